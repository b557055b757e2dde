/** What went wrong, and what was behind it, each in a line. */
export function reasons(error: unknown): readonly string[] {
  return error instanceof Error
    ? [error.message, ...(error.cause === undefined ? [] : reasons(error.cause))]
    : [String(error)]
}
