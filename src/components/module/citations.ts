import { formatBibtex } from '../../exports/bibtex.ts';
import { formatCff } from '../../exports/cff.ts';
import { citationOf } from '../../exports/citation.ts';
import { formatCsl } from '../../exports/csl.ts';
import { formatMethodsSentence } from '../../exports/methods-sentence.ts';
import { formatRis } from '../../exports/ris.ts';
import type { SiteAddress } from '../../exports/site-address.ts';
import type { Module } from '../../model/module.ts';
import type { Snippet } from '../snippet.ts';

/** References to a module as it stands today; a form that needs what nobody stated is left out. */
export function citationSnippets(module: Module, site: SiteAddress): Snippet[] {
  const citation = citationOf(module, site);
  const cff = formatCff(citation);
  return [
    {
      label: 'Sentence',
      note: 'For the methods section of an article.',
      text: formatMethodsSentence(citation),
      prose: true,
    },
    { label: 'BibTeX', note: 'For LaTeX; biblatex knows the type @software.', text: formatBibtex(citation) },
    { label: 'RIS', note: 'For Zotero, Mendeley, EndNote.', text: formatRis(citation) },
    ...(cff ? [{ label: 'CFF', note: 'A CITATION.cff for its repository.', text: cff }] : []),
    { label: 'CSL-JSON', note: 'For Pandoc and citation processors.', text: formatCsl(citation) },
  ];
}
