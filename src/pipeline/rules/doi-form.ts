import { rewritten, spelling, type TextNode, textOf } from '../fields.ts';
import type { Fault, TextRule, TextSubject } from './rule.ts';

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

export const doiForm: TextRule = {
  id: 'doi-form',
  severity: 'warning',
  docs: {
    title: 'A DOI in another form',
    what: 'A DOI that is not bare (10.5281/zenodo.1234567), a Zenodo link that is not an address, or a value that is no DOI.',
    why: 'The same work under several spellings is not recognised as one, and citations come out wrong.',
    mend: 'Write the bare DOI under doi, and the address https://doi.org/… under links.zenodo_doi.',
    wrong: 'doi: https://doi.org/10.5281/zenodo.1234567\n',
    right: 'doi: 10.5281/zenodo.1234567\n',
  },
  *check(subject) {
    const doi = textOf(subject, 'doi');
    if (doi) yield* faultOf(subject, doi, 'doi', (bare) => bare);
    const zenodo = textOf(subject, 'zenodo');
    if (zenodo && /^(?:doi:|10\.)/i.test(zenodo.value)) {
      yield* faultOf(subject, zenodo, 'zenodo', (bare) => `https://doi.org/${bare}`);
    }
  },
};

function* faultOf(
  subject: TextSubject,
  { start, end, value, ...node }: TextNode,
  field: 'doi' | 'zenodo',
  form: (bare: string) => string,
): Iterable<Fault> {
  const bare = DOI.exec(value.trim())?.[1];
  const wanted = bare && form(bare);
  if (wanted === value) return;
  const params = { field: spelling(subject, field), value, ...(wanted && { wanted }) };
  const repair = wanted && [{ start, end, text: rewritten(subject, { start, end, value, ...node }, wanted) }];
  yield { start, end, params, ...(repair && { repair }) };
}
