import type { Strings } from '../en.ts';

export const kinds: Strings['kinds'] = { service: 'Dienst', model: 'Modell', tool: 'Werkzeug' };
