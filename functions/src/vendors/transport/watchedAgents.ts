import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/**
 * Connections for one call, which remember whether there ever was one. As long as there was none (no such host,
 * nobody listening, a certificate that is not trusted), the request certainly did not leave. They are never kept
 * for a later call: one that the vendor closes in the same moment would make that call's outcome unclear.
 */
export interface WatchedAgents {
  httpAgent: HttpAgent;
  httpsAgent: HttpsAgent;
  /** False while the request certainly has not left. */
  mayHaveLeft: () => boolean;
}

const unwatched = () => ({ httpAgent: new HttpAgent({ keepAlive: false }), httpsAgent: new HttpsAgent({ keepAlive: false }) });

/** @param agents to be watched, for this call alone; plain ones by default */
export function watchedAgents({ httpAgent, httpsAgent }: { httpAgent: HttpAgent; httpsAgent: HttpsAgent } = unwatched()): WatchedAgents {
  let connected = false;
  const note = () => {
    connected = true;
  };
  const openPlain = httpAgent.createConnection.bind(httpAgent);
  httpAgent.createConnection = (options, callback) => openPlain(options, callback)?.once('connect', note);
  const openSecure = httpsAgent.createConnection.bind(httpsAgent);
  // Only after the handshake is anything of the request written.
  httpsAgent.createConnection = (options, callback) => openSecure(options, callback)?.once('secureConnect', note);
  return { httpAgent, httpsAgent, mayHaveLeft: () => connected };
}
