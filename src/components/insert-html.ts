import { unescapeHTML } from 'astro/runtime/server/index.js';
import type { SafeHtml } from '../model/safe-html.ts';

/**
 * The only door through which HTML enters a template as it is: `{insertHtml(html)}`. What comes here was cleaned by the
 * renderer in pipeline/readme, or escaped. A function, because a component would cost more than what it inserts.
 */
export const insertHtml = (html: SafeHtml): unknown => unescapeHTML(html);
