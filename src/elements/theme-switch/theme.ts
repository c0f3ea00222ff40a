/** What a reader chose; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Key in local storage; absent means `auto`. */
export const THEME_KEY = 'theme';

export const themeOf = (stored: string | null | undefined): Theme => THEMES.find((theme) => theme === stored) ?? 'auto';

/** Runs before the first paint, so that a chosen theme never flashes. Inlined into the head, with its hash in the policy. */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
