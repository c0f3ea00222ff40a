import { h, type Markup } from '../../deepaas/markup.ts';
import { formatAnswer, unwrapAnswer } from '../../deepaas/parse-answer.ts';
import { recognise } from '../../deepaas/recognise.ts';
import type { View } from '../../deepaas/view.ts';
import type { EntrySample } from '../../model/generated/entry.ts';
import { pngSize } from './png-size.ts';
import { barsMarkup } from './views/bars.ts';
import { boxMarkup, hitMarkup, pictureMarkup, placeBoxes } from './views/boxes-markup.ts';
import { type InputPicture, UNKNOWN_LANGUAGE } from './views/drawing.ts';
import { treeMarkup } from './views/tree.ts';

/** Requests with the answers that were recorded, drawn without script; with it they fill in the form. */
export const samplesMarkup = (samples: readonly EntrySample[], dateOf: (date: string) => string): Markup =>
  h(
    'section',
    { class: 'try-samples', 'aria-label': 'Recorded samples' },
    samples.map((sample) => sampleMarkup(sample, dateOf(sample.recorded))),
  );

function sampleMarkup(sample: EntrySample, date: string): Markup {
  const { title, answer, file } = sample;
  const input = inputOf(file);
  const unwrapped = unwrapAnswer(answer);
  const views = unwrapped.ok ? recognise(unwrapped.value) : [];
  return h(
    'article',
    { class: 'try-sample' },
    h('h3', {}, `${title}: a recorded sample`),
    h('p', { class: 'try-note' }, `Recorded on ${date}. Showing it asks the endpoint nothing.`),
    h(
      'div',
      { class: 'try-sample-columns' },
      h('div', { class: 'try-sample-sent' }, sentMarkup(sample, input), useButton(sample)),
      h(
        'div',
        { class: 'try-sample-answer' },
        views.map((view) => viewMarkup(view, input)),
      ),
    ),
    h(
      'details',
      { class: 'try-raw' },
      h('summary', {}, 'The recorded answer as JSON'),
      h('pre', { class: 'try-text', tabindex: 0 }, formatAnswer(answer)),
    ),
  );
}

function sentMarkup({ arguments: given = {}, file }: EntrySample, input: InputPicture | undefined): Markup[] {
  const pairs = [...(file ? [[file.argument, file.name] as const] : []), ...Object.entries(given)];
  return [
    ...(input
      ? [
          h(
            'figure',
            { class: 'try-picture' },
            h('img', { src: input.address, width: input.width, height: input.height, alt: `Sent: ${file?.name}` }),
          ),
        ]
      : []),
    h(
      'dl',
      { class: 'try-record' },
      pairs.map(([name, value]) => h('div', {}, h('dt', {}, h('code', {}, name)), h('dd', {}, String(value)))),
    ),
  ];
}

const useButton = ({ title, arguments: given, file }: EntrySample): Markup =>
  h(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-sample': JSON.stringify({ arguments: given, file }),
      'aria-label': `Use this sample: ${title}`,
    },
    'Use this sample',
  );

/** Only a PNG says its size where it can be read without a decoder. */
function inputOf(file: EntrySample['file']): InputPicture | undefined {
  const size = file?.type === 'image/png' ? pngSize(file.base64) : undefined;
  return size && { ...size, address: `data:image/png;base64,${file?.base64}` };
}

function viewMarkup(view: View, input: InputPicture | undefined): Markup {
  switch (view.kind) {
    case 'labels':
      return barsMarkup(view);
    case 'boxes': {
      const { placed, size } = placeBoxes(view, input);
      const boxes = placed.map((box) => boxMarkup(box, size));
      return h(
        'div',
        { class: 'try-boxes' },
        pictureMarkup(size, input?.address, placed.length, boxes),
        h('ol', { class: 'try-hits', ...UNKNOWN_LANGUAGE }, placed.map(hitMarkup)),
      );
    }
    case 'text':
      return h('pre', { class: 'try-text', tabindex: 0 }, view.text);
    default:
      return treeMarkup('value' in view ? view.value : view);
  }
}
