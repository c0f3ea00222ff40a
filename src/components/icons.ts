import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { h, type Markup } from '../deepaas/markup.ts';

const SOURCES = {
  'arrow-right': arrowRight,
  check,
  copy,
  download,
  'external-link': externalLink,
  flag,
  pencil,
  plus,
  search,
  upload,
  x,
} as const;

export type IconName = keyof typeof SOURCES;

/** An icon as a tree. Its style is `styles/icon.css`. */
export function icon(name: IconName): Markup {
  const drawn = ICONS.get(name) ?? readIcon(SOURCES[name]);
  ICONS.set(name, drawn);
  return drawn;
}

const ICONS = new Map<IconName, Markup>();

/** The package's icons are a flat list of shapes in a field of 24 by 24. */
function readIcon(source: string): Markup {
  const inside = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1);
  const shapes = [...inside.matchAll(/<(\w+)([^>]*?)\/>/g)].map(([, tag = '', attributes = '']) =>
    h(
      tag,
      Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value]) => [key, value])),
    ),
  );
  return h('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, shapes);
}
