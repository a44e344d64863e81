import { randomUUID } from 'node:crypto';
import type { DocumentReference } from 'firebase-admin/firestore';

/**
 * The event that Eventarc delivers when a lead is created, with the document as Firestore has it.
 * @param emulator host and port
 */
export async function createdEvent(emulator: string, projectId: string, { path, id }: DocumentReference): Promise<object> {
  const database = `projects/${projectId}/databases/(default)`;
  const answer = await fetch(`http://${emulator}/v1/${database}/documents/${path}`, { headers: { authorization: 'Bearer owner' } });
  if (!answer.ok) throw new Error(`The lead ${id} could not be read: ${answer.status}`);
  const value: unknown = await answer.json();
  return {
    specversion: '1.0',
    id: randomUUID(),
    type: 'google.cloud.firestore.document.v1.created',
    source: `//firestore.googleapis.com/${database}`,
    subject: `documents/${path}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    project: projectId,
    database: '(default)',
    namespace: '(default)',
    location: 'nam5',
    document: path,
    data: { value, oldValue: {}, updateMask: {} },
  };
}
