import { say } from '../../i18n/say.ts';
import type { SubmitWords } from '../../i18n/strings.ts';
import type { Judgement, NewFileOffer } from './judge.ts';
import { partOf, sayIn } from './parts.ts';

interface Showing {
  /** GitHub's page where the file can be uploaded. */
  readonly uploadUrl: string;
  readonly words: SubmitWords;
}

/** Shows the entry, and the page of GitHub that proposes it; past the safe length of an address, what to do instead. */
export function showFiles(
  root: HTMLElement,
  { entry, metadata, isBlocked }: Judgement,
  { uploadUrl, words }: Showing,
): void {
  showFile(partOf(root, 'entry-file', HTMLElement), entry);
  const open = partOf(root, 'open', HTMLAnchorElement);
  if (entry.openUrl) open.href = entry.openUrl;
  else if (isBlocked) open.removeAttribute('href');
  else open.href = uploadUrl;
  open.setAttribute('aria-disabled', String(isBlocked));
  sayIn(open, isBlocked || entry.openUrl ? words.open : words.upload);
  sayIn(partOf(root, 'open-note', HTMLElement), noteOf(entry, isBlocked, words));
  showMetadata(root, metadata);
}

function noteOf({ path, openUrl }: NewFileOffer, isBlocked: boolean, words: SubmitWords): string {
  if (isBlocked) return words.closed;
  if (openUrl) return words.opens;
  return say(words.tooLong, { file: path.split('/').at(-1) ?? path });
}

function showMetadata(root: HTMLElement, metadata: NewFileOffer | undefined): void {
  const part = partOf(root, 'metadata-file', HTMLElement);
  part.hidden = metadata === undefined;
  if (!metadata) return;
  showFile(part, metadata);
  const open = partOf(root, 'open-metadata', HTMLAnchorElement);
  open.hidden = metadata.openUrl === undefined;
  if (metadata.openUrl) open.href = metadata.openUrl;
}

function showFile(part: HTMLElement, { path, text }: NewFileOffer): void {
  sayIn(partOf(part, 'path', HTMLElement), path);
  sayIn(partOf(part, 'text', HTMLElement), text);
}

/** Hands a shown file over as a download. */
export function downloadFile(part: Element): void {
  const name = partOf(part, 'path', HTMLElement).textContent.split('/').at(-1) ?? 'entry.yaml';
  const url = URL.createObjectURL(new Blob([partOf(part, 'text', HTMLElement).textContent], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
