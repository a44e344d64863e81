import type { Vendors } from './vendors.ts';
import { AppError } from '../platform/errors.ts';

const notYet = () => Promise.reject(new AppError('unavailable', 'The adapters of the vendors are not part of this build yet.'));

export const realVendors: Vendors = { channel: notYet, check: notYet, findings: notYet };
