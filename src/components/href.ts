import { config } from '../config.ts';

/**
 * Address of a page or file of this site below the configured base path.
 * @param path From the site's root, with a leading slash: `/modules/x/`.
 */
export const href = (path: string): string => withBase(config.base, path);

/** The same for an explicit base, a path with a slash at both ends. */
export const withBase = (base: string, path: string): string => base.slice(0, -1) + path;
