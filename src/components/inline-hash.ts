type Hash = `sha256-${string}`;

/** Every page carries the same few texts; hashing them for each took a twentieth of a large build. */
const known = new Map<string, Promise<Hash>>();

/** The policy's source for an inline script or style that Astro does not hash itself: its SHA-256 in base64. */
export function inlineHash(text: string): Promise<Hash> {
  const hash = known.get(text) ?? digest(text);
  known.set(text, hash);
  return hash;
}

async function digest(text: string): Promise<Hash> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
