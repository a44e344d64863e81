import * as z from 'zod/mini';

type Json = Record<string, unknown>;

/** Limits that not every model takes in a strict schema; they stand in the descriptions and are checked on the answer. */
const unsupported = new Set(['$schema', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern', 'default']);

/**
 * A zod schema as the vendor's strict mode wants it: objects closed, every key required, no limits.
 * @param descriptions what each key of the outermost object means, for the model
 */
export function strictSchema(schema: z.ZodMiniType, descriptions: Readonly<Record<string, string>>): Json {
  const strict = tidy(z.toJSONSchema(schema));
  if (!isObject(strict) || !isObject(strict['properties'])) throw new Error('only objects can be asked for');
  const properties = Object.entries(strict['properties']).map(([key, property]) => {
    const description = descriptions[key];
    if (description === undefined || !isObject(property)) throw new Error(`the model is not told what ${key} means`);
    return [key, { ...property, description }];
  });
  return { ...strict, properties: Object.fromEntries(properties) };
}

function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => !unsupported.has(key));
  const tidied = Object.fromEntries(kept.map(([key, value]) => [key, key === 'properties' ? tidyEach(value) : tidy(value)]));
  if (!isObject(tidied['properties'])) return tidied;
  return { ...tidied, required: Object.keys(tidied['properties']), additionalProperties: false };
}

/** The keys of `properties` are names, not keywords: one of them may well be called `pattern`. */
function tidyEach(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, tidy(value)]));
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
