export interface ContentReference {
  businessId: string;
  contentId: string;
}
