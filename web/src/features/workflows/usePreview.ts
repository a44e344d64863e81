import { useEffect, useState } from 'react';
import type { MessagePreview } from '@model/callables.ts';
import { textFor } from '@model/templates.ts';
import type { AddressChannel } from '@model/words.ts';
import type { Template } from '@model/workflow.ts';
import { call, CallError, sentenceFor } from '../../lib/call.ts';
import type { FieldErrors } from '../../lib/checkForm.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import type { TemplatePlace } from './templatePlace.ts';

/** Nobody reads along while they type; a moment after the last key they do. */
const pauseMs = 400;

interface Found {
  shown?: MessagePreview;
  errors?: FieldErrors;
  failure?: string;
}

export interface Preview {
  /** The last text that could be shown; undefined before there is one. */
  shown: MessagePreview | undefined;
  /** What is wrong with the text as it stands, by the field's path. */
  errors: FieldErrors;
  /** Why there is no preview, where the text is not to blame. */
  failure: string | undefined;
}

/**
 * Asks the functions how a text would look to a customer, whenever it has changed and somebody stops to type.
 * @param place a constant, not one that is built anew at every render
 */
export function usePreview(template: Template | null, place: TemplatePlace, channel: AddressChannel, firstName: string): Preview {
  const { businessId } = useBusiness();
  const [answer, setAnswer] = useState<Found & { about: string; question: string }>();
  const body = template?.body ?? '';
  const sms = template?.sms ?? null;
  // An email's subject says nothing about a text message, which need not be asked about again when it changes.
  const subject = channel === 'email' ? (template?.subject ?? '') : '';
  const about = `${businessId} ${place.path} ${channel}`;
  const question = JSON.stringify([about, firstName, subject, body, sms]);
  // What is not written yet is not wrong yet.
  const isWritten = template !== null && textFor(template, channel) !== '';

  useEffect(() => {
    if (!isWritten) return undefined;
    let outdated = false;
    const ask = async () => {
      const found = await findOut(businessId, { subject, body, sms }, place, channel, firstName);
      if (outdated) return;
      setAnswer((before) => ({ shown: before?.about === about ? before.shown : undefined, ...found, about, question }));
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [isWritten, businessId, subject, body, sms, place, channel, firstName, about, question]);

  const isCurrent = isWritten && answer?.question === question;
  return {
    shown: isWritten && answer?.about === about ? answer.shown : undefined,
    errors: (isCurrent && answer.errors) || {},
    failure: isCurrent ? answer.failure : undefined,
  };
}

async function findOut(businessId: string, template: Template, place: TemplatePlace, channel: AddressChannel, firstName: string): Promise<Found> {
  try {
    const errors = (await import('./checkTemplatePlace.ts')).checkTemplatePlace(template, place, channel);
    if (Object.keys(errors).length > 0) return { errors };
    const { subject } = template;
    const body = textFor(template, channel);
    return { shown: await call('messaging-previewMessage', { businessId, purpose: place.purpose, channel, subject, body, firstName }) };
  } catch (error) {
    if (!(error instanceof CallError) || error.field === undefined) return { failure: sentenceFor(error) };
    return { errors: { [`${place.path}.${channel === 'sms' ? 'sms' : error.field}`]: error.message } };
  }
}
