/* Made by `npm run generate` from metadata-1.0.0.schema.json. */

/**
 * Metadata of 2019: metadata.json beside the Dockerfile of a DEEP-OC repository. Keys beyond these are allowed everywhere.
 */
export interface Metadata100 {
  /**
   * The module's name.
   */
  title: string;
  /**
   * What the module is good for, in one sentence.
   */
  summary: string;
  /**
   * Markdown, as a list of pieces that are read one after another.
   */
  description: string[];
  /**
   * Day on which the module was first published, YYYY-MM-DD.
   */
  date_creation: string;
  /**
   * Free words. Some were switches of the old marketplace: trainable, inference, pre-trained, tools.
   */
  keywords: string[];
  /**
   * Licence of the code, as free text.
   */
  license: string;
  /**
   * Address of the work to cite.
   */
  cite_url?: string;
  /**
   * Address of the data that the module was trained on.
   */
  dataset_url?: string;
  sources: Sources100;
  /**
   * Deployment templates of the old platform.
   */
  tosca?: Template100[];
  [k: string]: unknown;
}
export interface Sources100 {
  /**
   * Repository of the Dockerfile.
   */
  dockerfile_repo: string;
  /**
   * Image, as owner/name.
   */
  docker_registry_repo: string;
  /**
   * Repository of the code.
   */
  code: string;
  /**
   * Address of the trained weights.
   */
  pre_trained_weights?: string;
  [k: string]: unknown;
}
export interface Template100 {
  title: string;
  url: string;
  inputs: ('rclone_conf' | 'rclone_url' | 'rclone_vendor' | 'rclone_user' | 'rclone_pass')[];
  [k: string]: unknown;
}
