import ts from 'typescript';

/** A place that cannot be followed. */
export class Unreadable extends Error {
  readonly node: ts.Node;

  constructor(node: ts.Node, why: string) {
    super(why);
    this.node = node;
  }
}

/** The name under which a function of the web SDK's Firestore is called; undefined for any other call. */
export function modularName(call: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isIdentifier(call.expression)) return undefined;
  const specifier = checker.getSymbolAtLocation(call.expression)?.declarations?.[0];
  if (!specifier || !ts.isImportSpecifier(specifier)) return undefined;
  const { moduleSpecifier } = specifier.parent.parent.parent;
  const isFirestore = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('firebase/firestore');
  return isFirestore ? (specifier.propertyName ?? specifier.name).text : undefined;
}

/** Whether it is a query or a collection, of either SDK. */
export function isFirestoreQuery(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const found = checker.getNonNullableType(checker.getTypeAtLocation(node));
  const type = checker.getBaseConstraintOfType(found) ?? found;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => ['Query', 'CollectionReference', 'CollectionGroup'].includes(part.symbol?.name ?? ''));
}

/** Whatever may stand around an expression without changing its value. */
export function unwrapped(node: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node);
  return isWrapped ? unwrapped(node.expression) : node;
}

export function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

/** What a function's body may return; functions inside it are not looked into. */
export function returnsOf(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}
