/** Numbers of the pages to link from one of them: the first, the last and the neighbours; `undefined` where some are left out. */
export function pageNumbers(number: number, pages: number): (number | undefined)[] {
  const near = [1, number - 1, number, number + 1, pages].filter((page) => page >= 1 && page <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((page, place) => {
    const gap = page - (shown[place - 1] ?? 0);
    if (gap === 1) return [page];
    // A gap of one page takes no less room than its number.
    return [gap === 2 ? page - 1 : undefined, page];
  });
}
