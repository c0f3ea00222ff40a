import { card } from '../../i18n/es/card.ts';
import { copy } from '../../i18n/es/copy.ts';
import { evidence } from '../../i18n/es/evidence.ts';
import { facets } from '../../i18n/es/facets.ts';
import { freshness } from '../../i18n/es/freshness.ts';
import { harvest } from '../../i18n/es/harvest.ts';
import { kinds } from '../../i18n/es/kinds.ts';
import { lamp } from '../../i18n/es/lamp.ts';
import { means } from '../../i18n/es/means.ts';
import { module } from '../../i18n/es/module.ts';
import { reasons } from '../../i18n/es/reasons.ts';
import { shell } from '../../i18n/es/shell.ts';
import { stages } from '../../i18n/es/stages.ts';
import { status } from '../../i18n/es/status.ts';
import { tryCapture } from '../../i18n/es/try-capture.ts';
import { tryDecode } from '../../i18n/es/try-decode.ts';
import { tryFailures } from '../../i18n/es/try-failures.ts';
import { tryInputs } from '../../i18n/es/try-inputs.ts';
import { tryIt } from '../../i18n/es/try-it.ts';
import { tryRun } from '../../i18n/es/try-run.ts';
import { verbs } from '../../i18n/es/verbs.ts';
import type { Language, PageWords } from './page-words.ts';

const words: PageWords = {
  card,
  copy,
  evidence,
  facets,
  freshness,
  harvest,
  kinds,
  lamp,
  means,
  module,
  reasons,
  shell,
  stages,
  status,
  tryCapture,
  tryFailures,
  tryDecode,
  tryInputs,
  tryIt,
  tryRun,
  verbs,
};

export const spanish: Language = { words, and: 'y' };
