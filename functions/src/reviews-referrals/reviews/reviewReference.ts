export interface ReviewReference {
  businessId: string;
  reviewId: string;
}
