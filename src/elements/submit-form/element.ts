import type { SubmitWords } from '../../i18n/strings.ts';
import type { Draft } from '../../model/draft.ts';
import type { Repository } from '../../model/module.ts';
import { idOfRepository } from '../../pipeline/propose/issue-form.ts';
import { uploadUrl } from '../../pipeline/propose/proposal-url.ts';
import { parseRepositoryInput } from '../../pipeline/repository-input.ts';
import { keepChanges, keptChanges } from './draft-store.ts';
import type { Judgement, Listed } from './judge.ts';
import { drawSymbol, partOf, sayIn } from './parts.ts';
import { type BrowserReading, readGitHub } from './read-github.ts';
import { type CardParts, showCard } from './show-card.ts';
import { fieldOf, showEvidence, showValues } from './show-fields.ts';
import { downloadFile, showFiles } from './show-files.ts';
import { showDuplicates, showFindings } from './show-findings.ts';
import { changesOf, next, type ReadState, type SubmitEvent, type SubmitState } from './state.ts';
import { statusOf } from './status-words.ts';

/** Rules, words and the catalogue: loaded when the first repository is read. */
type Loaded = typeof import('./judge.ts') & { readonly listed: Listed };

/**
 * Reads a repository, shows what it says, judges it while somebody types, and ends in GitHub's page for a new file.
 * Attributes: `data-api` and `data-raw`, where GitHub is asked; `data-repository` and `data-branch`, where the entry is
 * proposed; `data-search`, `data-rules` and `data-modules`, addresses of this site; `data-words`, the sentences of the
 * page's language.
 */
export class SubmitForm extends HTMLElement {
  static parts: CardParts | undefined;

  #state: SubmitState = { name: 'idle' };
  #loaded: Loaded | undefined;
  #listening: AbortController | undefined;
  #asking: AbortController | undefined;
  #words: SubmitWords | undefined;

  connectedCallback(): void {
    this.hidden = false;
    // Written by our own page.
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as SubmitWords;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('ask', HTMLFormElement).addEventListener('submit', (event) => this.#ask(event), { signal });
    this.#fields.addEventListener('input', ({ target }) => this.#change(target), { signal });
    this.#fields.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#asking?.abort();
  }

  #part<T extends Element>(name: string, type: new () => T): T {
    return partOf(this, name, type);
  }

  get #fields(): HTMLFormElement {
    return this.#part('fields', HTMLFormElement);
  }

  async #ask(event: Event): Promise<void> {
    event.preventDefault();
    const address = this.#part('address', HTMLInputElement).value;
    const repository = parseRepositoryInput(address);
    this.#take({ name: 'asked', address, repository });
    if (!repository) return;
    this.#asking?.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const began = performance.now();
    const [outcome, loaded] = await Promise.all([this.#read(repository, signal), this.#load()]);
    if (signal.aborted) return;
    if (!loaded) {
      this.#take({ name: 'not-loaded' });
      return;
    }
    const { startEntry, listed } = loaded;
    if (outcome.state === 'unread') {
      this.#take({ name: 'unread', repository, refusal: outcome.refusal, id: idOfRepository(repository.name) });
      return;
    }
    const { reading, calls } = outcome;
    const started = startEntry(reading, listed.names);
    const changes = keptChanges(reading.repository.url);
    this.#take({ name: 'read', repository, reading, calls, tookMs: performance.now() - began, ...started, changes });
  }
  async #read(repository: Repository, signal: AbortSignal): Promise<BrowserReading> {
    const { api: apiUrl = '', raw: rawUrl = '' } = this.dataset;
    const isGitHub = repository.host === 'github.com' || new URL(apiUrl).host.endsWith(repository.host);
    if (!isGitHub) return { state: 'unread', refusal: { why: 'other-host', host: repository.host } };
    return readGitHub(repository, { apiUrl, rawUrl, fetch: (url, init) => fetch(url, init), signal });
  }

  /** Nothing where a part did not arrive; the next reading tries again. */
  async #load(): Promise<Loaded | undefined> {
    if (this.#loaded) return this.#loaded;
    try {
      const [rules, answer] = await Promise.all([import('./judge.ts'), fetch(this.dataset['search'] ?? '')]);
      if (!answer.ok) return undefined;
      this.#loaded = { ...rules, listed: rules.readListed(await answer.json()) };
      return this.#loaded;
    } catch (error) {
      // What `fetch` and `import` throw without a connection; anything else is our bug.
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }

  #change(target: EventTarget | null): void {
    const changed = fieldOf(target);
    if (!changed) return;
    this.#take({ name: 'changed', ...changed });
    const state = this.#state;
    if (state.name === 'read')
      keepChanges(state.reading.repository.url, changesOf(state.draft, this.#readDraft(state)));
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const figure = button?.closest('figure');
    if (button?.value === 'download' && figure) downloadFile(figure);
    if (button?.value === 'afresh') this.#startAfresh();
  }

  #startAfresh(): void {
    const state = this.#state;
    if (state.name !== 'read') return;
    keepChanges(state.reading.repository.url, {});
    this.#take({ name: 'afresh', draft: this.#readDraft(state) });
  }

  /** The draft as it was before anybody changed it. */
  #readDraft({ prefilled }: ReadState): Draft {
    if (!this.#loaded) throw new Error('What was read is judged by rules that are loaded.');
    return this.#loaded.startDraft(prefilled);
  }

  #take(event: SubmitEvent): void {
    this.#state = next(this.#state, event);
    this.#show();
  }

  #show(): void {
    const state = this.#state;
    const words = this.#words;
    if (!words) return;
    const { lamp, text } = statusOf(state, words);
    const status = this.#part('status', HTMLElement);
    status.hidden = text === '';
    drawSymbol(status, lamp);
    status.dataset['lamp'] = lamp;
    sayIn(this.#part('status-text', HTMLElement), text);
    const sheet = this.#part('sheet', HTMLElement);
    sheet.hidden = true;
    if (!this.#loaded || (state.name !== 'read' && state.name !== 'unread')) return;
    sheet.hidden = false;
    this.#showSheet(state, this.#loaded, words);
  }

  #showSheet(state: Extract<SubmitState, { name: 'read' | 'unread' }>, loaded: Loaded, words: SubmitWords): void {
    const { repository: repositoryUrl = '', branch = '' } = this.dataset;
    const target = { repositoryUrl, branch };
    const judgement = loaded.judge(state, loaded.listed, target);
    const isRead = state.name === 'read';
    this.#showOnly({ check: isRead, change: isRead, unread: !isRead });
    showValues(this.#fields, state);
    showEvidence(this.#fields, state, judgement, words);
    showFindings(this, judgement.findings, { ...loaded, words, isRead });
    showDuplicates(this, judgement.duplicates, words);
    showFiles(this, judgement, { uploadUrl: uploadUrl({ ...target, path: judgement.entry.path }), words });
    this.#showPreview(judgement, words);
    this.#showOnly({ restored: state.name === 'read' && state.restored.length > 0 });
  }

  #showPreview({ module, parent }: Judgement, words: SubmitWords): void {
    this.#showOnly({ preview: module !== undefined, 'preview-title': module !== undefined });
    if (!module || !SubmitForm.parts) return;
    showCard(this.#part('preview', HTMLElement), { module, parent }, { ...SubmitForm.parts, words });
  }

  #showOnly(parts: Readonly<Record<string, boolean>>): void {
    for (const [name, isShown] of Object.entries(parts)) this.#part(name, HTMLElement).hidden = !isShown;
  }
}

customElements.define('submit-form', SubmitForm);
