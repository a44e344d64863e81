/** Which lead of which business. */
export interface LeadReference {
  businessId: string;
  leadId: string;
}
