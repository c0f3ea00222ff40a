export const freshness = {
  curatedEntries: '{n} curated entries',
  curatedOnly: '{n} listed from curated facts; no repository was harvested yet',
  listed: '{n} listed',
  kept: '{n} kept from earlier or curated data',
  never: '{n} not harvested yet',
  dataOf: 'Data of {date}',
  harvested: '{n} harvested',
};
