/** Words that are to be shown, and how often that has been asked for. */
export interface Look {
  quote: string;
  count: number;
}
