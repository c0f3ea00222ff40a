/** Width and height in the header of a PNG, https://www.w3.org/TR/png-3/#11IHDR; `undefined` where it is none. */
export function pngSize(base64: string): { readonly width: number; readonly height: number } | undefined {
  const bytes = Uint8Array.from(atob(base64.slice(0, 64)), (character) => character.charCodeAt(0));
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
