/** `offline.json`: what the service worker keeps by itself, and what can be saved besides. */
export interface OfflineList {
  /** Number of files that are kept anyway. */
  readonly kept: number;
  /** Size of the others, bytes before compression. */
  readonly bytes: number;
  /** The others, below the site's base path. */
  readonly paths: readonly string[];
}

export function savedSentence({ paths, bytes, kept }: OfflineList, missing: number): string {
  if (missing === 0) return `Every page is saved for reading without a network.`;
  const rest = (bytes * missing) / Math.max(1, paths.length) / 1e6;
  const size = rest < 0.1 ? 'less than 0.1' : rest.toFixed(1);
  const there = kept + paths.length - missing;
  return `Works without a network: ${there} of ${kept + paths.length} files are saved. The rest takes ${size} MB.`;
}
