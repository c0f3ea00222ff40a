import { h, type Markup } from '../../deepaas/markup.ts';
import { href } from '../href.ts';
import type { ModuleName } from './kin.ts';

/** A module by its title, leading to its page; titles are the modules' own words. */
export const moduleLink = ({ id, title }: ModuleName): Markup =>
  h('a', { href: href(`/modules/${id}/`), lang: 'en' }, title);
