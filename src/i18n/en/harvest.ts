import { STATUS_DEFINITIONS } from '../../model/definitions.ts';

export const harvest = STATUS_DEFINITIONS;
