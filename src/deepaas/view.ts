/** What an answer is drawn as. Values are strangers': a view holds texts and numbers, never markup. */
export type View =
  | LabelsView
  | BoxesView
  | PointsView
  | MaskView
  | SeriesView
  | TableView
  | VectorView
  | MediaView
  | { readonly kind: 'text'; readonly title?: string; readonly text: string }
  | { readonly kind: 'tree'; readonly title?: string; readonly value: unknown };

export interface Label {
  readonly label: string;
  /** A share of 1 mostly, but a model may answer any number. */
  readonly score: number;
  /** `#rrggbb`, where the answer names a colour for the label. */
  readonly colour?: string;
  /** Further words of the model on this label, perhaps an address. */
  readonly note?: string;
}

export interface LabelsView {
  readonly kind: 'labels';
  readonly title?: string;
  readonly labels: readonly Label[];
}

export interface Box {
  readonly label: string;
  readonly score?: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Outline where the model gives one. */
  readonly outline?: readonly (readonly [x: number, y: number])[];
}

export interface BoxesView {
  readonly kind: 'boxes';
  readonly title?: string;
  readonly boxes: readonly Box[];
  /** Corners as shares of the picture's sides instead of pixels. */
  readonly normalised: boolean;
}

export interface PointsView {
  readonly kind: 'points';
  readonly title?: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly label?: string;
    readonly score?: number;
  }[];
  /** Size of the picture that they lie in, where the answer says. */
  readonly width?: number;
  readonly height?: number;
}

export interface MaskView {
  readonly kind: 'mask';
  readonly title?: string;
  /** Class of each pixel, row by row. */
  readonly rows: readonly (readonly number[])[];
  readonly classes: readonly string[];
}

export interface SeriesView {
  readonly kind: 'series';
  readonly title?: string;
  readonly x: { readonly name: string; readonly values: readonly (number | string)[] };
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface TableView {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface VectorView {
  readonly kind: 'vector';
  readonly title?: string;
  readonly numbers: readonly number[];
}

export interface MediaView {
  readonly kind: 'media';
  readonly title?: string;
  readonly type: string;
  readonly base64: string;
}
