import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue.ts';
import { glyphFacts } from '../../components/glyph/glyph-facts.ts';
import { signatureFile } from '../../components/glyph/signature-file.ts';
import type { Module } from '../../model/module.ts';

export const getStaticPaths = (async () => {
  const { modules } = await getCatalogue();
  return modules.map((module) => ({ params: { id: module.id }, props: { module } }));
}) satisfies GetStaticPaths;

/** A module's signature as an image, for the comparison, for long lists, and for an author's own pages. */
export const GET: APIRoute<{ module: Module }> = ({ props: { module } }) =>
  new Response(signatureFile(glyphFacts(module.facts)), { headers: { 'content-type': 'image/svg+xml' } });
