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
  /** Style sheets, by their paths in the site: rendered pages do not link them. */
  readonly styles: readonly string[];
}

// Stands in the bundle, beside the pages: Astro's parts know each other only there.
const app = createApp({ streaming: false });

// Taken from Astro, which would hash each link anew for the policy of every page, a seventh of what a page costs.
const styles = new Map(app.manifest.routes.map((route) => [route.routeData.component, route.styles.splice(0)]));

export async function listPages(): Promise<SitePage[]> {
  const pages = await new StaticPaths(app).getAll();
  return pages.map((page) => ({ ...page, styles: styleSheets(page.route) }));
}

function styleSheets({ component }: RouteData): string[] {
  const sheets = styles.get(component) ?? [];
  return sheets.map((sheet) => {
    if (sheet.type === 'external') return sheet.src;
    throw new Error(`${component} brings styles that are no file: see inlineStylesheets in astro.config.mjs.`);
  });
}

/** @param address the page's own, which it reads its language and its links from */
export const renderPage = (address: URL, route: RouteData): Promise<Response> =>
  app.render(new Request(address), { routeData: route });
