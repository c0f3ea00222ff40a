/** A way to let a page of this marketplace read an endpoint's answers. */
export interface CorsRecipe {
  readonly id: 'launcher' | 'nginx' | 'caddy' | 'traefik' | 'oscar';
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly note: string;
  readonly file: string;
  readonly text: string;
}

/** Where the endpoint listens, and where a proxy before it. */
export interface CorsPlaces {
  /** Origin of the marketplace. */
  readonly origin: string;
  /** `host:port` of DEEPaaS. */
  readonly upstream: string;
  /** Address that the proxy listens on, as its configuration spells it. */
  readonly listen: string;
}

/** All recipes for one marketplace; the first three are run in front of a real DEEPaaS by the tests. */
export const corsRecipes = (places: CorsPlaces): readonly CorsRecipe[] => [
  launcher(places),
  nginx(places),
  caddy(places),
  traefik(places),
  oscar(places),
];

const EXPOSED = 'Content-Disposition, Retry-After';

const launcher = ({ origin }: CorsPlaces): CorsRecipe => ({
  id: 'launcher',
  name: 'No proxy: a launcher',
  note: 'Takes the place of deepaas-run and takes its flags. The header comes with every answer, errors included.',
  file: 'deepaas_cors.py',
  text: `"""Starts DEEPaaS so that pages of the named origins may read its answers. Takes the flags of deepaas-run."""

import deepaas.api
from deepaas.cmd import run

ORIGINS = {"${origin}"}


async def allow(request, response):
    response.headers["Vary"] = "Origin"
    if request.headers.get("Origin") in ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
        response.headers["Access-Control-Expose-Headers"] = "${EXPOSED}"


make_app = deepaas.api.get_app


async def get_app(*args, **kwargs):
    app = await make_app(*args, **kwargs)
    app.on_response_prepare.append(allow)
    return app


deepaas.api.get_app = get_app

if __name__ == "__main__":
    run.main()
`,
});

const nginx = ({ origin, upstream, listen }: CorsPlaces): CorsRecipe => ({
  id: 'nginx',
  name: 'nginx',
  note: 'Inside http { }. Without the word "always" errors carry no header, and a reader cannot see why it failed.',
  file: 'deepaas.conf',
  text: `map $http_origin $cors_origin {
  default "";
  "${origin}" $http_origin;
}

server {
  listen ${listen};
  # DEEPaaS itself sets no limit; nginx would refuse everything over 1 MB.
  client_max_body_size 100m;
  proxy_read_timeout 600s;

  add_header Access-Control-Allow-Origin $cors_origin always;
  add_header Access-Control-Expose-Headers "${EXPOSED}" always;
  add_header Vary Origin always;

  location / {
    proxy_pass http://${upstream};
    proxy_set_header Host $host;
  }
}
`,
});

const caddy = ({ origin, upstream, listen }: CorsPlaces): CorsRecipe => ({
  id: 'caddy',
  name: 'Caddy',
  note: 'Brings https by itself where the address is a host name. The header stands twice, because Caddy answers its own errors apart.',
  file: 'Caddyfile',
  text: `(cors) {
  header @market {
    Access-Control-Allow-Origin "${origin}"
    Access-Control-Expose-Headers "${EXPOSED}"
    defer
  }
  header {
    Vary Origin
    defer
  }
}

${listen} {
  @market header Origin "${origin}"
  import cors
  reverse_proxy ${upstream}
  handle_errors {
    import cors
    respond "{err.status_code} {err.status_text}" {err.status_code}
  }
}
`,
});

const traefik = ({ origin }: CorsPlaces): CorsRecipe => ({
  id: 'traefik',
  name: 'Traefik',
  note: 'As labels of a container or a Nomad job. Not run by our tests.',
  file: 'labels',
  text: `traefik.http.middlewares.market-cors.headers.accesscontrolalloworiginlist=${origin}
traefik.http.middlewares.market-cors.headers.accesscontrolexposeheaders=${EXPOSED}
traefik.http.middlewares.market-cors.headers.addvaryheader=true
traefik.http.routers.deepaas.middlewares=market-cors
`,
});

const oscar = ({ origin }: CorsPlaces): CorsRecipe => ({
  id: 'oscar',
  name: 'OSCAR',
  note: 'For exposed services, from OSCAR 3.6.4 on: a value of its Helm chart. Not run by our tests.',
  file: 'values.yaml',
  text: `ingressServices:
  corsAllowedOrigins: "${origin}"
`,
});
