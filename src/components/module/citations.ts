import { formatBibtex } from '../../exports/bibtex.ts';
import { formatCff } from '../../exports/cff.ts';
import { citationOf } from '../../exports/citation.ts';
import { formatCsl } from '../../exports/csl.ts';
import { formatMethodsSentence } from '../../exports/methods-sentence.ts';
import { formatRis } from '../../exports/ris.ts';
import type { SiteAddress } from '../../exports/site-address.ts';
import { module as t } from '../../i18n/en/module.ts';
import type { Module } from '../../model/module.ts';
import type { Snippet } from '../snippet.ts';

/** References to a module as it stands today; a form that needs what nobody stated is left out. */
export function citationSnippets(module: Module, site: SiteAddress): Snippet[] {
  const citation = citationOf(module, site);
  const cff = formatCff(citation);
  return [
    {
      label: t.cite.sentence,
      note: t.cite.methods,
      text: formatMethodsSentence(citation),
      prose: true,
    },
    { label: 'BibTeX', note: t.cite.bibtex, text: formatBibtex(citation) },
    { label: 'RIS', note: t.cite.ris, text: formatRis(citation) },
    ...(cff ? [{ label: 'CFF', note: t.cite.cff, text: cff }] : []),
    { label: 'CSL-JSON', note: t.cite.csl, text: formatCsl(citation) },
  ];
}
