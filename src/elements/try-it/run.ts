import type { Api, Operation } from '../../deepaas/api.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import type { Failure } from './failure.ts';
import type { ReceivedAnswer } from './send-request.ts';

/** One run and how it ended. Kept in memory for as long as the page is open, and nowhere else. */
export interface Run {
  readonly atMs: number;
  readonly tookMs: number;
  readonly request: TryRequest;
  readonly api?: Api;
  readonly answer?: ReceivedAnswer;
  readonly failure?: Failure;
}

/** Whom the runs of a form ask. */
export interface Asked {
  readonly base: string;
  readonly operation: Operation;
  readonly moduleId: string | undefined;
  /** Of the module that the page describes; what an endpoint runs may be another. */
  readonly commit: string | undefined;
}
