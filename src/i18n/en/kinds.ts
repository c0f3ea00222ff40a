export const kinds = { service: 'Service', model: 'Model', tool: 'Tool' };
