import { h } from '../../deepaas/markup.ts';
import { mountElement } from './mount.ts';
import { REACH_WORDS, type Reach, TELL_LABEL } from './telling-words.ts';

export interface Teller {
  /** Whether the reader wants to be told. */
  readonly isOn: () => boolean;
  /** Shows the choice, below the state. */
  readonly offer: () => void;
  /** Takes the choice away; the next wait offers it anew. */
  readonly withdraw: () => void;
  /** Reaches a reader who looks elsewhere and asked for it. */
  readonly tell: (notice: string) => void;
}

/** One notification takes the place of the one before. */
const TAG = 'try-it';

/**
 * The choice to be told when a long wait is over. The browser is asked for leave when it is made, and never otherwise.
 * @param panel the state, below which the choice stands
 * @param focusAfter takes the focus when the choice disappears with it
 */
export function createTeller(panel: HTMLElement, focusAfter: HTMLElement): Teller {
  const { root, box, words } = createChoice();
  const changeTitle = createTitleChange();
  box.addEventListener('change', () => void explain(box, words));
  return {
    isOn: () => box.checked,
    offer: () => {
      if (!root.isConnected) panel.after(root);
    },
    withdraw: () => {
      if (root.contains(document.activeElement)) focusAfter.focus();
      root.remove();
      box.checked = false;
      words.textContent = '';
    },
    tell: (notice) => {
      if (!box.checked || document.visibilityState === 'visible') return;
      notify(notice, changeTitle(notice));
    },
  };
}

interface Choice {
  readonly root: HTMLElement;
  readonly box: HTMLInputElement;
  readonly words: HTMLElement;
}

function createChoice(): Choice {
  const root = mountElement(h('div', { class: 'try-tell' }));
  const label = mountElement(h('label', { class: 'try-flag' }));
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, TELL_LABEL);
  const words = mountElement(h('p', { role: 'status' }));
  root.append(label, words);
  return { root, box, words };
}

/** Asks the browser, and says what the choice means here. */
async function explain(box: HTMLInputElement, words: HTMLElement): Promise<void> {
  words.textContent = '';
  if (!box.checked) return;
  const reach = await askForLeave();
  if (box.checked) words.textContent = REACH_WORDS[reach];
}

async function askForLeave(): Promise<Reach> {
  if (!('Notification' in window)) return 'unsupported';
  return (await Notification.requestPermission()) === 'granted' ? 'notification' : 'denied';
}

/** Puts a notice before the title of the page, until the reader looks at it again. Gives the title without it. */
function createTitleChange(): (notice: string) => string {
  let plain: string | undefined;
  document.addEventListener('visibilitychange', () => {
    if (plain === undefined || document.visibilityState === 'hidden') return;
    document.title = plain;
    plain = undefined;
  });
  return (notice) => {
    plain ??= document.title;
    document.title = `${notice} ${plain}`;
    return plain;
  };
}

function notify(notice: string, body: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  try {
    const notification = new Notification(notice, { body, tag: TAG });
    notification.addEventListener('click', () => {
      window.focus();
      notification.close();
    });
  } catch (error) {
    // Chromium on Android takes notifications from service workers only. The title has changed all the same.
    if (!(error instanceof TypeError)) throw error;
  }
}
