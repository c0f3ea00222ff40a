import { attention } from './de/attention.ts';
import { bay } from './de/bay.ts';
import { box } from './de/box.ts';
import { card } from './de/card.ts';
import { copy } from './de/copy.ts';
import { draft } from './de/draft.ts';
import { evidence } from './de/evidence.ts';
import { facets } from './de/facets.ts';
import { fields } from './de/fields.ts';
import { freshness } from './de/freshness.ts';
import { guide } from './de/guide.ts';
import { harvest } from './de/harvest.ts';
import { home } from './de/home.ts';
import { kinds } from './de/kinds.ts';
import { lamp } from './de/lamp.ts';
import { legend } from './de/legend.ts';
import { list } from './de/list.ts';
import { means } from './de/means.ts';
import { module } from './de/module.ts';
import { offline } from './de/offline.ts';
import { reasons } from './de/reasons.ts';
import { search } from './de/search.ts';
import { shell } from './de/shell.ts';
import { sorts } from './de/sorts.ts';
import { stages } from './de/stages.ts';
import { status } from './de/status.ts';
import { submit } from './de/submit.ts';
import { tray } from './de/tray.ts';
import { tryCapture } from './de/try-capture.ts';
import { tryDecode } from './de/try-decode.ts';
import { tryFailures } from './de/try-failures.ts';
import { tryInputs } from './de/try-inputs.ts';
import { tryIt } from './de/try-it.ts';
import { tryRun } from './de/try-run.ts';
import { verbs } from './de/verbs.ts';
import type { Strings } from './en.ts';

export const de: Strings = {
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
