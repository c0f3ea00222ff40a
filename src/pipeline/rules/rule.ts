import type { Edit, Finding, Severity } from '../../model/finding.ts';
import type { Entry } from '../../model/generated/entry.ts';
import type { MetadataVersion } from '../metadata-version.ts';
import type { EntryPlaces } from '../source/entry-places.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/tree.ts';

/** A rule of the marketplace. Its id is stable for ever: it is printed with each finding and is the rule's address. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
}

/** The rule's page, in plain text; `wrong` and `right` are pieces of a file. */
export interface RuleDocs {
  readonly title: string;
  /** What it looks for. */
  readonly what: string;
  /** What goes wrong without it. */
  readonly why: string;
  readonly mend: string;
  readonly wrong: string;
  readonly right: string;
}

/** A place where a rule is broken. The engine adds the rule, its severity and the file. */
export interface Fault extends Span {
  readonly params: Finding['params'];
  readonly repair?: readonly Edit[];
}

/** A metadata file or an entry that could be read, whether or not it follows its schema. */
export interface TextSubject {
  readonly source: Source;
  readonly kind: MetadataVersion | 'entry';
  /** What is known of the repository that it comes from; absent where only the file is judged. */
  readonly repository?: RepositoryFacts;
}

/** What the host says of a repository. `undefined` is unknown, not no. */
export interface RepositoryFacts {
  /** SPDX id that was found in the LICENSE file. */
  readonly license?: string;
  readonly archived?: boolean;
  /** `owner/name` under which the host answers now. */
  readonly movedTo?: string;
  /** `owner/name` that it was forked from. */
  readonly forkOf?: string;
}

/** An entry that follows its schema, with the places of its values and what is known of its repository. */
export interface EntrySubject {
  readonly id: string;
  readonly path: string;
  readonly entry: Entry;
  readonly places: EntryPlaces;
  readonly repository?: RepositoryFacts;
}

/** A rule over one file. */
export interface TextRule extends Rule {
  readonly check: (subject: TextSubject) => Iterable<Fault>;
}

/** A rule over all entries; each fault names the entry that it stands in. */
export interface CatalogueRule extends Rule {
  readonly check: (entries: readonly EntrySubject[]) => Iterable<Fault & { readonly in: EntrySubject }>;
}
