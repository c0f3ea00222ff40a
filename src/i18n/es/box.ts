import type { Strings } from '../en.ts';

export const box: Strings['box'] = {
  label: 'Buscar en los {n} módulos',
  within: 'Buscar en estos módulos',
  button: 'Buscar',
  hint: 'Una tarea, una especie, una organización, un tipo de archivo, o un DOI, una dirección o un nombre de imagen pegados. Por ejemplo, {examples} (también encuentra U-Net). Los módulos se describen en inglés.',
  noScript: 'La búsqueda necesita JavaScript. Sin él, cada filtro del catálogo es un enlace.',
};
