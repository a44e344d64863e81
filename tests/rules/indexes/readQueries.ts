import ts from 'typescript';
import { QueryReader } from './queryReader.ts';
import { describeShape, type QueryShape } from './queryShape.ts';
import { neutralParts } from './readConstraints.ts';
import { isFirestoreQuery, modularName, Unreadable } from './syntax.ts';

export interface ReadQuery {
  shape: QueryShape;
  /** File and line where it is put together. */
  at: string;
}

export interface Reading {
  queries: ReadQuery[];
  /** Places that could not be read, with the reason: nothing about their indexes is known. */
  unread: string[];
}

/** Everything that narrows or sorts, in either SDK; `findNearest` and sums have indexes of another kind. */
const methods = ['where', 'orderBy', 'findNearest', 'aggregate'];
const functions = ['where', 'orderBy', 'and', 'or', 'sum', 'average'];

/**
 * Reads every query of a program from its source: where it starts, what it filters and sorts by, through variables,
 * functions and their callers. What it cannot follow it names, so that no query slips through.
 */
export function readQueries(program: ts.Program, isOwn: (fileName: string) => boolean): Reading {
  const files = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName));
  const reader = new QueryReader(program.getTypeChecker(), files);
  const queries = new Map<string, ReadQuery>();
  const unread = new Set<string>();
  const attempt = (node: ts.Node, read: () => readonly QueryShape[]) => {
    const at = placeOf(node);
    try {
      for (const shape of read()) queries.set(`${at} ${describeShape(shape)}`, { shape, at });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unread.add(`${at}: ${error.message} (${placeOf(error.node)})`);
    }
  };

  const narrowing: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      if (isMethodCall(node, reader)) attempt(node, () => reader.shapesOf(outermost(node, reader)));
      const name = modularName(node, reader.checker);
      if (name === 'query' && !onlyTurnsPages(node, reader)) attempt(node, () => reader.shapesOf(node));
      if (name !== undefined && functions.includes(name)) narrowing.push(node);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  for (const node of narrowing) {
    if (!reader.constraintsSeen.has(node)) {
      attempt(node, () => {
        throw new Unreadable(node, 'belongs to no query that was found');
      });
    }
  }
  return { queries: [...queries.values()], unread: [...unread] };
}

/** `query(other, limit(20), startAfter(last))`: the other one is read where it is put together. */
function onlyTurnsPages(node: ts.CallExpression, { checker }: QueryReader): boolean {
  const [, ...parts] = node.arguments;
  return parts.every((part) => ts.isCallExpression(part) && neutralParts.includes(modularName(part, checker) ?? ''));
}

/** A call of such a method on anything but what is known to be no query: of what may be anything, nothing is known. */
function isMethodCall(node: ts.CallExpression, { checker }: QueryReader): boolean {
  if (!ts.isPropertyAccessExpression(node.expression) || !methods.includes(node.expression.name.text)) return false;
  const receiver = node.expression.expression;
  const isAnything = checker.getTypeAtLocation(receiver).flags & ts.TypeFlags.Any;
  return isAnything !== 0 || isFirestoreQuery(receiver, checker);
}

/** The whole chain of calls that a call belongs to. */
function outermost(node: ts.CallExpression, reader: QueryReader): ts.CallExpression {
  const { parent } = node;
  const call = ts.isPropertyAccessExpression(parent) ? parent.parent : undefined;
  if (call && ts.isCallExpression(call) && call.expression === parent && isFirestoreQuery(call, reader.checker)) {
    return outermost(call, reader);
  }
  return node;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.replace(`${process.cwd()}/`, '')}:${String(line + 1)}`;
}
