export interface SaleReference {
  businessId: string;
  saleId: string;
}
