import { type ContentWorkflow, defaultContentWorkflow } from '../model/contentWorkflow.ts';
import type { Services } from '../services.ts';

/** The business's settings of this workflow. Reads 1 document. */
export async function loadWorkflow({ paths }: Services, businessId: string): Promise<ContentWorkflow> {
  return (await paths.contentWorkflow(businessId).get()).data() ?? defaultContentWorkflow;
}
