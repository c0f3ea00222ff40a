import schema from '../../model/metadata-2.0.0.schema.json' with { type: 'json' };

/** The words that a list of the metadata may hold, as the schema has them; later versions changed none. */
export const allowedWords = (list: 'library' | 'task' | 'dataType'): string => schema.$defs[list].enum.join(', ');
