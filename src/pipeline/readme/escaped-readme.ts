import type { RenderedReadme } from '../../model/readme.ts';
import { escapeHtml, vouchForHtml } from '../../model/safe-html.ts';

/** Text as it is, for what is no Markdown or could not be rendered; `fault` says why, in one sentence. */
export const escapedReadme = (text: string, fault?: string): RenderedReadme => ({
  html: vouchForHtml(`<pre class="verbatim" tabindex="0">${escapeHtml(text)}</pre>`),
  headings: [],
  images: [],
  state: 'escaped',
  ...(fault && { fault }),
});
