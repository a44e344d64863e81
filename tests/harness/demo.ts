import { connect, type Connection } from '../../scripts/connect.ts';
import { seedIfEmpty } from '../../scripts/seed.ts';
import { ports } from './ports.ts';

/** The demo business as a newcomer finds it, in an empty project; with a connection past the security rules. */
export async function openDemo(): Promise<Connection> {
  const connection = await connect(ports);
  await seedIfEmpty(connection, ports);
  return connection;
}
