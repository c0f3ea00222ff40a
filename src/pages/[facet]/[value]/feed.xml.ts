import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearch } from '../../../catalogue.ts';
import { href } from '../../../components/href.ts';
import { config } from '../../../config.ts';
import { atomFeed } from '../../../exports/atom-feed.ts';
import { type FacetPage, facetPages, recordsWith } from '../../../pipeline/search/facet-pages.ts';
import { facetPath } from '../../../pipeline/search/facets.ts';

/** A feed tells what is new; the page lists all. */
const MOST_ENTRIES = 100;

export const getStaticPaths = (async () =>
  facetPages(await getSearch()).map((page) => ({
    params: { facet: page.facet, value: page.value },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: FacetPage }> = async ({ props: { page } }) => {
  const search = await getSearch();
  const address = (path: string): string => new URL(href(path), config.site).href;
  const path = facetPath(page.facet, page.value);
  const newest = recordsWith(search, { [page.facet]: [page.value] }).slice(0, MOST_ENTRIES);
  const entries = newest.map(({ id, title, summary, changed }) => ({
    title,
    address: address(`/modules/${id}/`),
    ...(summary !== undefined && { summary }),
    ...(changed !== undefined && { updated: changed }),
  }));
  const feed = {
    title: `${page.facetLabel}: ${page.label} · ${config.name}`,
    address: address(path),
    self: address(`${path}feed.xml`),
    author: config.name,
    entries,
  };
  return new Response(atomFeed(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
