import type { Element } from 'hast';
import { element, rewrite, type Tree, text } from './rewrite.ts';

const MEDIA: Readonly<Record<string, string>> = {
  video: 'video',
  audio: 'audio',
  iframe: 'embedded page',
  embed: 'embedded file',
  object: 'embedded file',
};

/** Puts a link in the place of everything that would load by itself; the link is cleaned like any other. */
export function linkMedia(root: Tree): void {
  rewrite(root, (media) => {
    const word = MEDIA[media.tagName];
    if (!word) return undefined;
    const address = addressOf(media);
    return address ? [element('a', { href: address }, [text(`[${word}: ${address}]`)])] : [];
  });
}

function addressOf(media: Element): string | undefined {
  const own = media.properties['src'] ?? media.properties['data'];
  if (typeof own === 'string') return own;
  const source = media.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const src = source?.type === 'element' ? source.properties['src'] : undefined;
  return typeof src === 'string' ? src : undefined;
}
