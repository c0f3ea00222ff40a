import { module as t } from '../../i18n/en/module.ts';
import type { Snippet } from '../snippet.ts';
import { withTag } from './run-snippets.ts';

interface Trainable {
  readonly image: string;
  /** Name of the module's code repository: its folder in the image, by convention. */
  readonly codeName: string;
}

/** Starting the container with data and weights mounted, and starting a training in it. */
export function trainSnippets({ image, codeName }: Trainable): Snippet[] {
  const gpu = withTag(image, 'gpu');
  return [
    {
      label: t.run.gpu,
      note: t.train.progress,
      text: [
        'docker run --rm -ti --gpus all -p 5000:5000 -p 6006:6006 \\',
        `    -v "$PWD/data":/srv/${codeName}/data \\`,
        `    -v "$PWD/models":/srv/${codeName}/models \\`,
        `    ${gpu}`,
      ].join('\n'),
    },
    {
      label: t.train.gpu,
      note: t.train.clusters,
      text: [
        'apptainer run --nv --writable-tmpfs \\',
        `    -B "$PWD/data":/srv/${codeName}/data \\`,
        `    -B "$PWD/models":/srv/${codeName}/models \\`,
        `    docker://${gpu}`,
      ].join('\n'),
    },
    {
      label: t.train.training,
      note: t.train.defaults,
      text: [
        "NAME=$(curl -s http://127.0.0.1:5000/v2/models/ | python3 -c \"import json, sys; print(json.load(sys.stdin)['models'][0]['id'])\")",
        'curl -X POST "http://127.0.0.1:5000/v2/models/$NAME/train/"',
      ].join('\n'),
    },
  ];
}

/** Bringing data from a storage into the container and weights back, with the rclone that images carry. */
export function storageSnippets(webdavUrl: string): Snippet[] {
  return [
    {
      label: t.train.environment,
      note: t.train.password,
      text: [
        'export RCLONE_CONFIG_RSHARE_TYPE=webdav',
        `export RCLONE_CONFIG_RSHARE_URL=${webdavUrl}`,
        'export RCLONE_CONFIG_RSHARE_VENDOR=nextcloud',
        'export RCLONE_CONFIG_RSHARE_USER=USER',
        'export RCLONE_CONFIG_RSHARE_PASS=$(rclone obscure PASSWORD)',
      ].join('\n'),
    },
    {
      label: t.train.file,
      note: t.train.kept,
      text: `rclone config create rshare webdav \\\n    url=${webdavUrl} \\\n    vendor=nextcloud user=USER pass=PASSWORD --obscure`,
    },
    {
      label: t.train.copy,
      note: t.train.any,
      text: ['rclone ls rshare:', 'rclone copy rshare:/data data', 'rclone copy models rshare:/models'].join('\n'),
    },
  ];
}
