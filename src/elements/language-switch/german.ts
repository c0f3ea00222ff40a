import { card } from '../../i18n/de/card.ts';
import { copy } from '../../i18n/de/copy.ts';
import { evidence } from '../../i18n/de/evidence.ts';
import { facets } from '../../i18n/de/facets.ts';
import { freshness } from '../../i18n/de/freshness.ts';
import { harvest } from '../../i18n/de/harvest.ts';
import { kinds } from '../../i18n/de/kinds.ts';
import { lamp } from '../../i18n/de/lamp.ts';
import { means } from '../../i18n/de/means.ts';
import { module } from '../../i18n/de/module.ts';
import { reasons } from '../../i18n/de/reasons.ts';
import { shell } from '../../i18n/de/shell.ts';
import { stages } from '../../i18n/de/stages.ts';
import { status } from '../../i18n/de/status.ts';
import { tryCapture } from '../../i18n/de/try-capture.ts';
import { tryDecode } from '../../i18n/de/try-decode.ts';
import { tryFailures } from '../../i18n/de/try-failures.ts';
import { tryInputs } from '../../i18n/de/try-inputs.ts';
import { tryIt } from '../../i18n/de/try-it.ts';
import { tryRun } from '../../i18n/de/try-run.ts';
import { verbs } from '../../i18n/de/verbs.ts';
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

export const german: Language = { words, and: 'und', capitalNouns: true };
