/**
 * JSON as Meta writes it: slashes as `\/`, everything beyond ASCII as lower-case `\uXXXX`. The signature is over
 * these bytes, so a receiver that parses and writes the JSON again before it checks the signature fails.
 */
export function metaJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, escapeUnit)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
