import { startServer } from '@plica/api';
import { EXIT } from './exit-codes.ts';

/** `plica serve`: the app on this machine, until stopped. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(
      'plica serve   serves the built app on 127.0.0.1 (PLICA_PORT, PLICA_HOST; another address needs TLS or a declared proxy)',
    );
    return EXIT.ok;
  }
  const server = await startServer();
  console.log(`Plica: ${server.url}`);
  await server.closed;
  return EXIT.ok;
}
