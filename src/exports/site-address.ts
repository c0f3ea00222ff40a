/** Where the site is served: what exports need to write whole addresses. */
export interface SiteAddress {
  readonly name: string;
  /** Origin, without a path. */
  readonly site: string;
  /** Path below the origin, with a slash at both ends. */
  readonly base: string;
}

/** The whole address of a path such as `/modules/x/`. */
export const addressOf = ({ site, base }: SiteAddress, path: string): string =>
  `${site}${base}${path.replace(/^\//, '')}`;

export const modulePage = (id: string): string => `/modules/${id}/`;
