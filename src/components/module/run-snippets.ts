import { module as t } from '../../i18n/en/module.ts';
import type { Snippet } from '../snippet.ts';

/** DEEPaaS answers at this port in every image that does not say otherwise. */
const API = 'http://127.0.0.1:5000';

/** Ways to run an image on one's own machine and to ask it, each with what it needs. */
export function runSnippets(image: string): Snippet[] {
  const name = containerName(image);
  return [
    {
      label: t.run.cpu,
      note: `Starts the API; its page is ${API}/ui`,
      text: `docker run --rm -ti -p 5000:5000 ${image}`,
    },
    {
      label: t.run.gpu,
      note: t.run.needsCard,
      text: `docker run --rm -ti --gpus all -p 5000:5000 ${withTag(image, 'gpu')}`,
    },
    {
      label: 'udocker',
      note: t.run.rootless,
      text: [
        `udocker pull ${image}`,
        `udocker create --name=${name} ${image}`,
        `udocker run -p 5000:5000 ${name}`,
      ].join('\n'),
    },
    {
      label: 'Apptainer',
      note: t.run.apptainer,
      text: [`apptainer pull ${name}.sif docker://${image}`, `apptainer run --writable-tmpfs ${name}.sif`].join('\n'),
    },
    { label: t.run.python, note: t.run.asks, text: pythonClient() },
  ];
}

/** One line that tells whether the API has come up, and what it answers then. */
export const CHECK_COMMAND = `curl ${API}/v2/models/`;

/** Gives a bare image a tag; one that names its tag or digest already stays as it is. */
export function withTag(image: string, tag: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return /[:@]/.test(last) ? image : `${image}:${tag}`;
}

/** `ai4oshub/x:1.2` → `x`. */
export const containerName = (image: string): string => image.replace(/^.*\//, '').replace(/[:@].*$/, '');

const pythonClient = (): string => `import requests

api = "${API}/v2/models/"
name = requests.get(api, timeout=60).json()["models"][0]["id"]
with open("input.file", "rb") as file:  # the field's name stands on the API's page
    answer = requests.post(
        f"{api}{name}/predict/",
        files={"files": file},
        headers={"accept": "application/json"},
        timeout=600,
    )
answer.raise_for_status()
print(answer.json())`;
