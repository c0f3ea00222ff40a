/** Something to copy: a command, a program, a reference. */
export interface Snippet {
  /** Name of its tab. */
  readonly label: string;
  /** What it needs or does, in one sentence. */
  readonly note: string;
  readonly text: string;
  /** Running text, whose lines break where the place ends. */
  readonly prose?: boolean;
}
