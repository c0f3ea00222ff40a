import { piecesOf, say, sayCount } from '../../i18n/say.ts';
import type { SubmitWords } from '../../i18n/strings.ts';
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.ts';
import type { Duplicate } from '../../model/review.ts';
import { drawSymbol, fillSlot, partOf, sayIn } from './parts.ts';

/** How findings are put into words: their own sentences come with the rules, in English. */
export interface FindingWords {
  readonly words: SubmitWords;
  /** Whether there was a repository to check, or the address alone. */
  readonly isRead: boolean;
  readonly wordsOf: (finding: Finding) => { found: string; expected: string; fix: string };
  readonly placeOf: (finding: Finding) => string;
  readonly codeFrame: (finding: Finding) => readonly [source: string, caret: string] | undefined;
}

const LAMPS: Readonly<Record<Severity, string>> = { error: 'l-fault', warning: 'l-warn', info: 'l-none' };

/** Lists all findings, each with its place, what was found and expected, and how to mend it. */
export function showFindings(root: HTMLElement, findings: readonly Finding[], wording: FindingWords): void {
  const template = partOf(root, 'finding', HTMLTemplateElement);
  const items = findings.map((finding, index) => {
    const item = copyOf(template);
    item.dataset['severity'] = finding.severity;
    fillFinding(item, finding, { ...wording, number: index + 1, rules: root.dataset['rules'] ?? '' });
    return item;
  });
  partOf(root, 'findings', HTMLElement).replaceChildren(...items);
  sayIn(partOf(root, 'count', HTMLElement), countOf(findings, wording));
}

/** Modules that may be the same one. */
export function showDuplicates(root: HTMLElement, duplicates: readonly Duplicate[], words: SubmitWords): void {
  const list = partOf(root, 'duplicates', HTMLElement);
  list.replaceChildren(
    ...duplicates.map(({ id, likeness }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${root.dataset['modules'] ?? ''}${encodeURIComponent(id)}/`;
      link.textContent = id;
      const sentence = piecesOf(likeness === 'same-repository' ? words.isListed : words.listed);
      item.append(
        ...sentence.map((piece) => {
          if ('text' in piece) return piece.text;
          return piece.place === 'module' ? link : words.likeness[likeness];
        }),
      );
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
  {
    words,
    wordsOf,
    placeOf,
    codeFrame,
    number,
    rules,
  }: FindingWords & { readonly number: number; readonly rules: string },
): void {
  const { found, expected, fix } = wordsOf(finding);
  drawSymbol(item, LAMPS[finding.severity]);
  fillSlot(item, 'severity', `${number} · ${words.severities[finding.severity]}`);
  fillSlot(item, 'found', found);
  fillSlot(item, 'expected', expected);
  fillSlot(item, 'fix', fix);
  fillSlot(item, 'place', placeOf(finding));
  const frame = codeFrame(finding);
  const code = fillSlot(item, 'frame', frame?.join('\n') ?? '');
  const block = code.closest('pre');
  block?.setAttribute('aria-label', say(words.line, { n: number }));
  if (!frame) block?.remove();
  const rule = fillSlot(item, 'rule', finding.rule);
  if (rule instanceof HTMLAnchorElement) rule.href = `${rules}${finding.rule}/`;
}

function countOf(findings: readonly Finding[], { words, isRead }: FindingWords): string {
  const { counts, nothing, unchecked, lang } = words;
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [sayCount(counts[severity], count, lang)];
  });
  if (parts.length === 0) return isRead ? nothing : unchecked;
  return `${parts.join(', ')}.`;
}
