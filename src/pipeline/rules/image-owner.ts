import { spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

export const imageOwner: TextRule = {
  id: 'image-owner',
  severity: 'warning',
  docs: {
    title: 'An image without its owner',
    what: 'A Docker image that is a bare name.',
    why: 'Docker takes a bare name for one of its own official images, and finds another program or none.',
    mend: 'Write the owner in front: owner/name.',
    wrong: 'links:\n  docker_image: birds-classification\n',
    right: 'links:\n  docker_image: ai4oshub/birds-classification\n',
  },
  *check(subject) {
    const node = textOf(subject, 'image');
    if (!node || !/^[\w.:-]+$/.test(node.value)) return;
    yield { start: node.start, end: node.end, params: { field: spelling(subject, 'image'), value: node.value } };
  },
};
