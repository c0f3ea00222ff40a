import { type DocumentationHit, searchDocumentation } from './documentation.ts';
import { fill, make, makeLink, marked } from './dom.ts';

/** Offers to look for the words in the modules' READMEs as well; nothing is fetched before it is asked for. */
export function offerDocumentation(part: HTMLElement | null, base: string, query: string): void {
  if (query === '') {
    fill(part, []);
    return;
  }
  const button = make('button', 'button', 'Search inside the documentation too');
  button.type = 'button';
  button.addEventListener('click', () => void answer(part, base, query));
  fill(part, [button]);
}

async function answer(part: HTMLElement | null, base: string, query: string): Promise<void> {
  const status = make('p', '', `Searching the documentation for “${query}” …`);
  status.setAttribute('role', 'status');
  fill(part, [status]);
  try {
    const hits = await searchDocumentation(base, query);
    // A later query has taken the place over.
    if (!status.isConnected) return;
    status.textContent = hits.length === 0 ? `No documentation holds “${query}”.` : `“${query}” in the documentation:`;
    status.after(make('ol', 'documentation', ...hits.map(hitItem)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    status.textContent = `The documentation cannot be searched: ${reason}`;
  }
}

const hitItem = ({ title, url, excerpt }: DocumentationHit): HTMLLIElement =>
  make('li', '', makeLink(url, '', title), make('p', '', ...marked(excerpt)));
