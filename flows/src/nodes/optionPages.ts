import { MESSAGE_LIMITS } from '../document/limits.ts'

/**
 * The options shown at this stage: all of them, or a page with a row left for the next one. After the
 * last page comes the first.
 */
export function pageOf<Option>(
  options: Option[],
  stage: number,
): { options: Option[]; next: number | undefined } {
  if (options.length <= MESSAGE_LIMITS.rows) return { options, next: undefined }
  const size = MESSAGE_LIMITS.rows - 1
  const pages = Math.ceil(options.length / size)
  const page = stage % pages
  return {
    options: options.slice(page * size, (page + 1) * size),
    next: (page + 1) % pages,
  }
}
