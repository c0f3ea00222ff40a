/** What a camera or a recorder needs while it is open. */
export interface CaptureSession {
  readonly stream: MediaStream;
  /** Where it shows itself. */
  readonly panel: HTMLElement;
  /** Media ranges and extensions that the argument names. */
  readonly accept: readonly string[];
  /** Aborted when it is closed, for whatever reason: the stream has ended then. */
  readonly ending: AbortSignal;
  /** Closes it and gives the file to the form. */
  readonly keep: (file: File, said: string, notes: readonly string[]) => void;
}
