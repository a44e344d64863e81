/**
 * Structured logs for Cloud Logging: one JSON line each. Ids only; never names, addresses or texts.
 */
type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

function write(severity: 'INFO' | 'WARNING' | 'ERROR', message: string, fields: Fields): void {
  const line = JSON.stringify({ severity, message, ...fields });
  if (severity === 'ERROR') console.error(line);
  else console.log(line);
}

export const log = {
  info: (message: string, fields: Fields = {}) => write('INFO', message, fields),
  warning: (message: string, fields: Fields = {}) => write('WARNING', message, fields),
  error: (message: string, fields: Fields = {}) => write('ERROR', message, fields),
};

/** An error as it may be logged: its class and code, and its message only where we wrote it ourselves. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null;
  // A message may run over several lines and hold what somebody typed: only the frames are kept.
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, stack: frames?.slice(0, 3).join(' | ') ?? null };
}
