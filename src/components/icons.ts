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

/** What is drawn inside the icon's 24 by 24 field, as SVG markup of the icon package. */
export const iconMarkup = (name: IconName): string =>
  SOURCES[name].replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s+/g, ' ');
