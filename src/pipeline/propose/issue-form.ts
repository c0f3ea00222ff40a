import type { Entry } from '../../model/generated/entry.ts';
import { parseRepositoryInput } from '../repository-input.ts';

/** Labels of the form `.github/ISSUE_TEMPLATE/list-a-module.yml`, by the field's id. A test holds them together. */
export const FORM_LABELS = {
  repository: 'Repository',
  ref: 'Branch or tag',
  endpoint: 'Endpoint',
  notes: 'For the reviewer',
} as const;

export type FormField = keyof typeof FORM_LABELS;

/** What was filled in; a field that was left empty is absent. */
export type FilledForm = Readonly<Partial<Record<FormField, string>>>;

/** What GitHub writes for a field that was left empty. */
const NO_RESPONSE = '_No response_';

/**
 * Reads the body of an issue that GitHub made from the form: each label as a heading, its value below.
 * A value may itself contain such a heading, so labels count only in their order, each once.
 */
export function parseIssueForm(body: string): FilledForm {
  const text = body.replace(/\r\n?/g, '\n');
  const labels = Object.entries(FORM_LABELS) as [FormField, string][];
  const starts: { field: FormField; from: number; to: number }[] = [];
  let at = 0;
  for (const [field, label] of labels) {
    const heading = new RegExp(`(^|\\n)### ${label}\\n`, 'g');
    heading.lastIndex = Math.max(0, at - 1);
    const match = heading.exec(text);
    if (!match) continue;
    starts.push({ field, from: match.index, to: heading.lastIndex });
    at = heading.lastIndex;
  }
  return Object.fromEntries(
    starts
      .map(({ field, to }, index) => [field, text.slice(to, starts[index + 1]?.from).trim()] as const)
      .filter(([, value]) => value !== '' && value !== NO_RESPONSE),
  );
}

/** The entry that a filled form asks for, and its id; none where the address is none of a repository. */
export function entryOfForm({ repository = '', ref, endpoint }: FilledForm): { id: string; entry: Entry } | undefined {
  const parsed = parseRepositoryInput(repository);
  if (!parsed) return undefined;
  const branch = ref ?? parsed.ref;
  return {
    id: idOfRepository(parsed.name),
    entry: { repository: parsed.url, ...(branch && { ref: branch }), ...(endpoint && { endpoint }) },
  };
}

/** The id that a module takes from its repository's name: lower-case letters, digits and single hyphens. */
export const idOfRepository = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
