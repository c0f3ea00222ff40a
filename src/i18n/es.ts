import type { Strings } from './en.ts';
import { attention } from './es/attention.ts';
import { bay } from './es/bay.ts';
import { box } from './es/box.ts';
import { card } from './es/card.ts';
import { copy } from './es/copy.ts';
import { draft } from './es/draft.ts';
import { evidence } from './es/evidence.ts';
import { facets } from './es/facets.ts';
import { fields } from './es/fields.ts';
import { freshness } from './es/freshness.ts';
import { guide } from './es/guide.ts';
import { harvest } from './es/harvest.ts';
import { home } from './es/home.ts';
import { kinds } from './es/kinds.ts';
import { lamp } from './es/lamp.ts';
import { legend } from './es/legend.ts';
import { list } from './es/list.ts';
import { means } from './es/means.ts';
import { module } from './es/module.ts';
import { offline } from './es/offline.ts';
import { reasons } from './es/reasons.ts';
import { search } from './es/search.ts';
import { shell } from './es/shell.ts';
import { sorts } from './es/sorts.ts';
import { stages } from './es/stages.ts';
import { status } from './es/status.ts';
import { submit } from './es/submit.ts';
import { tray } from './es/tray.ts';
import { tryCapture } from './es/try-capture.ts';
import { tryDecode } from './es/try-decode.ts';
import { tryFailures } from './es/try-failures.ts';
import { tryInputs } from './es/try-inputs.ts';
import { tryIt } from './es/try-it.ts';
import { tryRun } from './es/try-run.ts';
import { verbs } from './es/verbs.ts';

export const es: Strings = {
  shell,
  freshness,
  home,
  box,
  bay,
  list,
  sorts,
  evidence,
  card,
  kinds,
  stages,
  reasons,
  verbs,
  lamp,
  legend,
  search,
  copy,
  tray,
  offline,
  status,
  attention,
  harvest,
  submit,
  fields,
  draft,
  guide,
  facets,
  module,
  means,
  tryIt,
  tryDecode,
  tryInputs,
  tryRun,
  tryFailures,
  tryCapture,
};
