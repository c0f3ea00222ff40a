import type { APIRoute } from 'astro';
import { getSearch } from '../catalogue.ts';

export const GET: APIRoute = async () => Response.json((await getSearch()).data);
