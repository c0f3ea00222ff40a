import type { Finding, Severity } from '../../model/finding.ts';
import type { Duplicate } from '../../model/review.ts';
import { LIKENESS_WORDS } from '../../report/duplicates.ts';
import { drawSymbol, fillSlot, partOf, sayIn } from './parts.ts';

/** How findings are put into words; loaded with the rules. */
export interface FindingWords {
  readonly wordsOf: (finding: Finding) => { found: string; expected: string; fix: string };
  readonly placeOf: (finding: Finding) => string;
  readonly codeFrame: (finding: Finding) => readonly [source: string, caret: string] | undefined;
}

const LAMPS: Readonly<Record<Severity, string>> = { error: 'l-fault', warning: 'l-warn', info: 'l-none' };
const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** Lists all findings, each with its place, what was found and expected, and how to mend it. */
export function showFindings(root: HTMLElement, findings: readonly Finding[], words: FindingWords): void {
  const template = partOf(root, 'finding', HTMLTemplateElement);
  const items = findings.map((finding, index) => {
    const item = copyOf(template);
    item.dataset['severity'] = finding.severity;
    fillFinding(item, finding, { ...words, number: index + 1, rules: root.dataset['rules'] ?? '' });
    return item;
  });
  partOf(root, 'findings', HTMLElement).replaceChildren(...items);
  sayIn(partOf(root, 'count', HTMLElement), countOf(findings));
}

/** Modules that may be the same one. */
export function showDuplicates(root: HTMLElement, duplicates: readonly Duplicate[]): void {
  const list = partOf(root, 'duplicates', HTMLElement);
  list.replaceChildren(
    ...duplicates.map(({ id, likeness }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${root.dataset['modules'] ?? ''}${encodeURIComponent(id)}/`;
      link.textContent = id;
      item.append('Already listed? ', link, ` ${LIKENESS_WORDS[likeness]}.`);
      return item;
    }),
  );
  list.hidden = duplicates.length === 0;
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  const item = document.importNode(template.content, true).firstElementChild;
  if (!(item instanceof HTMLElement)) throw new Error('The template of a finding needs an element.');
  return item;
}

function fillFinding(
  item: HTMLElement,
  finding: Finding,
  { wordsOf, placeOf, codeFrame, number, rules }: FindingWords & { readonly number: number; readonly rules: string },
): void {
  const { found, expected, fix } = wordsOf(finding);
  drawSymbol(item, LAMPS[finding.severity]);
  fillSlot(item, 'severity', `${number} ${NOUNS[finding.severity][0]}`);
  fillSlot(item, 'found', found);
  fillSlot(item, 'expected', expected);
  fillSlot(item, 'fix', fix);
  fillSlot(item, 'place', placeOf(finding));
  const frame = codeFrame(finding);
  const code = fillSlot(item, 'frame', frame?.join('\n') ?? '');
  const block = code.closest('pre');
  block?.setAttribute('aria-label', `Line of the file, finding ${number}`);
  if (!frame) block?.remove();
  const rule = fillSlot(item, 'rule', finding.rule);
  if (rule instanceof HTMLAnchorElement) rule.href = `${rules}${finding.rule}/`;
}

function countOf(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = NOUNS[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? 'Nothing found to mend.' : `${parts.join(', ')}.`;
}
