import { angles, type Angle } from './bank/bankTopic.ts';
import { frames } from './frame/frames.ts';

/** The angle that a plan of ours named, in whatever language; undefined for an angle in somebody else's words. */
export function angleOf(named: string): Angle | undefined {
  return angles.find((angle) => Object.values(frames).some((frame) => frame.angles[angle] === named));
}
