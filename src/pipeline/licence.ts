import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };

/** Names that people write for a licence, lower case and without "licence", "version" and punctuation. */
const SPELLINGS: Readonly<Record<string, string>> = {
  apache: 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  asl: 'Apache-2.0',
  'bsd 3 clause': 'BSD-3-Clause',
  'bsd 2 clause': 'BSD-2-Clause',
  'gnu gpl 3': 'GPL-3.0-only',
  'gpl 3': 'GPL-3.0-only',
  'gpl 3.0': 'GPL-3.0-only',
  'agpl 3': 'AGPL-3.0-only',
  'agpl 3.0': 'AGPL-3.0-only',
  'cc by 4.0': 'CC-BY-4.0',
  'eupl 1.2': 'EUPL-1.2',
};

/**
 * Sentences that only one licence has, most particular first: the GNU family quotes itself.
 * Texts as published at https://spdx.org/licenses/.
 */
const TEXTS: readonly (readonly [id: string, words: RegExp])[] = [
  ['AGPL-3.0-only', /GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3/i],
  ['LGPL-3.0-only', /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/i],
  ['LGPL-2.1-only', /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1/i],
  ['GPL-3.0-only', /GNU GENERAL PUBLIC LICENSE\s+Version 3/i],
  ['GPL-2.0-only', /GNU GENERAL PUBLIC LICENSE\s+Version 2/i],
  ['Apache-2.0', /Apache License\s+Version 2\.0/i],
  ['MPL-2.0', /Mozilla Public License,? version 2\.0/i],
  ['EUPL-1.2', /EUROPEAN UNION PUBLIC LICENCE v\. ?1\.2/i],
  ['CC-BY-4.0', /Creative Commons Attribution 4\.0 International/i],
  ['CC0-1.0', /CC0 1\.0 Universal/i],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms[\s\S]*Neither the name/i],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['MIT', /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
  ['ISC', /Permission to use, copy, modify, and\/or distribute this software/i],
];

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(spdxIds.map((id) => [id.toLowerCase(), id]));

/**
 * The SPDX id of a licence as people write it; `undefined` where the words name none.
 * A bare GNU id, which SPDX retired, is read narrowly: "or later" is a statement that only the author can make.
 */
export function parseLicence(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  const narrow = /^(agpl|lgpl|gpl)-\d\.\d$/.test(written) ? `${written}-only` : written;
  const words = written
    .replace(/\blicen[cs]e\b|\bthe\b|\bversion\b|\bv(?=\d)|\bsoftware\b|[,()]/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return BY_LOWER_CASE.get(narrow) ?? BY_LOWER_CASE.get(words) ?? SPELLINGS[words];
}

/** The SPDX id of a licence's own text; `undefined` where it is none that is known here. */
export function recogniseLicence(text: string): string | undefined {
  // A GNU text names its relatives near its end, so that only the beginning tells which it is.
  const beginning = text.slice(0, 4_000);
  return TEXTS.find(([, words]) => words.test(beginning))?.[0];
}
