import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  graphql,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { boundedConnections, costOf } from './graphql-limits.ts';
import { repositoryNode } from './graphql-repository.ts';
import { find, type World } from './world.ts';

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface GraphQLAnswer {
  readonly body: ExecutionResult & { message?: string };
  /** Points that GitHub would take for the call. */
  readonly cost: number;
  /** Repositories that the query asked for. */
  readonly repositories: number;
}

let built: GraphQLSchema | undefined;

/** GitHub's own schema, built once: it is 70,000 lines. */
function githubSchema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValidSDL: true, assumeValid: true });
  return built;
}

/** Answers a query as GitHub would: a wrong field, or a connection without bounds, is an error before anything is read. */
export async function answerGraphQL(world: World, { query, variables = {} }: GraphQLRequest): Promise<GraphQLAnswer> {
  const document = parse(query);
  const errors = validate(githubSchema(), document, [...specifiedRules, boundedConnections]);
  const repositories = query.match(/\brepository\s*\(/g)?.length ?? 0;
  if (errors.length > 0) return { body: { errors }, cost: 1, repositories };

  const body = await graphql({
    schema: githubSchema(),
    source: query,
    rootValue: rootOf(world),
    variableValues: variables,
  });
  return { body: shapeErrors(body), cost: costOf(document), repositories };
}

function rootOf(world: World): object {
  return {
    repository: ({ owner, name, followRenames }: { owner: string; name: string; followRenames: boolean }) => {
      const repo = find(world, owner, name);
      const isRenamed =
        repo !== undefined && `${repo.owner}/${repo.name}`.toLowerCase() !== `${owner}/${name}`.toLowerCase();
      if (!repo || repo.blocked || (isRenamed && !followRenames)) throw notFound(owner, name);
      return repositoryNode(repo);
    },
  };
}

const notFound = (owner: string, name: string): GraphQLError =>
  new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, {
    extensions: { type: 'NOT_FOUND' },
  });

/** GitHub puts `type` beside the message, not into `extensions`. */
function shapeErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => ({
    ...(typeof error.extensions['type'] === 'string' && { type: error.extensions['type'] }),
    ...(error.path && { path: error.path }),
    locations: error.locations,
    message: error.message,
  }));
  return { ...result, errors: errors as unknown as readonly GraphQLError[] };
}
