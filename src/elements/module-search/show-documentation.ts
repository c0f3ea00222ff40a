import { say } from '../../i18n/say.ts';
import type { SearchWords } from '../../i18n/strings.ts';
import { type DocumentationHit, searchDocumentation } from './documentation.ts';
import { fill, make, makeLink, marked } from './dom.ts';

/** Offers to look for the words in the modules' READMEs as well; nothing is fetched before it is asked for. */
export function offerDocumentation(part: HTMLElement | null, base: string, query: string, words: SearchWords): void {
  if (query === '') {
    fill(part, []);
    return;
  }
  const button = make('button', 'button', words.documentation);
  button.type = 'button';
  button.addEventListener('click', () => void answer(part, base, query, words));
  fill(part, [button]);
}

async function answer(part: HTMLElement | null, base: string, query: string, words: SearchWords): Promise<void> {
  const status = make('p', '', say(words.searching, { words: query }));
  status.setAttribute('role', 'status');
  fill(part, [status]);
  try {
    const hits = await searchDocumentation(base, query);
    // A later query has taken the place over.
    if (!status.isConnected) return;
    status.textContent = say(hits.length === 0 ? words.noneDocumented : words.documented, { words: query });
    status.after(make('ol', 'documentation', ...hits.map(hitItem)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    status.textContent = say(words.documentationFails, { reason });
  }
}

const hitItem = ({ title, url, excerpt }: DocumentationHit): HTMLLIElement =>
  make('li', '', makeLink(url, '', title), make('p', '', ...marked(excerpt)));
