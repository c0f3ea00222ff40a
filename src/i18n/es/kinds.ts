import type { Strings } from '../en.ts';

export const kinds: Strings['kinds'] = { service: 'Servicio', model: 'Modelo', tool: 'Herramienta' };
