/** The forms in which a module's facts stand beside its page, for programs. */
export const MODULE_FORMS = [{ label: 'JSON, with all evidence', ending: '.json', type: 'application/json' }] as const;
