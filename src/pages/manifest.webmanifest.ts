import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { config } from '../config.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: href(`/${name}`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: config.name,
      short_name: config.name.split(' ').at(-1),
      description: config.tagline,
      id: href('/'),
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      lang: 'en',
      background_color: '#fcfeff',
      theme_color: '#fcfeff',
      icons: [
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable-512.png', 512, 'maskable'),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
