import { ListenRefusal, startServer } from '@plica/api';
import { EXIT, UsageError } from './exit-codes.ts';

const HELP = `plica serve   the built app, on this machine alone, until stopped

  PLICA_PORT             port (default 4310)
  PLICA_HOST             address to listen on (default 127.0.0.1); another one needs
  PLICA_TLS_KEY, PLICA_TLS_CERT   files with key and certificate, or
  PLICA_PUBLIC_ORIGIN    the https address under which a proxy in front is reached`;

/** `plica serve`: the app on this machine, until stopped. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return EXIT.ok;
  }
  if (args.length) throw new UsageError(`serve takes no "${args[0]}"; it is told by environment variables.`);
  const server = await startServer().catch((error: unknown) => {
    throw error instanceof ListenRefusal ? new UsageError(error.message) : error;
  });
  console.log(`Plica: ${server.url}`);
  const stop = (): void => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await server.closed;
  return EXIT.ok;
}
