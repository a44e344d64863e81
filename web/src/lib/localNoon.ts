import { localTime } from './localTime.ts';

/**
 * Noon of a calendar day at a place: what stands for a day of which nobody knows the hour.
 * @param date `2026-11-24`
 * @param timezone IANA
 */
export const localNoon = (date: string, timezone: string): Date => localTime(date, '12:00', timezone);
