/** The places of the main navigation, in reading order. */
export const NAV_ITEMS = [
  { id: 'catalogue', path: '/' },
  { id: 'compare', path: '/compare/' },
  { id: 'try', path: '/try/' },
  { id: 'submit', path: '/submit/' },
  { id: 'guide', path: '/guide/' },
] as const;

export type NavItem = (typeof NAV_ITEMS)[number]['id'];
