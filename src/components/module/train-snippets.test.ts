import { expect, test } from 'vitest';
import { storageSnippets, trainSnippets } from './train-snippets.ts';

test('data and weights are mounted into the folder of the code', () => {
  const [docker] = trainSnippets({ image: 'ai4oshub/fish', codeName: 'fish-code' });
  expect(docker?.text).toBe(
    [
      'docker run --rm -ti --gpus all -p 5000:5000 -p 6006:6006 \\',
      '    -v "$PWD/data":/srv/fish-code/data \\',
      '    -v "$PWD/models":/srv/fish-code/models \\',
      '    ai4oshub/fish:gpu',
    ].join('\n'),
  );
});

test('the password is obscured before rclone reads it from the environment', () => {
  const [environment] = storageSnippets('https://cloud.example.org/remote.php/webdav/');
  expect(environment?.text).toContain('RCLONE_CONFIG_RSHARE_PASS=$(rclone obscure PASSWORD)');
  expect(environment?.text).toContain('RCLONE_CONFIG_RSHARE_URL=https://cloud.example.org/remote.php/webdav/');
});
