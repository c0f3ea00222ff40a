import { attention } from './en/attention.ts';
import { bay } from './en/bay.ts';
import { box } from './en/box.ts';
import { card } from './en/card.ts';
import { copy } from './en/copy.ts';
import { draft } from './en/draft.ts';
import { evidence } from './en/evidence.ts';
import { facets } from './en/facets.ts';
import { fields } from './en/fields.ts';
import { freshness } from './en/freshness.ts';
import { guide } from './en/guide.ts';
import { harvest } from './en/harvest.ts';
import { home } from './en/home.ts';
import { kinds } from './en/kinds.ts';
import { lamp } from './en/lamp.ts';
import { legend } from './en/legend.ts';
import { list } from './en/list.ts';
import { means } from './en/means.ts';
import { module } from './en/module.ts';
import { offline } from './en/offline.ts';
import { reasons } from './en/reasons.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { sorts } from './en/sorts.ts';
import { stages } from './en/stages.ts';
import { status } from './en/status.ts';
import { submit } from './en/submit.ts';
import { tray } from './en/tray.ts';
import { tryCapture } from './en/try-capture.ts';
import { tryDecode } from './en/try-decode.ts';
import { tryFailures } from './en/try-failures.ts';
import { tryInputs } from './en/try-inputs.ts';
import { tryIt } from './en/try-it.ts';
import { tryRun } from './en/try-run.ts';
import { verbs } from './en/verbs.ts';

/** English, the language that every other one is held to. `{name}` is a place that the page fills. */
export const en = {
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

/** Every sentence of the interface. A language that lacks one, or has one too many, does not compile. */
export type Strings = Widened<typeof en>;

/** The same keys, any text. */
type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };
