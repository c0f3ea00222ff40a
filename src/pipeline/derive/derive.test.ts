import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readEntryFiles } from '../../io/store.ts';
import { type KnownFact, NOT_STATED } from '../../model/fact.ts';
import type { Entry } from '../../model/generated/entry.ts';
import { normaliseModule } from '../normalise.ts';
import { deriveFacts } from './derive.ts';
import type { WordFacts } from './derive-statements.ts';

/** What a person reads from each entry: id, subject, input kinds, operation, output kinds; `-` is not stated. */
const BY_HAND = `
ai4os-ai4life-loader | health | image array | load | values
ai4os-audio-classification-tf | general | audio | classify | labels
ai4os-cvat | general | image video | annotate | boxes
ai4os-demo-app | computing | - | echo | values
ai4os-dev-env | computing | - | shell | -
ai4os-fasterrcnn-torch | general | image video | detect | boxes
ai4os-federated-server | computing | - | hub | -
ai4os-image-classification-tf | general | image | classify | labels
ai4os-llm | computing | text | generate | text
ai4os-nvflare | computing | - | hub | -
ai4os-speech-to-text-tf | general | audio | classify | labels
ai4os-yolo-torch | general | image video | detect | boxes mask
audio-vessel-classification | water | audio | classify | labels
birds-audio-classification | animals | audio | classify | labels
cold-coral-segmentation | water | image | segment | mask
conus-classification | water | image | classify | labels
deep-oc-mods | computing | series | forecast | values
deep-species-detection | water | image video | detect | boxes
diamorph-classification | water | image | classify | labels
diamorph-detection | water | image | detect | boxes
dogs-breed-detector | animals | image | classify | labels
eyeonwater-yolo | water | image | classify | labels
fast-neural-transfer | general | image params | enhance | image
image-classification-tf-dicom | health | array | classify | labels
integrated-plant-protection | plants | image | classify | labels
litter-assessment | land | image | detect | image values
obj-detection-torch | general | image | detect | boxes
obsea-fish-detection | water | image video | detect | boxes
phyto-plankton-classification | water | image | classify | labels
plants-classification | plants | image | classify | labels
posenet-tf | general | image | points | points
retinopathy-test | health | image | classify | labels
satsr | land | array | enhance | image
seeds-classification | plants | image | classify | labels
semseg-vaihingen | land | array image | segment | mask
sentinel-data-fusion | land | params | enhance | image
smartbay-marine-types | water | image video | detect | boxes
smartbay-prawn-burrow-detection | water | image video | detect | boxes
smartbay-species-detection | water | image video | detect | boxes
socib-beach-wracks-identification | water | image video | detect | boxes
socib-rip-currents-detection | water | image video | detect | boxes
socib-shoreline-extraction | water | image | segment | points
tf-cnn-benchmarks-api | computing | params | measure | values
thermal-anomaly-segmenter | buildings | array | segment | mask
thermal-bridges-rooftops-detector | buildings | array | detect | boxes
thermal-urban-feature-segmenter | buildings | array | segment | mask
thunderstorm-nowcast-microstep | weather | table | forecast | values
uc-adnaneds-deep-oc-unet | plants | - | segment | mask
uc-hereariim-deep-oc-blossom | plants | image | segment | mask
witoil-for-imagine | water | params | simulate | image
zooprocess-multiple-classifier | water | image | classify | labels
zooprocess-multiple-separator | water | image | segment | points
`;

/** Where the rules read otherwise, and why they may. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'ai4os-ai4life-loader outputs: image, not values': 'The outputs name an image; nothing names values.',
  'ai4os-cvat outputs: -, not boxes': 'Annotations may be boxes, areas or points; no words tell which.',
  'ai4os-yolo-torch outputs: boxes, not boxes mask':
    'Areas come from one of its four tasks; the outputs name boxes only.',
  'litter-assessment subject: water, not land': 'The litter floats, and water bodies are to be monitored.',
  'socib-beach-wracks-identification operation: segment, not detect':
    'The summary says “outlines”, and the description names a segmentation model.',
  'uc-adnaneds-deep-oc-unet inputs: image, not -': 'No input is stated, but the data type Image is.',
};

const ENTRIES = readEntryFiles(fileURLToPath(new URL('../../../modules', import.meta.url)));

describe('the rules', () => {
  const read = ENTRIES.map(({ id, bytes }) => {
    const entry = load(new TextDecoder().decode(bytes)) as Entry;
    const { facts } = normaliseModule({ id, entry, locked: undefined, stats: undefined });
    return [
      id,
      facts.subject.value ?? '-',
      facts.inputKinds.value?.join(' ') ?? '-',
      facts.operation.value ?? '-',
      facts.outputKinds.value?.join(' ') ?? '-',
    ];
  });
  const byHand = BY_HAND.trim()
    .split('\n')
    .map((row) => row.split(' | '));
  const COLUMNS = ['id', 'subject', 'inputs', 'operation', 'outputs'];

  test('read every entry as a person does, but for the listed cells', () => {
    const differing = byHand.flatMap((row, index) =>
      row.flatMap((expected, column) => {
        const found = read[index]?.[column];
        return found === expected ? [] : [`${row[0]} ${COLUMNS[column]}: ${found}, not ${expected}`];
      }),
    );
    expect(differing).toEqual(Object.keys(DISAGREEMENTS));
  });
});

const source = { of: 'owner/name', commit: 'a'.repeat(40), path: 'ai4-metadata.yml', line: 3 };
const stated = <T>(value: T): KnownFact<T> => ({ how: 'declared', value, source, asOf: '2026-01-02' });

const NOTHING: WordFacts = {
  title: NOT_STATED,
  summary: NOT_STATED,
  description: NOT_STATED,
  kind: NOT_STATED,
  tags: NOT_STATED,
  tasks: NOT_STATED,
  dataTypes: NOT_STATED,
  inputs: NOT_STATED,
  outputs: NOT_STATED,
};

describe('a derived fact', () => {
  test('keeps the place of the words that it was read from, and quotes them', () => {
    expect(deriveFacts({ ...NOTHING, title: stated('Bird sound classifier') }).operation).toEqual({
      how: 'derived',
      value: 'classify',
      source,
      asOf: '2026-01-02',
      reason: 'Read from title: “classifier”.',
    });
  });

  test('is unknown where no words say it', () => {
    const derived = deriveFacts({ ...NOTHING, title: stated('Something'), dataTypes: stated(['Other']) });
    expect(Object.values(derived).map(({ how }) => how)).toEqual(Array(4).fill('unknown'));
  });

  test('takes the input kinds from the data types where no input is stated', () => {
    const derived = deriveFacts({ ...NOTHING, dataTypes: stated(['Image', 'Tabular', 'Other']) });
    expect(derived.inputKinds).toMatchObject({
      value: ['image', 'table'],
      reason: 'Read from data type: “Image”, data type: “Tabular”.',
    });
  });

  test('does not take the picture that shows boxes for another output', () => {
    const derived = deriveFacts({
      ...NOTHING,
      outputs: stated(['image with boxes (PNG)', 'JSON with boxes and scores']),
    });
    expect(derived.outputKinds.value).toEqual(['boxes']);
  });
});
