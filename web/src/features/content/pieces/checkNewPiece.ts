import { contentIntake } from '@model/content.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { type NewPiece, pieceLabels, toIntake } from './newPiece.ts';

/** What is wrong with it before it is written. */
export const checkNewPiece = (typed: NewPiece): FieldErrors => checkForm(contentIntake, toIntake(typed, new Date(0)), pieceLabels);
