/** How the reader can be reached: by the browser's notification, or only by the title of the page, and why. */
export type Reach = 'notification' | 'denied' | 'unsupported';

export const TELL_LABEL = 'Tell me when it is ready';

const MEANWHILE = 'Until then this page goes on looking, hidden or not.';

/** What the choice means in this browser. */
export const REACH_WORDS: Readonly<Record<Reach, string>> = {
  notification: `The browser notifies you if you look at something else by then. ${MEANWHILE}`,
  denied: `Notifications are not allowed for this site, so the title of this tab changes instead. ${MEANWHILE}`,
  unsupported: `This browser has no notifications, so the title of this tab changes instead. ${MEANWHILE}`,
};

/** Notices, as a notification and a title show them. */
export const NOTICES = {
  awake: 'The endpoint is awake.',
  asleep: 'The endpoint did not wake up.',
} as const;
