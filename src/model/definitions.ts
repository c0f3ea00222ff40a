import type { How } from './fact.ts';
import type { HarvestStatus, Kind, LifecycleReason, LifecycleStage } from './vocabulary.ts';

/**
 * What each word of the closed vocabularies means, for the people who read, write and review entries.
 * A word without a definition, or a definition without a word, does not compile.
 */
export interface Definition {
  /** The word as a page prints it. */
  readonly label: string;
  /** What it means, in one sentence. */
  readonly means: string;
  /** What follows from it, in one sentence. */
  readonly effect: string;
}

export const KIND_DEFINITIONS: Readonly<Record<Kind, Definition>> = {
  service: {
    label: 'Service',
    means: 'Already trained for one task.',
    effect: 'You send a file and get an answer; nothing has to be trained.',
  },
  model: {
    label: 'Model',
    means: 'You can train it on data of your own; it may come trained too.',
    effect: 'Training makes a new service, which may be listed in turn and then shows its descent.',
  },
  tool: {
    label: 'Tool',
    means: 'A program that helps with the work: labelling, federated learning, development.',
    effect: 'It may have no DEEPaaS API, and then nothing to try.',
  },
};

export const STAGE_DEFINITIONS: Readonly<Record<LifecycleStage, Definition>> = {
  active: {
    label: 'Active',
    means: 'Listed and looked after.',
    effect: 'The usual state; an entry without a lifecycle is active.',
  },
  experimental: {
    label: 'Experimental',
    means: 'Listed early; its inputs, outputs and results may still change.',
    effect: 'Listed with this word on card and page.',
  },
  deprecated: {
    label: 'Deprecated',
    means: 'Still works, but should not be taken up anew.',
    effect: 'Listed after the others, with the reason, the date and the successor where there is one.',
  },
  superseded: {
    label: 'Superseded',
    means: 'Another module of this catalogue has taken its place.',
    effect: 'Listed after the others; its page leads to the successor first.',
  },
  withdrawn: {
    label: 'Withdrawn',
    means: 'Should no longer be used: its results, data or licence are in doubt.',
    effect: 'Not in the catalogue or its search; the page stays with the reason and can still be cited.',
  },
  removed: {
    label: 'Removed',
    means: 'Taken out by a person, because the content may not or cannot be shown.',
    effect: 'The address stays and answers with a tombstone: name, reason, date and successor, and nothing else.',
  },
};

export const REASON_DEFINITIONS: Readonly<Record<LifecycleReason, Definition>> = {
  'repository-archived': {
    label: 'Repository archived',
    means: 'The author has archived the repository: it can be read but no longer changes.',
    effect: 'Usually deprecated.',
  },
  'repository-gone': {
    label: 'Repository gone',
    means: 'The repository cannot be reached: deleted, made private, or blocked.',
    effect: 'The last good data stay and are labelled; a person decides whether to withdraw it.',
  },
  unmaintained: {
    label: 'Unmaintained',
    means: 'Nobody answers, and it no longer runs with what it needs.',
    effect: 'Usually deprecated.',
  },
  superseded: {
    label: 'Superseded',
    means: 'A newer module does the same work.',
    effect: 'Names the successor, which must be a module of this catalogue.',
  },
  'no-licence': {
    label: 'No licence',
    means: 'Nothing says that others may use the code, the weights or the data.',
    effect: 'Usually withdrawn until a licence is stated.',
  },
  'data-problem': {
    label: 'Data problem',
    means: 'The training data, the weights or the results are wrong, or may not be used in this way.',
    effect: 'Usually withdrawn, with an advisory that says what is affected.',
  },
  'author-request': {
    label: 'Author’s request',
    means: 'The author asked for it.',
    effect: 'Deprecated, withdrawn or removed, as the author asked.',
  },
  policy: {
    label: 'Policy',
    means: 'It breaks a rule of this marketplace: out of scope, unlawful, or dangerous to run.',
    effect: 'Withdrawn or removed; the pull request says which rule.',
  },
};

export const STATUS_DEFINITIONS: Readonly<Record<HarvestStatus, Definition>> = {
  ok: { label: 'Read', means: 'The last harvest read the repository.', effect: 'What is shown is current.' },
  stale: {
    label: 'Stale',
    means: 'The last harvest could not ask, for instance because of a limit or an outage.',
    effect: 'The last good data stay, with their date; the next harvest asks again.',
  },
  archived: {
    label: 'Archived',
    means: 'The repository is archived at its host.',
    effect: 'The data stay; a reviewer may set the lifecycle.',
  },
  moved: {
    label: 'Moved',
    means: 'The repository has a new name or owner, and its identity is the same.',
    effect: 'The harvest follows and proposes the new address for the entry.',
  },
  gone: {
    label: 'Gone',
    means: 'Deleted, private or blocked; from outside these look alike.',
    effect: 'The last good data stay, labelled with the date; only a person removes an entry.',
  },
  invalid: {
    label: 'Invalid',
    means: 'The repository’s new metadata have an error.',
    effect: 'The last good metadata stay; the module’s page and the status page list what to mend.',
  },
  hijacked: {
    label: 'Another repository',
    means: 'A different repository now answers under the old name.',
    effect: 'Nothing of it is read until a person has looked.',
  },
  'never-harvested': {
    label: 'Not yet harvested',
    means: 'No harvest has read the repository.',
    effect: 'The page shows the curated facts of the entry and says so.',
  },
};

export const EVIDENCE_DEFINITIONS: Readonly<Record<How | 'unknown', Definition>> = {
  checked: {
    label: 'Checked',
    means: 'We asked and saw it ourselves, for instance by a call to the endpoint.',
    effect: 'Carries the date of the check.',
  },
  derived: {
    label: 'Derived',
    means: 'Worked out by a rule from files of the repository.',
    effect: 'Names the file, and where possible the line.',
  },
  declared: {
    label: 'Declared',
    means: 'The author says so in the repository’s metadata.',
    effect: 'Names file, line and commit; nobody has tested it.',
  },
  curated: {
    label: 'Curated',
    means: 'This marketplace read it from the repository and wrote it down in its own words.',
    effect: 'Names the repository and the commit that was read.',
  },
  unknown: {
    label: 'Unknown',
    means: 'Nobody has stated it, or it could not be asked.',
    effect: 'Printed as “not stated”, or as “unknown since” with the date; never as zero and never guessed.',
  },
};
