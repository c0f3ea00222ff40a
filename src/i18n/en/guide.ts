export const guide = {
  chapters: 'Chapters of the guide',
  titled: '{title}: guide',
  untranslated: 'This chapter is written in English only.',
};
