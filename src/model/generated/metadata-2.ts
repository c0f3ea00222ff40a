/* Made by `npm run generate` from metadata-2.3.0.schema.json. */

/**
 * Version 2.2.0 with the resources that training takes.
 */
export type Metadata230 = Metadata220 & {
  resources?: Resources230;
  [k: string]: unknown;
};
/**
 * Version 2.1.0 with the address of the metadata itself.
 */
export type Metadata220 = Metadata210 & {
  links?: Links220;
  [k: string]: unknown;
};
/**
 * Version 2.0.0 with the resources that inference takes.
 */
export type Metadata210 = Metadata200 & {
  resources?: Resources210;
  [k: string]: unknown;
};
export type Library =
  'TensorFlow' | 'PyTorch' | 'Keras' | 'Scikit-learn' | 'XGBoost' | 'LightGBM' | 'CatBoost' | 'Other';
export type Task =
  | 'Computer Vision'
  | 'Natural Language Processing'
  | 'Time Series'
  | 'Recommender Systems'
  | 'Anomaly Detection'
  | 'Regression'
  | 'Classification'
  | 'Clustering'
  | 'Dimensionality Reduction'
  | 'Generative Models'
  | 'Graph Neural Networks'
  | 'Optimization'
  | 'Reinforcement Learning'
  | 'Transfer Learning'
  | 'Uncertainty Estimation'
  | 'Other';
export type Category = 'AI4 pre trained' | 'AI4 trainable' | 'AI4 inference' | 'AI4 tools';
export type DataType = 'Image' | 'Text' | 'Time Series' | 'Tabular' | 'Graph' | 'Audio' | 'Video' | 'Other';
/**
 * A key of version 1 that version 2 dropped: it must not stand at the top level.
 */
export type Dropped = never;

/**
 * A module's ai4-metadata.yml. Keys beyond these are allowed everywhere; addresses and dates are text here, their form is judged by rules.
 */
export interface Metadata200 {
  /**
   * Version of this schema that the file follows. The separator is not checked, as in the published schema.
   */
  metadata_version: string;
  /**
   * The module's name.
   */
  title: string;
  /**
   * What the module is good for, in one sentence.
   */
  summary: string;
  /**
   * Markdown.
   */
  description: string;
  /**
   * DOI of the module: 10.5281/zenodo.1234567.
   */
  doi?: string;
  links: Links200;
  dates?: Dates200;
  /**
   * Machine-learning libraries that the code uses.
   */
  libraries: Library[];
  /**
   * What the module does.
   */
  tasks: Task[];
  /**
   * What a user of the platform can do with the module.
   */
  categories: Category[];
  /**
   * Free words.
   */
  tags: string[];
  /**
   * Kinds of data that the module works on.
   */
  'data-type'?: DataType[];
  tosca?: Dropped;
  sources?: Dropped;
  dataset_url?: Dropped;
  cite_url?: Dropped;
  date_creation?: Dropped;
  keywords?: Dropped;
  [k: string]: unknown;
}
export interface Links200 {
  /**
   * Repository of the code.
   */
  source_code: string;
  /**
   * Documentation for users.
   */
  documentation?: string;
  /**
   * Image, as owner/name or an address.
   */
  docker_image?: string;
  /**
   * Record of the module at Zenodo.
   */
  zenodo_doi?: string;
  /**
   * Data that the module was trained on.
   */
  dataset?: string;
  /**
   * File with the trained weights.
   */
  weights?: string;
  /**
   * The work to cite.
   */
  citation?: string;
  /**
   * The model that this one was made from.
   */
  base_model?: string;
  [k: string]: unknown;
}
export interface Dates200 {
  /**
   * First published, YYYY-MM-DD.
   */
  created: string;
  /**
   * Last changed, YYYY-MM-DD.
   */
  updated: string;
  [k: string]: unknown;
}
export interface Resources210 {
  inference?: MetadataNeeds;
  [k: string]: unknown;
}
/**
 * What a run asks of a machine; memory and storage in megabytes.
 */
export interface MetadataNeeds {
  cpu?: number;
  gpu?: number;
  memory_MB?: number;
  gpu_memory_MB?: number;
  gpu_compute_capability?: number;
  storage_MB?: number;
  [k: string]: unknown;
}
export interface Links220 {
  /**
   * Address of this metadata.
   */
  self?: string;
  [k: string]: unknown;
}
export interface Resources230 {
  training?: MetadataNeeds;
  [k: string]: unknown;
}
