export const copy = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected',
};
