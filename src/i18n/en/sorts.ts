export const sorts = {
  relevance: 'Relevance',
  changed: 'Recently changed',
  checked: 'Recently checked',
  name: 'Name',
  kind: 'Kind',
  license: 'Licence',
};
