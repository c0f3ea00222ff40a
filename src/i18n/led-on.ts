import { LANGS, pathIn } from './lang.ts';

/** The folder of the modules is no page: in each language it leads to the catalogue. */
export const ROOMS: readonly { readonly from: string; readonly to: string }[] = LANGS.map((lang) => ({
  from: lang === 'en' ? '/modules/' : `/${lang}/modules/`,
  to: pathIn(lang, '/'),
}));

/** All addresses below `from` lead to the same ones below `to`: a module stands at one address, which the query gives a language. */
export const WAYS: readonly {
  readonly from: string;
  readonly to: string;
  readonly query: string;
}[] = LANGS.filter((lang) => lang !== 'en').map((lang) => ({
  from: `/${lang}/modules/`,
  to: '/modules/',
  query: `lang=${lang}`,
}));
