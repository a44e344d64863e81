import { setGlobalOptions } from 'firebase-functions/v2/options';

// A module of its own, imported before any trigger: options are read when a function is defined, and imports run
// before the statements of the file that has them.
setGlobalOptions({ region: 'us-central1', maxInstances: 100 });
