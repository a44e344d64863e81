import { type CallableFunction, type CallableRequest, onCall } from 'firebase-functions/v2/https';
import type { Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { AppError } from './errors.ts';
import { errorFields, log } from './logging.ts';
import { toHttpsError } from './toHttpsError.ts';
import { callerAddress } from './visits/visitorAddress.ts';
import type { Collections } from '../firestore/collections.ts';
import type { Actor } from '../model/actor.ts';
import { type CallableInput, type CallableName, type CallableOutput, callables } from '../model/callables.ts';
import { checkInput } from '../model/checkInput.ts';
import type { Role } from '../model/words.ts';
import { type Services, services } from '../services.ts';

/** What a callable's handler works with: who asks, for which business, and what. */
export interface Call<N extends CallableName> {
  services: Services;
  db: Firestore;
  paths: Collections;
  /** Product time. */
  now: Date;
  /** The member who asks, by uid. */
  actor: Actor;
  role: Role;
  businessId: string;
  input: CallableInput<N>;
  /** The caller's network address as the platform reports it, for the audit; empty where there is none. */
  from: string;
}

export interface CallableOptions {
  /** The roles that may ask; every other member is refused. */
  roles: readonly Role[];
  /** Names of the secrets its handler reads. */
  secrets?: string[];
}

export type CallableHandler<N extends CallableName> = (call: Call<N>) => Promise<CallableOutput<N>>;

/** The same table, typed so that a name leads to its own input. */
const contracts: { readonly [N in CallableName]: { readonly input: z.ZodMiniType<CallableInput<N>> } } = callables;

/**
 * Checks a request and runs its handler: signed in, input by its schema, member of the business in an allowed role.
 * A business that does not exist and one that the caller does not belong to are refused alike.
 * @throws AppError
 */
export async function answerCall<N extends CallableName>(
  name: N,
  options: CallableOptions,
  handler: CallableHandler<N>,
  request: Pick<CallableRequest, 'auth' | 'data'> & { rawRequest?: Pick<CallableRequest['rawRequest'], 'get' | 'ip'> },
  own: Services,
): Promise<CallableOutput<N>> {
  const uid = request.auth?.uid;
  if (uid === undefined) throw new AppError('unauthenticated', 'Please sign in.');
  const checked = checkInput(contracts[name].input, request.data);
  if (!checked.ok) throw new AppError('invalid', checked.problem.message, { field: checked.problem.field });
  const input = checked.data;
  const { businessId } = input;
  const [member, now] = await Promise.all([own.paths.members(businessId).doc(uid).get(), own.now()]);
  const found = member.data();
  if (!found) throw new AppError('forbidden', 'You are not a member of this business.');
  if (!options.roles.includes(found.role)) {
    throw new AppError('forbidden', `This needs the role ${options.roles.join(' or ')}; yours is ${found.role}.`);
  }
  const actor: Actor = { kind: 'member', id: uid, name: found.displayName };
  const from = request.rawRequest ? callerAddress(request.rawRequest) : '';
  return handler({ services: own, db: own.db, paths: own.paths, now, actor, role: found.role, businessId, input, from });
}

/** A callable of the table in model/callables.ts, deployed under its name there. */
export function defineCallable<N extends CallableName>(
  name: N,
  options: CallableOptions,
  handler: CallableHandler<N>,
): CallableFunction<unknown, Promise<CallableOutput<N>>> {
  return onCall({ secrets: options.secrets ?? [] }, async (request: CallableRequest) => {
    try {
      return await answerCall(name, options, handler, request, services());
    } catch (error) {
      const answer = toHttpsError(error);
      if (answer.code === 'internal') {
        log.error('a callable failed', { callable: name, uid: request.auth?.uid, ...errorFields(error) });
      }
      throw answer;
    }
  });
}
