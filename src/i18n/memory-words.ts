/** Words for the steps of the memory facet, as a language says "up to". */
export const memoryWords = (upTo: string): Record<string, string> =>
  Object.fromEntries([1, 2, 4, 8, 16, 32, 64, 128].map((gigabytes) => [gigabytes, `${upTo} ${gigabytes} GB`]));
