import { type Citation, notesOf, versionOf } from './citation.ts';

/** One item of CSL-JSON; names stay whole, since nobody told which part is the family name. */
export function formatCsl(citation: Citation): string {
  const version = versionOf(citation);
  const item = {
    id: citation.id,
    type: 'software',
    title: citation.title,
    ...(citation.authors.length > 0 && { author: citation.authors.map((literal) => ({ literal })) }),
    ...(citation.date && { issued: { 'date-parts': [citation.date.split('-').map(Number)] } }),
    ...(version && { version }),
    ...(citation.doi && { DOI: citation.doi }),
    URL: citation.repository,
    ...(citation.license && { license: citation.license }),
    ...(citation.keywords.length > 0 && { keyword: citation.keywords.join(', ') }),
    note: notesOf(citation).join(' '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
