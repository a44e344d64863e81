import ts from 'typescript';
import type { QueryShape } from './queryShape.ts';
import { constraintsOf, pairsOf, ordersOf, type Way } from './readConstraints.ts';
import { isFirestoreQuery, isNothing, modularName, returnsOf, Unreadable, unwrapped } from './syntax.ts';

/** Calls on a query that change nothing about its index. */
const neutral = new Set([
  'limit',
  'limitToLast',
  'offset',
  'startAt',
  'startAfter',
  'endAt',
  'endBefore',
  'select',
  'withConverter',
]);

/** Follows an expression to the queries that it may stand for. */
export class QueryReader {
  readonly checker: ts.TypeChecker;
  /** Calls of `where` and `orderBy` that were read as a part of some query. */
  readonly constraintsSeen = new Set<ts.Node>();
  readonly #files: readonly ts.SourceFile[];
  readonly #underWay = new Set<ts.Node>();
  #calls: Map<ts.Symbol, ts.CallExpression[]> | undefined;

  constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
    this.checker = checker;
    this.#files = files;
  }

  /** @throws Unreadable */
  shapesOf(node: ts.Expression): QueryShape[] {
    // A function that hands a query to itself adds nothing new.
    if (this.#underWay.has(node)) return [];
    this.#underWay.add(node);
    try {
      return this.#read(node);
    } finally {
      this.#underWay.delete(node);
    }
  }

  /** The expression that a name stands for. @throws Unreadable for anything but a constant */
  initializerOf(name: ts.Identifier): ts.Expression {
    const declaration = this.#declarationOf(name);
    if (
      declaration &&
      ts.isVariableDeclaration(declaration) &&
      ts.isIdentifier(declaration.name) &&
      declaration.initializer &&
      ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const
    ) {
      return declaration.initializer;
    }
    throw new Unreadable(name, `${name.text} is not a constant`);
  }

  #read(node: ts.Expression): QueryShape[] {
    const inner = unwrapped(node);
    if (inner !== node) return this.shapesOf(inner);
    if (ts.isConditionalExpression(node)) return [...this.shapesOf(node.whenTrue), ...this.shapesOf(node.whenFalse)];
    if (isNothing(node)) return [];
    if (ts.isIdentifier(node)) return this.#readName(node);
    if (ts.isCallExpression(node)) return this.#readCall(node);
    throw new Unreadable(node, `cannot tell what query ${node.getText()} is`);
  }

  #readName(name: ts.Identifier): QueryShape[] {
    const declaration = this.#declarationOf(name);
    if (declaration && ts.isParameter(declaration)) return this.#readArguments(declaration);
    return this.shapesOf(this.initializerOf(name));
  }

  /** What a parameter stands for is whatever its function is called with. */
  #readArguments(parameter: ts.ParameterDeclaration): QueryShape[] {
    const position = parameter.parent.parameters.indexOf(parameter);
    const symbol = this.#symbolOfFunction(parameter.parent);
    const calls = symbol ? (this.#callsBySymbol().get(symbol) ?? []) : [];
    if (calls.length === 0) throw new Unreadable(parameter, 'no caller was found that passes this query');
    return calls.flatMap((call) => {
      const argument = call.arguments[position];
      if (argument) return this.shapesOf(argument);
      if (parameter.initializer) return this.shapesOf(parameter.initializer);
      throw new Unreadable(call, 'passes no query');
    });
  }

  #readCall(node: ts.CallExpression): QueryShape[] {
    const [first, ...others] = node.arguments;
    switch (modularName(node, this.checker)) {
      case undefined:
        break;
      case 'collection':
        return [started(lastText(node), 'COLLECTION')];
      case 'collectionGroup':
        return [started(lastText(node), 'COLLECTION_GROUP')];
      case 'query':
        if (!first) throw new Unreadable(node, 'asks nothing');
        return others.reduce(
          (shapes, argument) => combined(shapes, constraintsOf(argument, this)),
          this.shapesOf(first),
        );
      default:
        throw new Unreadable(node, `cannot tell what query ${node.getText()} is`);
    }
    if (ts.isPropertyAccessExpression(node.expression)) {
      const { expression: receiver, name } = node.expression;
      if (isFirestoreQuery(receiver, this.checker)) return this.#extended(node, receiver, name.text);
      if (name.text === 'collection' && first) return [started(textOf(first), 'COLLECTION')];
      if (name.text === 'collectionGroup' && first) return [started(textOf(first), 'COLLECTION_GROUP')];
    }
    return this.#returnedBy(node).flatMap((returned) => this.shapesOf(returned));
  }

  #extended(node: ts.CallExpression, receiver: ts.Expression, method: string): QueryShape[] {
    const shapes = this.shapesOf(receiver);
    if (neutral.has(method)) return shapes;
    if (method === 'where') return combined(shapes, pairsOf(node, this).map(([field, op]) => [{ field, op }]));
    if (method === 'orderBy') return combined(shapes, ordersOf(node, this).map((order) => [order]));
    const nearest = method === 'findNearest' ? vectorFieldOf(node) : undefined;
    if (nearest !== undefined) return shapes.map((shape) => ({ ...shape, nearest }));
    throw new Unreadable(node, `cannot tell what index ${method}() needs`);
  }

  /** What a call of one of the product's own functions returns; React's `useMemo` is seen through. */
  #returnedBy(call: ts.CallExpression): ts.Expression[] {
    const [first] = call.arguments;
    const seenThrough = ts.isIdentifier(call.expression) && call.expression.text === 'useMemo';
    const declaration = seenThrough ? first : this.checker.getResolvedSignature(call)?.declaration;
    if (!declaration || !ts.isFunctionLike(declaration) || !('body' in declaration) || !declaration.body) {
      throw new Unreadable(call, `cannot tell what query ${call.getText()} is`);
    }
    return returnsOf(declaration.body);
  }

  #declarationOf(name: ts.Identifier): ts.Declaration | undefined {
    const symbol = this.checker.getSymbolAtLocation(name);
    return symbol && this.#aliased(symbol).valueDeclaration;
  }

  #aliased(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  #symbolOfFunction(declaration: ts.SignatureDeclaration): ts.Symbol | undefined {
    if (declaration.name) return this.checker.getSymbolAtLocation(declaration.name);
    const { parent } = declaration;
    return ts.isVariableDeclaration(parent) ? this.checker.getSymbolAtLocation(parent.name) : undefined;
  }

  #callsBySymbol(): Map<ts.Symbol, ts.CallExpression[]> {
    if (this.#calls) return this.#calls;
    const calls = new Map<ts.Symbol, ts.CallExpression[]>();
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const symbol = this.checker.getSymbolAtLocation(node.expression);
        if (symbol) calls.set(this.#aliased(symbol), [...(calls.get(this.#aliased(symbol)) ?? []), node]);
      }
      ts.forEachChild(node, visit);
    };
    this.#files.forEach(visit);
    this.#calls = calls;
    return calls;
  }
}

/** Undefined where it is not written out. */
function vectorFieldOf({ arguments: [options] }: ts.CallExpression): string | undefined {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'vectorField') continue;
    return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
  }
  return undefined;
}

function started(collection: string, scope: QueryShape['scope']): QueryShape {
  return { collection, scope, filters: [], orders: [] };
}

/** Every query with every one of the ways to go on. */
function combined(shapes: readonly QueryShape[], ways: readonly Way[]): QueryShape[] {
  return shapes.flatMap((shape) =>
    ways.map((way) => ({
      ...shape,
      filters: [...shape.filters, ...way.filter((each) => 'op' in each)],
      orders: [...shape.orders, ...way.filter((each) => 'direction' in each)],
    })),
  );
}

/** The last piece of a path that is spelled out: `collection(db, path(businessId, 'leads'))`. */
function lastText(call: ts.CallExpression): string {
  const last = call.arguments.at(-1);
  if (last && ts.isCallExpression(last)) return lastText(last);
  if (!last) throw new Unreadable(call, 'names no collection');
  return textOf(last);
}

function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text.split('/').at(-1) ?? node.text;
  throw new Unreadable(node, 'is not the name of a collection');
}
