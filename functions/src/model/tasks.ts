import * as z from 'zod/mini';
import { documentId } from './primitives.ts';

/** What a wake-up call carries: ids only, everything else is read when it comes. */
export const leadTask = z.object({ businessId: documentId, leadId: documentId });
export const saleTask = z.object({ businessId: documentId, saleId: documentId });
export const messageTask = z.object({ businessId: documentId, messageId: documentId });
export const alertTask = z.object({ businessId: documentId, attentionId: documentId });
export const contentTask = z.object({ businessId: documentId, contentId: documentId });
export const businessTask = z.object({ businessId: documentId });
