import { card } from '../../i18n/en/card.ts';
import { copy } from '../../i18n/en/copy.ts';
import { evidence } from '../../i18n/en/evidence.ts';
import { facets } from '../../i18n/en/facets.ts';
import { freshness } from '../../i18n/en/freshness.ts';
import { harvest } from '../../i18n/en/harvest.ts';
import { kinds } from '../../i18n/en/kinds.ts';
import { lamp } from '../../i18n/en/lamp.ts';
import { means } from '../../i18n/en/means.ts';
import { module } from '../../i18n/en/module.ts';
import { reasons } from '../../i18n/en/reasons.ts';
import { shell } from '../../i18n/en/shell.ts';
import { stages } from '../../i18n/en/stages.ts';
import { status } from '../../i18n/en/status.ts';
import { tryCapture } from '../../i18n/en/try-capture.ts';
import { tryDecode } from '../../i18n/en/try-decode.ts';
import { tryFailures } from '../../i18n/en/try-failures.ts';
import { tryInputs } from '../../i18n/en/try-inputs.ts';
import { tryIt } from '../../i18n/en/try-it.ts';
import { tryRun } from '../../i18n/en/try-run.ts';
import { verbs } from '../../i18n/en/verbs.ts';
import type { PageWords } from './page-words.ts';

export const english: PageWords = {
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
