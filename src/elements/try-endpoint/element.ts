import type { Operation } from '../../deepaas/api.ts';
import { h } from '../../deepaas/markup.ts';
import type { ModuleApiRecord } from '../../deepaas/module-api.ts';
import { type WidgetOptions, widgetMarkup } from '../../deepaas/widget-markup.ts';
import { failurePanel } from '../try-it/failure-words.ts';
import { mount } from '../try-it/mount.ts';
import { type Offering, offerTelling } from '../try-it/offer-telling.ts';
import type { Panel } from '../try-it/panel.ts';
import { panelMarkup } from '../try-it/panel-markup.ts';
import { NOTICES } from '../try-it/telling-words.ts';
import { type AwakeOutcome, untilAwake } from '../try-it/until-awake.ts';
import { parseBase } from './parse-base.ts';

/** Connects to any endpoint and puts the widget for it into the page. What an address suggests is filled in, not called. */
export class TryEndpoint extends HTMLElement {
  #listening: AbortController | undefined;
  #connecting = new AbortController();
  #telling: Offering | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#button().hidden = false;
    this.#fillIn(new URLSearchParams(location.hash.slice(1)));
    addEventListener('hashchange', () => this.#followLink(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#connecting.abort();
  }

  #fillIn(fragment: URLSearchParams): void {
    const endpoint = parseBase(fragment.get('endpoint') ?? '');
    const address = this.querySelector<HTMLInputElement>('[name="endpoint"]');
    const module = this.querySelector<HTMLSelectElement>('[name="module"]');
    if (address && endpoint) address.value = endpoint;
    if (module) module.value = fragment.get('module') ?? '';
  }

  /** A link to another endpoint leads to the form that connects; one to the endpoint that is there, to its own form. */
  #followLink(): void {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const [endpoint, module] = [fragment.get('endpoint'), fragment.get('module')];
    const there = this.querySelector<HTMLElement>('try-it')?.dataset;
    if ((endpoint ?? module) === null) return;
    if (
      there &&
      (endpoint ?? there['endpoint']) === there['endpoint'] &&
      (module ?? there['module']) === there['module']
    )
      return;
    this.#fillIn(fragment);
    this.scrollIntoView();
    this.#button().focus({ preventScroll: true });
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const base = parseBase(String(data.get('endpoint') ?? ''));
    if (!base) {
      this.#say({
        lamp: 'warn',
        title: 'This is no address of an API.',
        said: 'Expected https://HOST, or http://127.0.0.1:PORT.',
        todo: [],
      });
      return;
    }
    void this.#connect(base, String(data.get('module') ?? ''));
  }

  async #connect(base: string, moduleId: string): Promise<void> {
    this.#connecting.abort();
    this.#connecting = new AbortController();
    const { signal } = this.#connecting;
    this.#place().replaceChildren();
    this.#say({ lamp: 'rest', title: 'Asking the endpoint.', said: `Looking for ${new URL(base).host}.`, todo: [] });
    try {
      const outcome = await this.#untilAwake(base, signal);
      const record = moduleId === '' ? undefined : await this.#record(moduleId);
      this.#show(base, outcome, moduleId, record);
    } catch (error) {
      // Another press has taken over.
      if (!signal.aborted) throw error;
    }
  }

  async #untilAwake(base: string, signal: AbortSignal): Promise<AwakeOutcome> {
    this.#telling ??= offerTelling(this.#connection(), this.#button());
    const telling = this.#telling;
    const onAsleep = (status: number): void => {
      this.#say(asleepPanel(status));
      telling.during(true);
    };
    try {
      const outcome = await untilAwake({ base, signal, onAsleep, looksWhileHidden: telling.isOn });
      telling.tell(outcome.kind === 'failed' ? NOTICES.asleep : NOTICES.awake);
      return outcome;
    } finally {
      telling.during(false);
    }
  }

  async #record(moduleId: string): Promise<ModuleApiRecord | undefined> {
    const response = await fetch(`${this.dataset['records']}${encodeURIComponent(moduleId)}.json`);
    // Our own site wrote it, from the same type.
    return response.ok ? ((await response.json()) as ModuleApiRecord) : undefined;
  }

  #show(base: string, outcome: AwakeOutcome, moduleId: string, record: ModuleApiRecord | undefined): void {
    const recorded = record?.api.models[0]?.predict;
    switch (outcome.kind) {
      case 'ready': {
        const live = outcome.api.models.find(({ predict }) => predict.path === recorded?.path) ?? outcome.api.models[0];
        if (!live) return;
        this.#say({
          lamp: 'ok',
          title: `Connected to ${live.name}.`,
          said: `DEEPaaS ${outcome.api.deepaasVersion ?? 'of unknown version'}.`,
          todo: [],
        });
        this.#mountWidget(
          base,
          live.predict,
          { formFrom: 'the live description', asked: 'Only its description was read.' },
          moduleId,
        );
        return;
      }
      case 'no-cors':
        this.#say(recorded ? NO_CORS_KNOWN : NO_CORS_UNKNOWN);
        if (recorded)
          this.#mountWidget(
            base,
            recorded,
            { formFrom: `the catalogue: ${record?.how}`, asked: 'It was only asked for its description.' },
            moduleId,
          );
        return;
      case 'failed':
        this.#say(
          failurePanel(outcome.failure, {
            base,
            host: new URL(base).host,
            place: 'no-form',
            origin: location.origin,
            nowMs: Date.now(),
          }),
        );
        return;
    }
  }

  #mountWidget(
    endpoint: string,
    operation: Operation,
    origin: Pick<WidgetOptions, 'formFrom' | 'asked'>,
    moduleId: string,
  ): void {
    const widget = widgetMarkup({ endpoint, operation, ...origin, ...(moduleId && { moduleId }) });
    const heading = h('h2', { class: 'visually-hidden' }, 'Form and answer');
    this.#place().replaceChildren(mount(heading), mount(widget));
  }

  #place(): HTMLElement {
    const place = this.querySelector<HTMLElement>('[data-part="widget"]');
    if (place) return place;
    throw new Error('The page lacks [data-part="widget"].');
  }

  #button(): HTMLButtonElement {
    const button = this.querySelector('button');
    if (button) return button;
    throw new Error('The page lacks the button that connects.');
  }

  #connection(): HTMLElement {
    const place = this.querySelector<HTMLElement>('[data-part="connection"]');
    if (place) return place;
    throw new Error('The page lacks [data-part="connection"].');
  }

  #say(panel: Panel): void {
    const place = this.#connection();
    place.replaceChildren(...panelMarkup(panel).map((child) => mount(child)));
    place.dataset['lamp'] = panel.lamp;
  }
}

const asleepPanel = (status: number): Panel => ({
  lamp: 'rest',
  title: 'Asleep or starting.',
  said: `It answers ${status}.`,
  todo: ['Leave this page open: it is asked again, ever more seldom, and its form comes as soon as it is up.'],
});

const NO_CORS_KNOWN: Panel = {
  lamp: 'frame',
  title: 'It answers, but cannot be read from here.',
  said: 'The form is the one that the catalogue knows; the answer will be shown in a frame.',
  todo: [],
};

const NO_CORS_UNKNOWN: Panel = {
  lamp: 'frame',
  title: 'It answers, but does not let this page read its description.',
  said: 'Choose the module that runs there, and its form is taken from the catalogue.',
  todo: ['Or let the endpoint send the header that the guide for operators describes.'],
};

customElements.define('try-endpoint', TryEndpoint);
