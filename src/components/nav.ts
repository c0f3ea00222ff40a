/** The places of the main navigation, in reading order. */
export const NAV_ITEMS = [
  { id: 'catalogue', label: 'Catalogue', path: '/' },
  { id: 'compare', label: 'Compare', path: '/compare/' },
  { id: 'try', label: 'Try', path: '/try/' },
  { id: 'submit', label: 'Submit', path: '/submit/' },
  { id: 'guide', label: 'Guide', path: '/guide/' },
] as const;

export type NavItem = (typeof NAV_ITEMS)[number]['id'];
