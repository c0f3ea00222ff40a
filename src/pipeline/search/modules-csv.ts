import { csvRow } from '../csv-row.ts';
import type { FacetId, FacetVocabulary } from './facets.ts';
import type { SearchRecord } from './search-data.ts';

const FACET_COLUMNS: readonly FacetId[] = [
  'kind',
  'use',
  'in',
  'out',
  'task',
  'domain',
  'license',
  'library',
  'organisation',
  'project',
  'base',
  'answers',
];

/** Joins the values of one cell. */
const SEPARATOR = '; ';

/** Modules as CSV with a header line. What is not stated is an empty cell. */
export function formatModulesCsv(records: readonly SearchRecord[], vocabulary: FacetVocabulary): string {
  const header = ['id', 'title', 'summary', 'inputs', 'outputs', ...FACET_COLUMNS, 'image', 'changed', 'checked'];
  const labels = new Map(
    FACET_COLUMNS.flatMap((id) => vocabulary[id].map(({ value, label }) => [`${id}/${value}`, label] as const)),
  );
  const rows = records.map((record) => [
    record.id,
    record.title,
    record.summary ?? '',
    record.inputs.join(SEPARATOR),
    record.outputs.join(SEPARATOR),
    ...FACET_COLUMNS.map((id) =>
      (record.facets[id] ?? []).map((value) => labels.get(`${id}/${value}`) ?? value).join(SEPARATOR),
    ),
    record.image ?? '',
    record.changed ?? '',
    record.checked ?? '',
  ]);
  return [header, ...rows].map(csvRow).join('');
}
