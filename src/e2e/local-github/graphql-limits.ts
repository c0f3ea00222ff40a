import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  getNamedType,
  isObjectType,
  type ValidationContext,
  visit,
} from 'graphql';

/** Bounds of a page: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
const PAGE = { min: 1, max: 100 } as const;

/** Refuses a connection without `first` or `last`, or with one beyond 1 to 100, in GitHub's words. */
export function boundedConnections(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const field = context.getFieldDef();
      const type = field && getNamedType(field.type);
      if (!type || !isObjectType(type) || !type.name.endsWith('Connection')) return;
      const bounds = boundsOf(node);
      if (bounds.length === 0) {
        context.reportError(
          new GraphQLError(
            `You must provide a \`first\` or \`last\` value to properly paginate the \`${node.name.value}\` connection.`,
            { nodes: node, extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } },
          ),
        );
      }
      if (bounds.some((bound) => bound < PAGE.min || bound > PAGE.max)) {
        context.reportError(
          new GraphQLError(
            `Requesting ${bounds.join()} records on the \`${node.name.value}\` connection exceeds the \`first\` limit of ${PAGE.max} records.`,
            { nodes: node, extensions: { type: 'EXCESSIVE_PAGINATION' } },
          ),
        );
      }
    },
  };
}

/**
 * Points of a call: requests needed to fill every connection, by hundreds, rounded, at least one. Right for queries
 * whose connections stand directly in a repository, as ours do.
 */
export function costOf(document: DocumentNode): number {
  const requests = document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .flatMap((operation) => [
      connectionsIn(operation),
      ...spreadsIn(operation).map((name) => inFragment(document, name)),
    ])
    .reduce((sum, each) => sum + each, 0);
  return Math.max(1, Math.round(requests / 100));
}

function inFragment(document: DocumentNode, name: string): number {
  const fragment = document.definitions.find((each) => each.kind === 'FragmentDefinition' && each.name.value === name);
  return fragment ? connectionsIn(fragment) : 0;
}

function connectionsIn(node: ASTNode): number {
  const found: FieldNode[] = [];
  visit(node, { Field: (field) => void (boundsOf(field).length > 0 && found.push(field)) });
  return found.length;
}

function spreadsIn(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}

function boundsOf(node: FieldNode): number[] {
  return (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => (value.kind === 'IntValue' ? Number(value.value) : PAGE.min));
}
