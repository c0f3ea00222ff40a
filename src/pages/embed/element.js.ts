import type { APIRoute } from 'astro';
import { HOST_SCRIPT } from '../../elements/try-embed/host-script.ts';

/** The script for pages of other sites. */
export const GET: APIRoute = () => new Response(HOST_SCRIPT, { headers: { 'content-type': 'text/javascript' } });
