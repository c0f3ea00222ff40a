import { besideBase } from '../../deepaas/request.ts';
import type { Failure, FailureKind } from './failure.ts';
import { corsFix, type Panel, type Place, type Situation, seconds } from './panel.ts';

type Advice = Readonly<Record<Place, string>>;

const RUN_IT_ELSEWHERE = 'Or run the module yourself, as its page shows.';
const RUN_IT: Advice = {
  'module-page': 'Or run the module yourself, as the section below shows.',
  'form-alone': RUN_IT_ELSEWHERE,
  'no-form': RUN_IT_ELSEWHERE,
};

const SNIPPET = 'Use the snippet below in a terminal.';
const SNIPPET_ELSEWHERE = "Use a snippet of the module's own page in a terminal.";
const USE_SNIPPET: Advice = { 'module-page': SNIPPET, 'form-alone': SNIPPET, 'no-form': SNIPPET_ELSEWHERE };

const TRY_BY_PROGRAM: Advice = {
  ...USE_SNIPPET,
  'module-page': 'Try it on the page for endpoints of your own, or use the snippet below.',
};

const ASK_FOR_ACCESS = 'Ask its operator for access, and use the snippet with your token.';
const GET_ACCESS: Advice = {
  'module-page': ASK_FOR_ACCESS,
  'form-alone': ASK_FOR_ACCESS,
  'no-form': "Ask its operator for access, and use a snippet of the module's own page with your token.",
};

const WAIT_A_MINUTE: Advice = {
  'module-page': 'Wait a minute and send again.',
  'form-alone': 'Wait a minute and send again.',
  'no-form': 'Wait a minute and connect again.',
};

const ALLOW = 'Allow "local network access" for this site in the browser\'s site settings, and';
const PERMIT: Advice = {
  'module-page': `${ALLOW} send again.`,
  'form-alone': `${ALLOW} send again.`,
  'no-form': `${ALLOW} connect again.`,
};

type Words = {
  readonly [K in FailureKind]: (failure: Extract<Failure, { kind: K }>, situation: Situation) => Panel;
};

const WHEN_OFFLINE = {
  form: {
    said: 'Your browser has no connection. The form and everything else on this page still work; only sending does not.',
    todo: ['Nothing is lost. Send again when the connection is back.'],
  },
  noForm: { said: 'Your browser has no connection.', todo: ['Connect again when it is back.'] },
};

/** Each failure in plain words: what it is, what happened, what the reader can do, what the operator can mend. */
const WORDS: Words = {
  offline: (_, { place }) => ({
    lamp: 'unknown',
    title: 'You are offline.',
    ...WHEN_OFFLINE[place === 'no-form' ? 'noForm' : 'form'],
  }),
  'mixed-content': (_, { host, place }) => ({
    lamp: 'fault',
    title: 'The browser blocks plain http here.',
    said: `This page came by https, and ${host} offers only http. Browsers do not let the one call the other.`,
    todo: [USE_SNIPPET[place], RUN_IT[place]],
    fix: httpsFix(host),
  }),
  'blocked-by-page': (failure, { host, place }) => ({
    lamp: 'fault',
    title: 'This page does not allow the endpoint.',
    said: `The page's own content policy (${failure.directive}) does not name ${host}.`,
    todo: [TRY_BY_PROGRAM[place]],
    // The page for any endpoint allows all but plain http of other machines.
    fix: place === 'module-page' ? BUILD_AGAIN : httpsFix(host),
  }),
  'needs-permission': (failure, { host, origin, place }) => ({
    lamp: 'warn',
    title: 'The browser asks before it calls your own machine.',
    said:
      failure.permission === 'denied'
        ? `Permission to reach devices on your network was refused to ${origin}.`
        : `Permission to reach ${host} has not been given.`,
    todo: [PERMIT[place]],
  }),
  auth: (failure, { place }) => ({
    lamp: 'warn',
    title: 'The endpoint wants a password or token.',
    said: `It answered ${failure.status}. This page keeps no credentials and sends none.`,
    todo: [GET_ACCESS[place], RUN_IT[place]],
  }),
  'not-deepaas': (failure, { host }) => ({
    lamp: 'fault',
    title: 'This is not a DEEPaaS API.',
    said: `${host} answers, but ${failure.found}.`,
    todo: ['Check the address: it is the part before /v2.'],
    fix: { said: 'The description of the API must be readable at', line: '/swagger.json' },
  }),
  'model-missing': () => ({
    lamp: 'fault',
    title: 'The endpoint does not know this model any more.',
    said: 'It answered 404 at the address that its description gave.',
    todo: ['The form may be out of date: it is refreshed with the next probe.'],
  }),
  unreachable: (_, { base, host, place }) => ({
    lamp: 'fault',
    title: 'Nothing answers there.',
    said: `${host} refuses the connection, or has no such name. While a model loads, its port is closed too.`,
    todo: [WAIT_A_MINUTE[place], RUN_IT[place]],
    fix: { said: 'See whether it runs:', line: `curl -i ${besideBase(base, 'v2/models/')}` },
  }),
  'still-asleep': (failure, { place }) => ({
    lamp: 'fault',
    title: 'It did not wake up.',
    said: `For ${seconds(failure.afterMs)} it answered ${failure.status} only.`,
    todo: ['Try again later.', RUN_IT[place]],
  }),
  'no-answer': (failure, { place }) => ({
    lamp: 'fault',
    title: 'It takes the connection and says nothing.',
    said: `No answer to a simple question within ${seconds(failure.afterMs)}. Nothing of yours was sent.`,
    todo: ['Try again later.', RUN_IT[place]],
  }),
  stuck: (failure) => ({
    lamp: 'fault',
    title: 'Stuck, or very busy.',
    said: `The endpoint took the request and has said nothing for ${seconds(failure.afterMs)}, though it still answers other questions. We stopped waiting.`,
    todo: [
      'Try a smaller file, or a longer limit.',
      'The endpoint may still be at work: stopping here does not stop it there.',
    ],
    fix: {
      said: 'A model that raises HTTPBadRequest with a text hangs its worker for ever. Restart it, and raise another exception.',
    },
  }),
  gone: (failure, { host, place }) => ({
    lamp: 'fault',
    title: 'It went away while it was at work.',
    said: `No answer within ${seconds(failure.afterMs)}, and now ${host} does not answer at all.`,
    todo: [WAIT_A_MINUTE[place], RUN_IT[place]],
  }),
  dropped: (failure) => ({
    lamp: 'fault',
    title: 'The connection broke.',
    said: `After ${seconds(failure.afterMs)} the connection ended without a readable answer. The model may have run. Nothing was sent a second time.`,
    todo: ['If the file is large, try a smaller one: a proxy may have refused it.', 'Send again if you wish.'],
    fix: {
      said: 'A proxy must send its CORS header with errors too. In nginx the word "always" does that:',
      line: 'add_header Access-Control-Allow-Origin $cors_origin always;',
    },
  }),
  'request-too-large': (failure, { place }) => ({
    lamp: 'warn',
    title: 'The file is too large for this endpoint.',
    said: failure.said === '' ? `It refused ${megabytes(failure.sentBytes)} with 413.` : failure.said,
    todo: ['Choose a smaller file.', RUN_IT[place]],
    fix: {
      said: 'Raise the limit where it was set:',
      line: 'deepaas-run --client-max-size 0   # nginx: client_max_body_size 100m;',
    },
  }),
  refused: (failure) => ({
    lamp: 'warn',
    title: `Refused with ${failure.status}.`,
    said: failure.said === '' ? 'The endpoint gave no reason.' : failure.said,
    todo: ['Change the request and send again.'],
  }),
  'model-error': (failure) => ({
    lamp: 'fault',
    title: 'The model failed.',
    said: /validating/i.test(failure.said)
      ? 'Its answer does not fit its own description, so the endpoint withheld it (500).'
      : `The endpoint answered ${failure.status}. DEEPaaS does not say why; the reason stands in its log.`,
    todo: [
      'Try another file or the default values: some inputs make a model fail.',
      'Copy the report below for its authors.',
    ],
    fix: {
      said: 'The cause is in the log, also at /v2/debug/ when started with',
      line: 'deepaas-run --debug-endpoint',
    },
  }),
  'model-says': (failure) => ({
    lamp: 'warn',
    title: 'The model reports an error.',
    said: failure.message,
    todo: ['Change the input and send again.'],
  }),
  gateway: (failure) => ({
    lamp: 'rest',
    title: 'The model went to sleep or was restarted.',
    said: `In between, the proxy answered ${failure.status}. It is not known whether the model ran.`,
    todo: ['Send again if you wish: it is not done by itself.'],
  }),
  unreadable: (failure) => ({
    lamp: 'warn',
    title: 'The answer cannot be read.',
    said: failure.reason,
    todo: ['It stands below as it came.'],
  }),
  'answer-too-large': (failure) => ({
    lamp: 'warn',
    title: 'The answer is too large to draw.',
    said: `It is over ${megabytes(failure.limitBytes)}; the rest was not read.`,
    todo: ['Use the snippet below: a program has no such limit.'],
  }),
  cancelled: (failure) => ({
    lamp: 'none',
    title: 'You stopped waiting.',
    said: `After ${seconds(failure.afterMs)}. The endpoint goes on computing: a next request waits until it is done.`,
    todo: ['Send again when you wish.'],
  }),
  'frame-refused': (_, { origin }) => ({
    lamp: 'warn',
    title: 'It can only be run from a program.',
    said: 'The endpoint does not let this page read its answers, and it takes the wished media type in a header, which a frame cannot send.',
    todo: ['Use the snippet below in a terminal: it is the same request.'],
    fix: corsFix(origin),
  }),
  'page-fault': (failure) => ({
    lamp: 'fault',
    title: 'A fault of this page, not of the endpoint.',
    said: `A part of it does not work or could not be loaded (${failure.reason}).`,
    todo: ['Reload the page and send again.'],
  }),
};

const BUILD_AGAIN = {
  said: 'Build the site again: the policy of each page is made from its entry.',
  line: 'npm run build',
};

const httpsFix = (host: string): NonNullable<Panel['fix']> => ({
  said: 'Serve the endpoint by https, for instance behind Caddy:',
  line: `caddy reverse-proxy --from ${host} --to :5000`,
});

export function failurePanel(failure: Failure, situation: Situation): Panel {
  // The table's type pairs each kind with the words for it; only the compiler cannot follow.
  const words = WORDS[failure.kind] as (failure: Failure, situation: Situation) => Panel;
  return words(failure, situation);
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
