import { describe, expect, test } from 'vitest';
import { migrateMetadata } from './migrate.ts';

const OLD = {
  title: 'Leaf counter',
  summary: 'Counts leaves.',
  description: ['Counts the leaves of one plant:', '- by day', '- by night\n', 'More below.'],
  keywords: ['tensorflow', 'trainable', 'inference', 'image classification', 'api-v2', 'vo.leaf.eu'],
  license: 'Apache 2.0',
  date_creation: '2019-05-01',
  dataset_url: 'https://data.example/leaves',
  cite_url: 'https://doi.org/10.1234/leaf',
  training_files_url: 'https://data.example/train',
  sources: {
    dockerfile_repo: 'https://github.com/leafy/DEEP-OC-leaf',
    docker_registry_repo: ' leafy/deep-oc-leaf',
    code: 'https://github.com/leafy/leaf',
    pre_trained_weights: 'https://data.example/weights',
  },
  continuous_integration: { build_status_url: 'https://ci.example/leaf' },
  tosca: [{ title: 'Marathon', url: 'https://tosca.example/x.yml', inputs: ['rclone_conf'] }],
};

describe('metadata of version 1, written as version 2', () => {
  const { metadata, origins } = migrateMetadata(OLD);

  test('keeps licence, data set, citation, pipeline and deployment templates', () => {
    expect(metadata).toMatchObject({
      license: 'Apache 2.0',
      links: {
        dataset: 'https://data.example/leaves',
        citation: 'https://doi.org/10.1234/leaf',
        weights: 'https://data.example/weights',
        training_files: 'https://data.example/train',
        docker_image: 'leafy/deep-oc-leaf',
        source_code: 'https://github.com/leafy/leaf',
        cicd_url: 'https://ci.example/leaf',
      },
      deployment: { tosca: OLD.tosca },
    });
  });

  test('keeps the lines of the description, so that lists stay lists', () => {
    expect(metadata['description']).toBe('Counts the leaves of one plant:\n- by day\n- by night\n\nMore below.');
  });

  test('sorts the keywords into libraries, tasks, categories, data types and tags', () => {
    expect(metadata).toMatchObject({
      libraries: ['TensorFlow'],
      tasks: ['Computer Vision', 'Classification'],
      categories: ['AI4 trainable', 'AI4 inference'],
      'data-type': ['Image'],
      tags: ['tensorflow', 'image classification', 'api-v2', 'vo.leaf.eu'],
    });
  });

  test('tells where each value stood, so that a finding can point there', () => {
    expect(origins['/links/dataset']).toBe('/dataset_url');
    expect(origins['/tags']).toBe('/keywords');
  });

  test('does not invent a date of change', () => {
    expect(metadata['dates']).toEqual({ created: '2019-05-01' });
    expect(migrateMetadata(OLD, { updated: '2026-02-03' }).metadata['dates']).toEqual({
      created: '2019-05-01',
      updated: '2026-02-03',
    });
  });
});
