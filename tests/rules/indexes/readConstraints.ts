import ts from 'typescript';
import { type Filter, idField, type Order } from './queryShape.ts';
import { isNothing, modularName, returnsOf, Unreadable, unwrapped } from './syntax.ts';

/** One way in which a part of a query may turn out: the filters and orders it adds. */
export type Way = readonly (Filter | Order)[];

/** What following a condition takes. */
export interface ConstraintReader {
  checker: ts.TypeChecker;
  /** Calls of `where` and `orderBy` that were read as a part of some query. */
  constraintsSeen: Set<ts.Node>;
  /** The expression that a name stands for. @throws Unreadable for anything but a constant */
  initializerOf(name: ts.Identifier): ts.Expression;
}

/** Parts of a query that change nothing about its index. */
export const neutralParts = ['limit', 'limitToLast', 'startAt', 'startAfter', 'endAt', 'endBefore'];

/** More than that many optional conditions in one list are not a list that anybody has indexes for. */
const mostOptional = 8;

/** The ways in which an argument of the web SDK's `query()` may turn out. @throws Unreadable */
export function constraintsOf(argument: ts.Expression, reader: ConstraintReader): Way[] {
  const node = unwrapped(argument);
  if (ts.isSpreadElement(node)) return listOf(node.expression, reader);
  if (ts.isConditionalExpression(node)) {
    return [...constraintsOf(node.whenTrue, reader), ...constraintsOf(node.whenFalse, reader)];
  }
  if (ts.isIdentifier(node) && !isNothing(node)) return constraintsOf(reader.initializerOf(node), reader);
  if (!ts.isCallExpression(node)) throw new Unreadable(node, `cannot tell what condition ${node.getText()} is`);
  const name = modularName(node, reader.checker);
  reader.constraintsSeen.add(node);
  if (name !== undefined && neutralParts.includes(name)) return [[]];
  if (name === 'where') return pairsOf(node, reader).map(([field, op]) => [{ field, op }]);
  if (name === 'orderBy') return ordersOf(node, reader).map((order) => [order]);
  throw new Unreadable(node, `cannot tell what condition ${node.getText()} is`);
}

/** The ways in which a list of conditions may turn out. */
function listOf(list: ts.Expression, reader: ConstraintReader): Way[] {
  const node = unwrapped(list);
  if (ts.isConditionalExpression(node)) return [...listOf(node.whenTrue, reader), ...listOf(node.whenFalse, reader)];
  if (ts.isIdentifier(node)) {
    if (isChanged(node, reader)) throw new Unreadable(node, `${node.text} is changed after it is made`);
    return listOf(reader.initializerOf(node), reader);
  }
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.reduce<Way[]>(
      (ways, element) => constraintsOf(element, reader).flatMap((next) => ways.map((way) => [...way, ...next])),
      [[]],
    );
  }
  // `conditions.map((each) => where(…))`: any of them may be there, or not.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'map') {
    const [made] = node.arguments;
    if (made && (ts.isArrowFunction(made) || ts.isFunctionExpression(made))) {
      const each = returnsOf(made.body).flatMap((returned) => constraintsOf(returned, reader));
      if (each.length > mostOptional) throw new Unreadable(node, 'has too many conditions that may or may not be there');
      return each.reduce<Way[]>((ways, next) => [...ways, ...ways.map((way) => [...way, ...next])], [[]]);
    }
  }
  throw new Unreadable(node, `cannot tell what conditions ${node.getText()} are`);
}

/** Whether something is put into a list, or taken out of it, anywhere in the file. */
function isChanged(name: ts.Identifier, { checker }: ConstraintReader): boolean {
  const list = checker.getSymbolAtLocation(name);
  const changes = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) &&
      ['push', 'unshift', 'splice', 'pop', 'shift', 'length'].includes(node.name.text) &&
      checker.getSymbolAtLocation(node.expression) === list) ||
    ts.forEachChild(node, changes) === true;
  return changes(name.getSourceFile());
}

/** The orders that one call of `orderBy`, of either SDK, may add. @throws Unreadable */
export function ordersOf(call: ts.CallExpression, reader: ConstraintReader): Order[] {
  const [field, direction] = call.arguments;
  if (!field) throw new Unreadable(call, 'names no field');
  const ordered: [string, string][] = direction ? pairsOf(call, reader) : fieldsOf(field, reader).map((name) => [name, 'asc']);
  return ordered.map(([name, way]) => ({ field: name, direction: way === 'desc' ? 'DESCENDING' : 'ASCENDING' }));
}

/**
 * The field and the operator (or direction) that a call is made with: as written, or as their types say, pair by pair
 * where both come from one object.
 * @throws Unreadable where they may be any string
 */
export function pairsOf(call: ts.CallExpression, reader: ConstraintReader): [string, string][] {
  const [field, second] = call.arguments;
  if (!field || !second) throw new Unreadable(call, 'names no field');
  return (
    fromOneObject(field, second, reader) ??
    fieldsOf(field, reader).flatMap((name) => textsOf(second, reader).map((word): [string, string] => [name, word]))
  );
}

function fieldsOf(argument: ts.Expression, reader: ConstraintReader): string[] {
  const node = unwrapped(argument);
  if (ts.isCallExpression(node)) {
    const isId =
      modularName(node, reader.checker) === 'documentId' || /^FieldPath\.documentId$/.test(node.expression.getText());
    if (isId) return [idField];
  }
  const texts = textsIn(reader.checker.getTypeAtLocation(node));
  if (texts) return texts;
  if (ts.isIdentifier(node)) return fieldsOf(reader.initializerOf(node), reader);
  throw new Unreadable(node, `cannot tell what field ${node.getText()} is`);
}

function textsOf(node: ts.Expression, reader: ConstraintReader): string[] {
  const texts = textsIn(reader.checker.getTypeAtLocation(node));
  if (texts) return texts;
  throw new Unreadable(node, `cannot tell what ${node.getText()} is`);
}

/** The strings that a type allows; undefined where they cannot be counted. */
function textsIn(type: ts.Type): string[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return texts.length > 0 && texts.length === parts.length ? texts : undefined;
}

/** `({ field, op }) => where(field, op, …)`: the pairs that the object's type allows. */
function fromOneObject(a: ts.Expression, b: ts.Expression, { checker }: ConstraintReader): [string, string][] | undefined {
  const [first, second] = [a, b].map((node) => checker.getSymbolAtLocation(node)?.valueDeclaration);
  if (!first || !second || !ts.isBindingElement(first) || !ts.isBindingElement(second)) return undefined;
  if (first.parent !== second.parent) return undefined;
  const type = checker.getTypeAtLocation(first.parent);
  const members = type.isUnion() ? type.types : [type];
  const pairs = members.flatMap((member) => {
    const [fields, words] = [first, second].map((element) => {
      const property = member.getProperty((element.propertyName ?? element.name).getText());
      return property && textsIn(checker.getTypeOfSymbol(property));
    });
    return fields && words ? fields.flatMap((field) => words.map((word): [string, string] => [field, word])) : [undefined];
  });
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}
