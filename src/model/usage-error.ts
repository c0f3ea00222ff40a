/** An argument or a setting that cannot be used: its sentence is all that the operator needs, and no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
