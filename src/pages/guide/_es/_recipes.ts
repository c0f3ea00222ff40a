import type { CorsRecipe } from '../../../deepaas/cors-recipes.ts';

export const RECIPES: Readonly<Record<CorsRecipe['id'], Pick<CorsRecipe, 'name' | 'note'>>> = {
  launcher: {
    name: 'Sin proxy: un lanzador',
    note: 'Ocupa el lugar de deepaas-run y acepta sus opciones. La cabecera va con cada respuesta, también con los errores.',
  },
  nginx: {
    name: 'nginx',
    note: 'Dentro de http { }. Sin la palabra «always», los errores no llevan cabecera y el lector no puede ver por qué falló.',
  },
  caddy: {
    name: 'Caddy',
    note: 'Trae https por sí mismo cuando la dirección es un nombre de servidor. La cabecera está dos veces, porque Caddy responde aparte sus propios errores.',
  },
  traefik: {
    name: 'Traefik',
    note: 'Como etiquetas de un contenedor o de un trabajo de Nomad. Nuestras pruebas no lo ejecutan.',
  },
  oscar: {
    name: 'OSCAR',
    note: 'Para servicios expuestos, desde OSCAR 3.6.4: un valor de su chart de Helm. Nuestras pruebas no lo ejecutan.',
  },
};
