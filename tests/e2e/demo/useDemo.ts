import { beforeAll } from 'vitest';
import { type Members, useStage } from '../stage/useStage.ts';

export const stage = useStage();
/** Who can sign in to the demo; before the first test it is there. */
export let demo: Members;

beforeAll(async () => {
  demo = await stage.openDemo();
});
