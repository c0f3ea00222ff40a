import type { CorsRecipe } from '../../../deepaas/cors-recipes.ts';

export const RECIPES: Readonly<Record<CorsRecipe['id'], Pick<CorsRecipe, 'name' | 'note'>>> = {
  launcher: {
    name: 'Ohne Proxy: ein Starter',
    note: 'Tritt an die Stelle von deepaas-run und nimmt dessen Optionen. Der Header kommt mit jeder Antwort, auch mit Fehlern.',
  },
  nginx: {
    name: 'nginx',
    note: 'Innerhalb von http { }. Ohne das Wort „always“ tragen Fehler keinen Header, und ein Leser sieht nicht, warum es misslang.',
  },
  caddy: {
    name: 'Caddy',
    note: 'Bringt https von selbst mit, wo die Adresse ein Hostname ist. Der Header steht zweimal, weil Caddy eigene Fehler gesondert beantwortet.',
  },
  traefik: {
    name: 'Traefik',
    note: 'Als Labels eines Containers oder eines Nomad-Jobs. Von unseren Tests nicht ausgeführt.',
  },
  oscar: {
    name: 'OSCAR',
    note: 'Für exposed services, ab OSCAR 3.6.4: ein Wert des Helm-Charts. Von unseren Tests nicht ausgeführt.',
  },
};
