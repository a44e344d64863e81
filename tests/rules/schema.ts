import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Data, expectThat } from './world.ts';

export interface SchemaTable {
  schema: z.ZodMiniType;
  /** A document with the required fields alone, and one with every field. */
  least: (changes?: Data) => Data;
  most: (changes?: Data) => Data;
  create: (data: Data) => Promise<void>;
  /** Text of an exact length that is plausible at that place of the document. */
  textOf: (path: string, length: number) => string;
}

interface Node {
  required?: string[] | undefined;
  properties?: Record<string, unknown> | undefined;
  maxLength?: number | undefined;
  minLength?: number | undefined;
}
const node: z.ZodMiniType<Node> = z.object({
  required: z.optional(z.array(z.string())),
  properties: z.optional(z.record(z.string(), z.unknown())),
  maxLength: z.optional(z.number()),
  minLength: z.optional(z.number()),
});

/** A schema's own account of itself, flat: every map and every text with a bound, by its path. */
export function walkSchema(schema: z.ZodMiniType) {
  return walk(z.toJSONSchema(schema, { unrepresentable: 'any' }));
}

function* walk(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; node: Node }> {
  const at = node.parse(value);
  yield { path, node: at };
  for (const [name, inner] of Object.entries(at.properties ?? {})) yield* walk(inner, [...path, name]);
}

/**
 * Holds the rules to what the model says: the same fields, the same ones required, the same bounds. The schema is
 * asked, not copied, so that a field added to it fails here until the rules know it.
 */
export function holdToSchema({ schema, least, most, create, textOf }: SchemaTable): void {
  const nodes = [...walkSchema(schema)];
  const maps = nodes.filter(({ node: { properties } }) => properties !== undefined);
  const texts = nodes.filter(({ node: { maxLength } }) => maxLength !== undefined);
  const named = (path: readonly string[]) => path.join('.') || 'the document';

  test('every field of the model is in the fullest document', () => {
    for (const { path, node: { properties = {} } } of maps) {
      expect(Object.keys(mapAt(most(), path)).toSorted(), named(path)).toEqual(Object.keys(properties).toSorted());
    }
  });

  for (const { path, node: { properties = {}, required = [] } } of maps) {
    test(`no other field in ${named(path)}`, async () => {
      await expectThat(true, create(most()));
      await expectThat(false, create(changedAt(most(), [...path, 'other'], 'x')));
    });
    for (const name of Object.keys(properties)) {
      const isRequired = required.includes(name);
      const field = named([...path, name]);
      test(`${field} is ${isRequired ? 'required' : 'optional'}`, async () => {
        // Its absence must be what is refused, so the rest of the document is complete.
        await expectThat(!isRequired, create(changedAt(most(), [...path, name], undefined)));
      });
    }
  }

  for (const { path, node: { maxLength = 0, minLength = 0 } } of texts) {
    const field = named(path);
    test(`${field}: ${maxLength} characters and no more`, async () => {
      await expectThat(true, create(changedAt(most(), path, textOf(field, maxLength))));
      await expectThat(false, create(changedAt(most(), path, textOf(field, maxLength + 1))));
    });
    if (minLength > 0) {
      test(`${field}: not empty`, () => expectThat(false, create(changedAt(most(), path, ''))));
    }
  }

  test('what the rules let in, the model takes', () => {
    for (const data of [least(), most()]) {
      expect(schema.safeParse({ ...data, createdAt: new Date() }).error).toBeUndefined();
    }
  });
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function mapAt(data: Data, path: readonly string[]): Data {
  return path.reduce<Data>((at, name) => {
    const inner: unknown = at[name];
    return isMap(inner) ? inner : {};
  }, data);
}

/** A copy with one field set, or removed where the value is undefined. */
function changedAt(data: Data, [name = '', ...rest]: readonly string[], value: unknown): Data {
  const { [name]: old, ...others } = data;
  if (rest.length > 0) return { ...others, [name]: changedAt(isMap(old) ? old : {}, rest, value) };
  return value === undefined ? others : { ...others, [name]: value };
}
