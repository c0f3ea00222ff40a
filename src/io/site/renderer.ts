import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

/** A file of the site that Astro renders. */
export interface SitePage {
  /** Address in the site, without the base path: `/`, `/task/detection`, `/search.json`. */
  readonly pathname: string;
  readonly route: RouteData;
  /** Names all that a page shows; absent for what is rendered with every build. */
  readonly cacheKey?: string | undefined;
}

// Stands in the bundle, beside the pages: Astro's parts know each other only there.
const app = createApp({ streaming: false });

export const listPages = (): Promise<SitePage[]> => new StaticPaths(app).getAll();

/** @param address the page's own, which it reads its language and its links from */
export const renderPage = (address: URL, route: RouteData): Promise<Response> =>
  app.render(new Request(address), { routeData: route });
