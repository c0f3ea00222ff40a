/**
 * An index of words in flat arrays: what a search does for each key that a reader presses is one walk over them.
 * It weighs as MiniSearch does, which it is tested against; that one makes an object for each match, too many for 10,000 modules.
 */
export interface WordIndex {
  readonly fieldCount: number;
  readonly documentCount: number;
  /** Sorted, so that those which begin alike stand together. */
  readonly terms: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Where the postings of a term's field begin: at `term * fieldCount + field`; they end where the next begin. */
  readonly starts: Int32Array;
  /** Documents that hold the term in the field, ascending. */
  readonly documents: Int32Array;
  /** What it is worth there: BM25+, times the weight of the field. */
  readonly worths: Float32Array;
}

export interface IndexedField {
  readonly weight: number;
  /** The terms of each document, in the order of the documents. */
  readonly terms: readonly (readonly string[])[];
}

/** https://en.wikipedia.org/wiki/Okapi_BM25, with the lower bound of BM25+; the parameters are those of MiniSearch. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

export function createWordIndex(fields: readonly IndexedField[], documentCount: number): WordIndex {
  const postings = collect(fields);
  const terms = [...postings.ids.keys()].sort();
  const places = new Map(terms.map((term, place) => [term, place]));
  const order = Int32Array.from(postings.ids.keys(), (term) => places.get(term) ?? 0);
  const slots = postings.slots.map((slot) => {
    const field = slot % fields.length;
    return (order[(slot - field) / fields.length] ?? 0) * fields.length + field;
  });
  const { starts, places: sorted } = sortBySlot(slots, terms.length * fields.length);
  const documents = new Int32Array(slots.length);
  const worths = new Float32Array(slots.length);
  sorted.forEach((place, posting) => {
    const slot = slots[posting] ?? 0;
    const document = postings.documents[posting] ?? 0;
    const field = fields[slot % fields.length];
    const matching = (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
    documents[place] = document;
    worths[place] =
      (field?.weight ?? 0) *
      worthOf({
        rarity: Math.log(1 + (documentCount - matching + 0.5) / (matching + 0.5)),
        count: postings.counts[posting] ?? 0,
        length: postings.lengths[slot % fields.length]?.[document] ?? 0,
        usualLength: postings.usualLengths[slot % fields.length] ?? 1,
      });
  });
  return { fieldCount: fields.length, documentCount, terms, places, starts, documents, worths };
}

function worthOf(found: { rarity: number; count: number; length: number; usualLength: number }): number {
  const { rarity, count, length, usualLength } = found;
  const { k, b, d } = BM25;
  return rarity * (d + (count * (k + 1)) / (count + k * (1 - b + (b * length) / usualLength)));
}

/** Every term of every field of every document, document by document. */
function collect(fields: readonly IndexedField[]) {
  const ids = new Map<string, number>();
  const [slots, documents, counts]: [number[], number[], number[]] = [[], [], []];
  const lengths = fields.map(({ terms }) => new Int32Array(terms.length));
  for (const [field, { terms }] of fields.entries()) {
    for (const [document, own] of terms.entries()) {
      const counted = countEach(own);
      const length = lengths[field];
      if (length) length[document] = counted.size;
      for (const [term, count] of counted) {
        const id = ids.get(term) ?? ids.size;
        ids.set(term, id);
        slots.push(id * fields.length + field);
        documents.push(document);
        counts.push(count);
      }
    }
  }
  const usualLengths = lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / each.length);
  return { ids, slots, documents, counts, lengths, usualLengths };
}

function countEach(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Where each posting goes when those of a slot stand together in their order, and where each slot begins. */
function sortBySlot(slots: readonly number[], slotCount: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(slotCount + 1);
  for (const slot of slots) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot < slotCount; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  const next = starts.slice();
  const places = Int32Array.from(slots, (slot) => {
    const place = next[slot] ?? 0;
    next[slot] = place + 1;
    return place;
  });
  return { starts, places };
}
