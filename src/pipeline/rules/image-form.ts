import { rewritten, spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

const DOCKER_HUB =
  /^https?:\/\/(?:hub\.docker\.com\/r|(?:registry\.)?hub\.docker\.com\/(?:r|repository\/docker))\/([\w.-]+\/[\w.-]+)\/?/;
const IMAGE = /^(?:[\w.-]+(?::\d+)?\/)*[\w.-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;

export const imageForm: TextRule = {
  id: 'image-form',
  severity: 'warning',
  docs: {
    title: 'An image that Docker cannot pull',
    what: 'A Docker image that is written as a web address, or in a form that "docker pull" does not take.',
    why: 'The command on the page would fail.',
    mend: 'Write the image as docker pull takes it: owner/name:tag.',
    wrong: 'links:\n  docker_image: https://hub.docker.com/r/ai4oshub/birds\n',
    right: 'links:\n  docker_image: ai4oshub/birds:1.2\n',
  },
  *check(subject) {
    const node = textOf(subject, 'image');
    if (!node || IMAGE.test(node.value)) return;
    const { start, end, value } = node;
    const trimmed = value.trim();
    const image = IMAGE.test(trimmed) ? trimmed : DOCKER_HUB.exec(trimmed)?.[1];
    const repair = image && [{ start, end, text: rewritten(subject, node, image) }];
    yield {
      start,
      end,
      params: { field: spelling(subject, 'image'), value, ...(image && { image }) },
      ...(repair && { repair }),
    };
  },
};
