export const evidence = {
  checked: 'checked',
  derived: 'derived',
  declared: 'declared',
  curated: 'curated',
  unknown: 'unknown',
};
