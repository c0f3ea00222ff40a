import { module as t } from '../../i18n/en/module.ts';
/** The forms in which a module's facts stand beside its page, for programs. */
export const MODULE_FORMS = [{ label: t.machines.json, ending: '.json', type: 'application/json' }] as const;
