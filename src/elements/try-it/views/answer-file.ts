/** A file of an answer, however it came: as the body, from base64, out of an archive. */
export interface AnswerFile {
  /** Media type as stated; what the bytes show counts more. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}
