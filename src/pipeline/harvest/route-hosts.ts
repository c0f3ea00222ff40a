import type { Repository } from '../../model/module.ts';
import type { Answer, FilesOutcome, FilesRequest, HeadOutcome, HeadRequest, SourceHost } from './source-host.ts';

/** Sends every request to the adapter of its host; a host that is not on the operator's list is not spoken to. */
export function routeHosts(hosts: ReadonlyMap<string, SourceHost>): SourceHost {
  return {
    async heads(requests, answer) {
      refuse(hosts, requests, answer);
      for (const [host, adapter] of hosts) await adapter.heads(of(host, requests), answer);
    },
    async files(requests, answer) {
      refuse(hosts, requests, answer);
      for (const [host, adapter] of hosts) await adapter.files(of(host, requests), answer);
    },
    close: () => {
      for (const adapter of hosts.values()) adapter.close?.();
    },
  };
}

type Request = HeadRequest | FilesRequest;

const of = <T extends { readonly repository: Repository }>(host: string, requests: readonly T[]): T[] =>
  requests.filter(({ repository }) => repository.host === host);

function refuse(
  hosts: ReadonlyMap<string, SourceHost>,
  requests: readonly Request[],
  answer: Answer<Extract<HeadOutcome & FilesOutcome, { state: 'failed' }>>,
): void {
  for (const { moduleId, repository } of requests) {
    if (hosts.has(repository.host)) continue;
    const listed = [...hosts.keys()].join(', ');
    answer(moduleId, { state: 'failed', reason: `${repository.host} is not read here, only ${listed}` });
  }
}
