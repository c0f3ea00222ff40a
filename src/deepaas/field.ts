/** One argument as a form shows it. Made once, at build or in the browser, and read by form, request and snippet alike. */
export interface Field {
  /** As the API spells it. */
  readonly name: string;
  /** The same as words. */
  readonly label: string;
  /** Plain text, perhaps empty. */
  readonly help: string;
  readonly group?: string;
  readonly required: boolean;
  readonly in: 'form' | 'query' | 'header';
  readonly control: Control;
}

export type Control =
  | FileControl
  | ChoiceControl
  | FlagControl
  | NumberControl
  | TextControl
  | ListControl
  | RegionControl
  | JsonControl;

export interface FileControl {
  readonly kind: 'file';
  readonly media?: 'image' | 'audio' | 'video';
  /** For the `accept` attribute: media ranges and extensions. */
  readonly accept: readonly string[];
}

/** One of few. Values are what is sent, labels what is shown. */
export interface ChoiceControl {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
}

export interface FlagControl {
  readonly kind: 'flag';
  readonly initial?: boolean;
}

export interface NumberControl {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly initial?: number;
}

export interface TextControl {
  readonly kind: 'text';
  readonly format: TextFormat;
  /** Whether it deserves more than a line. */
  readonly long: boolean;
  /** Sent as a JSON string, with its quotes. */
  readonly quoted: boolean;
  readonly pattern?: string;
  readonly shortest?: number;
  readonly longest?: number;
  readonly initial?: string;
}

export const TEXT_FORMATS = ['text', 'url', 'email', 'date', 'datetime', 'password', 'uuid'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Several values, one a line; sent by repeating the name. */
export interface ListControl {
  readonly kind: 'list';
  readonly items: 'text' | 'number' | 'whole';
  readonly fewest?: number;
  readonly most?: number;
  readonly initial: readonly string[];
}

/** A rectangle of a picture: four whole numbers, in pixels. */
export interface RegionControl {
  readonly kind: 'region';
  /** What the numbers are, in their order; `undefined` where the description does not say. */
  readonly order?: RegionOrder;
  /** By repeating the name, or as one JSON text. */
  readonly sent: 'list' | 'json';
  readonly initial: readonly string[];
}

/** Left and upper side always, and the other two as sides or as lengths. */
export type RegionOrder = readonly [RegionSide, RegionSide, RegionSide, RegionSide];
export type RegionSide = 'x1' | 'y1' | 'x2' | 'y2' | 'width' | 'height';

/** JSON or something that the description leaves open: for those who know the module. */
export interface JsonControl {
  readonly kind: 'json';
  /** Whether what is typed must be JSON. */
  readonly strict: boolean;
  readonly initial?: string;
}

/** Whether what is entered is never shown or passed on. */
export const isSecret = ({ control }: Field): boolean => control.kind === 'text' && control.format === 'password';

/** Whether only those who know the module can fill it in. */
export const isForExperts = ({ control }: Field): boolean => control.kind === 'json';
