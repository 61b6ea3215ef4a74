/** The call was wrong: a missing file, an unknown command. */
export class UsageError extends Error {}
