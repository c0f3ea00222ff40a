/** What is said where the part that sends does not come. */
export const LOADING_WORDS = {
  failed: 'The part of this page that sends could not be loaded.',
  offline: 'You are offline, and your browser has not kept it. Press again when the connection is back.',
  online: 'Press again, or reload the page: the site may have been renewed meanwhile.',
} as const;
