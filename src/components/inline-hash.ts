/** The policy's source for an inline script or style that Astro does not hash itself: its SHA-256 in base64. */
export async function inlineHash(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
