/** The text up to a number of UTF-8 bytes, cut at the end of a line where there is one. */
export function cutToBytes(text: string, limitBytes: number): { readonly text: string; readonly whole: boolean } {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= limitBytes) return { text, whole: true };
  const head = new TextDecoder().decode(bytes.subarray(0, limitBytes)).replace(/\uFFFD+$/, '');
  const end = head.lastIndexOf('\n');
  return { text: end > 0 ? head.slice(0, end + 1) : head, whole: false };
}
