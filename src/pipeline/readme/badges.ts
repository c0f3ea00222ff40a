/** Hosts whose images are nothing but badges. */
const BADGE_HOSTS = new Set([
  'img.shields.io',
  'badge.fury.io',
  'badgen.net',
  'badges.gitter.im',
  'codecov.io',
  'coveralls.io',
  'travis-ci.org',
  'travis-ci.com',
  'api.travis-ci.org',
  'api.travis-ci.com',
  'circleci.com',
  'ci.appveyor.com',
  'readthedocs.org',
  'app.codacy.com',
  'api.codacy.com',
  'sonarcloud.io',
  'zenodo.org',
  'joss.theoj.org',
  'colab.research.google.com',
  'mybinder.org',
  'jenkins.indigo-datacloud.eu',
  'jenkins.services.ai4os.eu',
  'pyup.io',
  'snyk.io',
  'deepsource.io',
]);

/** Badges that tell a reader something lasting: their words are kept, as a link. All others go: they speak of a moment. */
const TELLING = /\b(doi|zenodo|joss|arxiv|licen[cs]e|colab|binder|paper|docs|documentation)\b/i;

/** Whether an image is a badge, by its address. */
export function isBadge(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return BADGE_HOSTS.has(url.host) || /(^|[/_.-])badges?([/_.-]|$)|buildStatus/i.test(url.pathname);
}

/** Whether a badge's words are worth keeping. */
export const isTelling = (address: string, alt: string): boolean =>
  TELLING.test(alt) || TELLING.test(URL.parse(address)?.pathname ?? '');
