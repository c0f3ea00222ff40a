/** One call that reached the local GitHub. */
export interface Call {
  readonly kind: 'graphql' | 'rest' | 'other';
  readonly method: string;
  readonly path: string;
  readonly authorised: boolean;
  readonly points: number;
  readonly repositories: number;
  readonly query?: string;
}
