export const box = {
  label: 'Search the {n} modules',
  within: 'Search within these modules',
  button: 'Search',
  hint: 'A task, a species, an organisation, a file type, or a pasted DOI, address or image name. For instance {examples} (also finds U-Net).',
  noScript: 'Search needs JavaScript. Without it, every filter of the catalogue is a link.',
};
