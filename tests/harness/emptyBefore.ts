import { beforeAll } from 'vitest';
import { emptyProject } from './emptyProject.ts';

// Each file begins with an empty project. Files that use the project of the functions emulator still give every
// business an id of its own: a function may keep settings for some seconds.
beforeAll(() => emptyProject());
