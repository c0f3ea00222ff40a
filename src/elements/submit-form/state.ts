import type { Draft, DraftField, Prefilled } from '../../model/draft.ts';
import type { Repository } from '../../model/module.ts';
import type { RepositoryReading } from '../../pipeline/propose/repository-reading.ts';
import type { Refusal } from './read-github.ts';

/** What the page holds: nothing, a question under way, a repository that could not be read, or one that was. */
export type SubmitState =
  | { readonly name: 'idle' }
  | { readonly name: 'not-an-address'; readonly address: string }
  | { readonly name: 'reading'; readonly repository: Repository }
  /** The rules or the list of modules did not arrive, so that nothing can be judged. */
  | { readonly name: 'not-loaded' }
  | {
      readonly name: 'unread';
      readonly repository: Repository;
      readonly refusal: Refusal;
      readonly id: string;
      readonly endpoint: string;
    }
  | ReadState;

export interface ReadState {
  readonly name: 'read';
  readonly reading: RepositoryReading;
  readonly calls: number;
  readonly tookMs: number;
  readonly id: string;
  readonly prefilled: Prefilled;
  readonly draft: Draft;
  /** Fields that come from an earlier visit. */
  readonly restored: readonly DraftField[];
}

/** What an author changed on an earlier visit, by field. */
export type Changes = Readonly<Partial<Record<DraftField, string>>>;

export type SubmitEvent =
  | { readonly name: 'asked'; readonly address: string; readonly repository: Repository | undefined }
  | { readonly name: 'not-loaded' }
  | { readonly name: 'unread'; readonly repository: Repository; readonly refusal: Refusal; readonly id: string }
  | {
      readonly name: 'read';
      readonly repository: Repository;
      readonly reading: RepositoryReading;
      readonly calls: number;
      readonly tookMs: number;
      readonly id: string;
      readonly prefilled: Prefilled;
      readonly draft: Draft;
      readonly changes: Changes;
    }
  | { readonly name: 'changed'; readonly field: DraftField | 'id'; readonly value: string }
  | { readonly name: 'afresh'; readonly draft: Draft };

/** An answer to a question that is no longer asked changes nothing. */
export function next(state: SubmitState, event: SubmitEvent): SubmitState {
  switch (event.name) {
    case 'asked':
      return event.repository
        ? { name: 'reading', repository: event.repository }
        : { name: 'not-an-address', address: event.address };
    case 'not-loaded':
      return { name: 'not-loaded' };
    case 'unread':
      return isAsked(state, event.repository) ? { ...event, endpoint: '' } : state;
    case 'read': {
      if (!isAsked(state, event.repository)) return state;
      const { changes, repository: _, ...read } = event;
      const restored = (Object.keys(changes) as DraftField[]).filter((field) => changes[field] !== read.draft[field]);
      return { ...read, draft: { ...read.draft, ...changes }, restored };
    }
    case 'changed':
      return change(state, event.field, event.value);
    case 'afresh':
      return state.name === 'read' ? { ...state, draft: event.draft, restored: [] } : state;
  }
}

function change(state: SubmitState, field: DraftField | 'id', value: string): SubmitState {
  if (state.name === 'unread') {
    if (field === 'id') return { ...state, id: value };
    return field === 'endpoint' ? { ...state, endpoint: value } : state;
  }
  if (state.name !== 'read') return state;
  return field === 'id' ? { ...state, id: value } : { ...state, draft: { ...state.draft, [field]: value } };
}

const isAsked = (state: SubmitState, { url, ref }: Repository): boolean =>
  state.name === 'reading' && state.repository.url === url && state.repository.ref === ref;

/** What differs from what was read: this is what is worth keeping in the browser. */
export function changesOf(draft: Draft, read: Draft): Changes {
  const changed = (Object.keys(draft) as DraftField[]).filter((field) => draft[field] !== read[field]);
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}
