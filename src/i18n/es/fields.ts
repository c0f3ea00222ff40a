import type { Strings } from '../en.ts';

export const fields: Strings['fields'] = {
  id: { label: 'Nombre corto', hint: 'Parte de su dirección para siempre: minúsculas sin acentos, cifras y guiones.' },
  title: { label: 'Título', hint: 'El nombre que ven los lectores, no el del repositorio.' },
  summary: {
    label: 'Resumen',
    hint: 'Una frase entera en inglés: qué hace y con qué. Las fichas muestran 160 caracteres.',
  },
  kind: {
    label: 'Tipo',
    hint: 'Servicio: ya entrenado. Modelo: lo entrenan los usuarios. Herramienta: ni lo uno ni lo otro.',
  },
  inputs: {
    label: 'Entra',
    hint: 'En palabras inglesas, separadas por punto y coma si son varias: underwater image; underwater video',
  },
  outputs: {
    label: 'Sale',
    hint: 'En palabras inglesas, separadas por punto y coma si son varias: detected animals with type and box',
  },
  license: { label: 'Licencia', hint: 'Identificador SPDX, por ejemplo Apache-2.0.' },
  dockerImage: { label: 'Imagen de Docker', hint: 'OWNER/NAME o OWNER/NAME:TAG' },
  baseModel: { label: 'Procede de', hint: 'Id de un módulo de este catálogo, o una dirección.' },
  endpoint: {
    label: 'Endpoint',
    hint: 'Dirección de una API de DEEPaaS en marcha, sin /v2, si los lectores pueden probarla.',
  },
  memoryMB: { label: 'Memoria, MB', hint: 'Lo que necesita para responder, en megabytes.' },
};
