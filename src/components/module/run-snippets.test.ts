import { expect, test } from 'vitest';
import { containerName, runSnippets, withTag } from './run-snippets.ts';

const textOf = (label: string): string | undefined =>
  runSnippets('ai4oshub/fish').find((snippet) => snippet.label === label)?.text;

test('a bare image runs as it is on a CPU and by its gpu tag on a GPU', () => {
  expect(textOf('Docker, CPU')).toBe('docker run --rm -ti -p 5000:5000 ai4oshub/fish');
  expect(textOf('Docker, GPU')).toContain('--gpus all -p 5000:5000 ai4oshub/fish:gpu');
});

test('a tag or digest that the author named is kept', () => {
  expect(withTag('a/b:1.2', 'gpu')).toBe('a/b:1.2');
  expect(withTag('a/b@sha256:00', 'gpu')).toBe('a/b@sha256:00');
  expect(withTag('registry.example.org:5000/a/b', 'gpu')).toBe('registry.example.org:5000/a/b:gpu');
});

test('a container is named after its image', () => {
  expect(containerName('registry.example.org:5000/a/fish:1.2')).toBe('fish');
});
