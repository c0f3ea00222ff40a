import { type Field, spelling, textOf } from '../fields.ts';
import type { Fault, TextRule, TextSubject } from './rule.ts';

const PAGE = /\.(?:md|html?|rst)$|readthedocs\.io|^docs\.|\/docs?(?:\/|$)|\/wiki(?:\/|$)/i;
const FILE = /\.(?:zip|tar\.gz|tgz|pth?|h5|hdf5|onnx|ckpt|pkl)$/i;
const REPOSITORY = /^(?:github|gitlab)\.com\/[^/]+\/[^/]+\/?$/i;

/** What an address looks like, for the fields where that is wrong. */
const UNFIT: readonly { readonly field: Field; readonly looks: string; readonly test: RegExp }[] = [
  { field: 'weights', looks: 'a page of documentation', test: PAGE },
  { field: 'weights', looks: 'a repository of code', test: REPOSITORY },
  { field: 'documentation', looks: 'a file to download', test: FILE },
  { field: 'dataset', looks: 'a repository of code', test: REPOSITORY },
  { field: 'citation', looks: "a site's front page", test: /^[^/]+\/?(?:[a-z]{2}\/?)?$/i },
];

export const linkKind: TextRule = {
  id: 'link-kind',
  severity: 'warning',
  docs: {
    title: 'A link that leads to something else',
    what: 'A link whose address does not look like what its name promises: weights that are a page of documentation, a citation that is a home page.',
    why: 'Readers and programs expect a file behind "weights", data behind "dataset" and a work behind "citation".',
    mend: 'Put the address under the name that fits, and state the right one or none.',
    wrong: 'links:\n  weights: https://github.com/o/birds/blob/main/docs/models.md\n',
    right: 'links:\n  weights: https://zenodo.org/records/1234567/files/birds.pth\n',
  },
  *check(subject) {
    for (const { field, looks, test } of UNFIT) yield* faultOf(subject, field, looks, test);
  },
};

function* faultOf(subject: TextSubject, field: Field, looks: string, test: RegExp): Iterable<Fault> {
  const node = textOf(subject, field);
  const url = node && URL.parse(node.value);
  if (!node || !url || !test.test(url.host + url.pathname)) return;
  yield { start: node.start, end: node.end, params: { field: spelling(subject, field), value: node.value, looks } };
}
