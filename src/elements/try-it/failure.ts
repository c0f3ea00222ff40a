/** Every way in which an endpoint gives no answer that can be drawn. What is known of it travels along. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'mixed-content' }
  | { readonly kind: 'blocked-by-page'; readonly directive: string }
  | { readonly kind: 'needs-permission'; readonly permission: 'prompt' | 'denied' }
  | { readonly kind: 'auth'; readonly status: number }
  | { readonly kind: 'not-deepaas'; readonly found: string }
  | { readonly kind: 'model-missing' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'still-asleep'; readonly afterMs: number; readonly status: number }
  | { readonly kind: 'no-answer'; readonly afterMs: number }
  | { readonly kind: 'stuck'; readonly afterMs: number }
  | { readonly kind: 'gone'; readonly afterMs: number }
  | { readonly kind: 'dropped'; readonly afterMs: number }
  | { readonly kind: 'request-too-large'; readonly said: string; readonly sentBytes: number }
  | { readonly kind: 'refused'; readonly status: number; readonly said: string }
  | { readonly kind: 'model-error'; readonly status: number; readonly said: string }
  | { readonly kind: 'model-says'; readonly message: string }
  | { readonly kind: 'gateway'; readonly status: number }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly text: string }
  | { readonly kind: 'answer-too-large'; readonly limitBytes: number }
  | { readonly kind: 'cancelled'; readonly afterMs: number }
  | { readonly kind: 'frame-refused' }
  | { readonly kind: 'page-fault'; readonly reason: string };

export type FailureKind = Failure['kind'];

/** What goes wrong in the page itself: not even that may leave the widget waiting for ever. */
export const pageFault = (error: unknown): Failure => ({
  kind: 'page-fault',
  reason: error instanceof Error ? error.message : String(error),
});
