/** What drawing an answer needs of the page. */
export interface Drawing {
  /** The picture that the reader sent, to draw on. */
  readonly input: InputPicture | undefined;
  /** Gives a blob an address that is taken back when the answer is replaced. */
  readonly address: (blob: Blob) => string;
  /** Aborted when the answer is replaced: what is still at work for it ends. */
  readonly ended: AbortSignal;
  /** Does heavy works one after the other, so that ten pictures do not fill the memory at once. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Puts a large part into the page before it is filled, so that it is laid out piece by piece. */
  readonly show: (part: HTMLElement) => void;
}

export interface InputPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Marks words of an answer, whose language nobody knows: those of the page around them may be swapped. */
export const UNKNOWN_LANGUAGE = { lang: '' } as const;

/** Addresses of blobs that live as long as one answer. */
export function createAddresses(): { readonly address: (blob: Blob) => string; readonly release: () => void } {
  const given: string[] = [];
  return {
    address: (blob) => {
      const address = URL.createObjectURL(blob);
      given.push(address);
      return address;
    },
    release: () => {
      for (const address of given.splice(0)) URL.revokeObjectURL(address);
    },
  };
}

/** A queue of works; one that fails lets the next begin. */
export function createTurns(): Drawing['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Offers a file for download, as bytes without a type that a browser would open. */
export function download(parts: BlobPart[], name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
