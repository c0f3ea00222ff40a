import type { Element, ElementContent } from 'hast';
import type { KeptImage, ReadmeBase } from '../../model/readme.ts';
import { isBadge, isTelling } from './badges.ts';
import { resolveImage } from './resolve-address.ts';
import { element, rewrite, type Tree, text, textOf } from './rewrite.ts';

/** Shows the images that are kept with us, links the others, and drops badges but those that tell something lasting. */
export function placeImages(root: Tree, base: ReadmeBase): void {
  rewrite(root, (image, ancestors) => {
    if (image.tagName !== 'img') return undefined;
    return placed(
      image,
      base,
      ancestors.some(({ tagName }) => tagName === 'a'),
    );
  });
  rewrite(root, (link) => (isEmptyLink(link) ? [] : undefined));
  rewrite(root, (paragraph) => (isEmptyParagraph(paragraph) ? [] : undefined));
}

/** Absolute addresses of the images that a tree would show, badges apart: what the harvest tries to fetch. */
export function imageAddresses(root: Tree, base: ReadmeBase): string[] {
  const addresses = new Set<string>();
  rewrite(root, (image) => {
    const address = image.tagName === 'img' ? addressOf(image, base) : undefined;
    if (address && !isBadge(address)) addresses.add(address);
    return undefined;
  });
  return [...addresses];
}

function placed(image: Element, base: ReadmeBase, inLink: boolean): ElementContent[] {
  const address = addressOf(image, base);
  const alt = String(image.properties['alt'] ?? '').trim();
  if (!address) return alt ? [text(`[image: ${alt}]`)] : [];
  const kept = Object.hasOwn(base.images, address) ? base.images[address] : undefined;
  if (kept) return [shown(image, kept, alt)];
  if (isBadge(address)) return isTelling(address, alt) ? [linked(address, alt || 'badge', inLink)] : [];
  return [linked(address, `[image: ${alt || nameIn(address)}]`, inLink)];
}

function addressOf(image: Element, base: ReadmeBase): string | undefined {
  const { src } = image.properties;
  return typeof src === 'string' && src !== '' ? resolveImage(src, base) : undefined;
}

function shown(image: Element, kept: KeptImage, alt: string): Element {
  const { className, id, title } = image.properties;
  return element('img', {
    ...(className && { className }),
    ...(id && { id }),
    ...(title && { title }),
    src: kept.src,
    alt,
    ...sizeOf(image, kept),
    loading: 'lazy',
    decoding: 'async',
  });
}

/** The author's width where it is stated in pixels or per cent, and the height that belongs to it. */
function sizeOf({ properties }: Element, kept: KeptImage): Element['properties'] {
  const stated = /^(\d{1,4})(px|%)?$/.exec(String(properties['width'] ?? ''));
  if (!stated) return { width: kept.width, height: kept.height };
  if (stated[2] === '%') return { width: `${stated[1]}%` };
  const width = Math.min(Math.max(Number(stated[1]), 1), kept.width);
  return { width, height: Math.max(1, Math.round((kept.height * width) / kept.width)) };
}

const linked = (address: string, words: string, inLink: boolean): ElementContent =>
  inLink ? text(words) : element('a', { href: address }, [text(words)]);

const nameIn = (address: string): string => URL.parse(address)?.pathname.split('/').at(-1) || 'without a name';

const isEmptyLink = (link: Element): boolean =>
  link.tagName === 'a' &&
  !link.properties['id'] &&
  !link.properties['name'] &&
  textOf(link).trim() === '' &&
  !link.children.some((child) => child.type === 'element' && child.tagName === 'img');

/** A row of badges leaves an empty line behind. */
const isEmptyParagraph = (paragraph: Element): boolean =>
  paragraph.tagName === 'p' &&
  textOf(paragraph).trim() === '' &&
  !paragraph.children.some((child) => child.type === 'element');
