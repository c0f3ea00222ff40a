import { spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

export const imageUntagged: TextRule = {
  id: 'image-untagged',
  severity: 'info',
  docs: {
    title: 'An image without a tag',
    what: 'A Docker image without tag or digest, or with the tag "latest".',
    why: 'What it names changes without a commit, so nobody can say later which program was run.',
    mend: 'Write the tag that belongs to this state of the code, or a digest.',
    wrong: 'links:\n  docker_image: ai4oshub/birds\n',
    right: 'links:\n  docker_image: ai4oshub/birds:1.2\n',
  },
  *check(subject) {
    const node = textOf(subject, 'image');
    if (!node || !/^[\w./:@-]+$/.test(node.value) || node.value.includes('://')) return;
    const [, tag] = /(?::([\w.-]+)|@sha256:[0-9a-f]+)$/.exec(node.value) ?? ['', 'latest'];
    if (tag !== 'latest') return;
    yield { start: node.start, end: node.end, params: { field: spelling(subject, 'image'), value: node.value } };
  },
};
