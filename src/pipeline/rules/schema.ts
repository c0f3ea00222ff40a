import type { Rule } from './rule.ts';

/** What the schemas demand, one rule a kind of fault. */
export const SCHEMA_RULES: readonly Rule[] = [
  {
    id: 'dropped-key',
    severity: 'error',
    docs: {
      title: 'A key of version 1 in a file of version 2',
      what: 'One of tosca, sources, dataset_url, cite_url, date_creation, keywords at the top of an ai4-metadata file.',
      why: 'Version 2 put these values elsewhere and forbids the old names.',
      mend: 'Move the value: keywords to tags, dataset_url to links.dataset, cite_url to links.citation, date_creation to dates.created, sources to links. Delete tosca.',
      wrong: 'metadata_version: 2.0.0\ntasks: []\nkeywords:\n  - birds\n',
      right: 'metadata_version: 2.0.0\ntasks: []\ntags:\n  - birds\n',
    },
  },
  {
    id: 'missing-key',
    severity: 'error',
    docs: {
      title: 'A required key is missing',
      what: 'A key that every file must have. If a key nearby looks like it, that one is named.',
      why: 'Without title, summary, links and the lists of words a module cannot be shown or found.',
      mend: 'Add the key with its value. A list without values is written [].',
      wrong: 'metadata_version: 2.0.0\nsumary: Tells birds apart.\ntags: []\n',
      right: 'metadata_version: 2.0.0\nsummary: Tells birds apart.\ntags: []\n',
    },
  },
  {
    id: 'not-allowed',
    severity: 'error',
    docs: {
      title: 'A word that the list does not have',
      what: 'A value of libraries, tasks, categories, data-type or another closed list that is not one of its words. Case and spaces count.',
      why: 'Search and facets work by these words; a near miss falls out of all of them.',
      mend: 'Take the word that is suggested. Anything else belongs in tags.',
      wrong: 'libraries:\n  - Pytorch\ntags: []\n',
      right: 'libraries:\n  - PyTorch\ntags: []\n',
    },
  },
  {
    id: 'out-of-range',
    severity: 'error',
    docs: {
      title: 'A value that is too long, too short, too large or too small',
      what: 'A number, a text or a list beyond the limits of the schema.',
      why: 'Cards and tables have room for so much; a machine has no less than 0 processors.',
      mend: 'Keep to the limit.',
      wrong: 'metadata_version: 2.3.0\nresources:\n  inference:\n    cpu: -1\ntags: []\n',
      right: 'metadata_version: 2.3.0\nresources:\n  inference:\n    cpu: 1\ntags: []\n',
    },
  },
  {
    id: 'repeated-item',
    severity: 'error',
    docs: {
      title: 'A value that stands twice in a list',
      what: 'The same value more than once in a list of words.',
      why: 'The schema allows each once.',
      mend: 'Delete one of them.',
      wrong: 'links: {}\ntags:\n  - birds\n  - birds\n',
      right: 'links: {}\ntags:\n  - birds\n',
    },
  },
  {
    id: 'unknown-entry-key',
    severity: 'error',
    docs: {
      title: 'A key that an entry does not have',
      what: 'A key in modules/<id>.yaml that its schema does not know.',
      why: 'Its value would be lost without a word.',
      mend: 'Correct the spelling, or remove the key.',
      wrong: '# modules/birds.yaml\nrepository: https://github.com/o/birds\nendpont: https://birds.example.org/\n',
      right: '# modules/birds.yaml\nrepository: https://github.com/o/birds\nendpoint: https://birds.o.org/\n',
    },
  },
  {
    id: 'wrong-form',
    severity: 'error',
    docs: {
      title: 'A value in a wrong form',
      what: 'A version, date, address, DOI, commit or name that is not written the way the schema asks.',
      why: 'Programs that read it would misunderstand it.',
      mend: 'Write it in the form that the message shows.',
      wrong: 'metadata_version: two\ntags: []\n',
      right: 'metadata_version: 2.3.0\ntags: []\n',
    },
  },
  {
    id: 'wrong-type',
    severity: 'error',
    docs: {
      title: 'A value of the wrong kind',
      what: 'A list where text is expected, text where a list is expected, a number without quotes, or nothing at all.',
      why: 'The value cannot be used.',
      mend: 'Write a list with hyphens, put text in quotes, give an empty key a value or delete it.',
      wrong: 'metadata_version: 2.3.0\ntitle: 2024\ntags: birds\n',
      right: "metadata_version: 2.3.0\ntitle: '2024'\ntags:\n  - birds\n",
    },
  },
];
