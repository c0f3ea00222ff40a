export const stages = {
  active: 'Active',
  experimental: 'Experimental',
  deprecated: 'Deprecated',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  removed: 'Removed',
};
