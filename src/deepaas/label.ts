/** A name as words: `top_k` as "Top k". */
export function labelOf(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim();
  return words === '' ? name : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
