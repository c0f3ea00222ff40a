import { DRAFT_FIELDS } from '../../model/draft.ts';
import type { ReadState, SubmitState } from './state.ts';

/** The line below the address: a lamp and what happened, in one or two sentences. */
export function statusOf(state: SubmitState): { readonly lamp: string; readonly text: string } {
  switch (state.name) {
    case 'idle':
      return { lamp: 'l-none', text: '' };
    case 'not-an-address':
      return {
        lamp: 'l-fault',
        text: 'This is no address of a repository. Expected for instance https://github.com/OWNER/NAME.',
      };
    case 'reading':
      return { lamp: 'l-rest', text: `Reading ${state.repository.owner}/${state.repository.name} from GitHub.` };
    case 'not-loaded':
      return {
        lamp: 'l-fault',
        text: 'The rules of this page could not be loaded. Check the connection, and read it again.',
      };
    case 'unread':
      return {
        lamp: 'l-warn',
        text: `${state.reason} You can go on: the entry then holds the address alone, and the rest is read from the repository later.`,
      };
    case 'read':
      return { lamp: state.reading.archived ? 'l-warn' : 'l-ok', text: readWords(state) };
  }
}

function readWords({ reading, tookMs, calls, prefilled }: ReadState): string {
  const paths = Object.values(reading.files).map(({ path }) => path);
  const found = DRAFT_FIELDS.filter((field) => prefilled[field].how !== 'unknown').length;
  const files = paths.length > 0 ? paths.join(', ') : 'no file that describes it';
  return [
    `Read in ${(tookMs / 1_000).toFixed(1)} s and ${calls} calls: commit ${reading.commit.slice(0, 7)}, ${files}.`,
    `${found} values found, ${DRAFT_FIELDS.length - found} missing.`,
    ...(reading.unread.length > 0 ? [`Not read: ${reading.unread.join(', ')}.`] : []),
    ...(reading.archived ? ['The repository is archived.'] : []),
  ].join(' ');
}
