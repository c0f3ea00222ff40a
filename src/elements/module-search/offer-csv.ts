import { sayCount } from '../../i18n/say.ts';
import type { SearchWords } from '../../i18n/strings.ts';
import type { FacetVocabulary } from '../../pipeline/search/facets.ts';
import { formatModulesCsv } from '../../pipeline/search/modules-csv.ts';
import type { Results } from './results.ts';

/** Lets the link to all modules lead to those shown, as a file made in the page. */
export function offerCsv(
  link: HTMLAnchorElement | null,
  { shown, count, total }: Results,
  vocabulary: FacetVocabulary,
  words: SearchWords,
): void {
  if (!link) return;
  const csv = formatModulesCsv(
    shown.map(({ record }) => record),
    vocabulary,
  );
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = 'modules.csv';
  link.textContent = count === total ? words.csvAll : sayCount(words.csvThese, count, words.lang);
}
