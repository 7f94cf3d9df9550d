import { existsSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { listenPlan, ListenRefusal, type ListenPlan } from './listen-policy.ts';

const WEB_FOLDER = path.resolve(import.meta.dirname, '../../web/dist');

export interface RunningServer {
  url: string;
  close: () => Promise<void>;
  closed: Promise<void>;
}

/** Serves the built web app as the environment says; rejects with a ListenRefusal that says what to change. */
export async function startServer(
  env: Readonly<Record<string, string | undefined>> = process.env,
  webFolder = WEB_FOLDER,
): Promise<RunningServer> {
  if (!existsSync(path.join(webFolder, 'index.html')))
    throw new ListenRefusal('The web app is not built yet. Run: npm start');
  const plan = listenPlan(env);
  const app = createApp(webFolder, plan.hosts, { https: plan.url.startsWith('https:') });
  const server = serve({
    fetch: app.fetch,
    hostname: plan.host,
    port: plan.port,
    ...(plan.tls ? { createServer: createTlsServer, serverOptions: plan.tls } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalFor(error, plan)));
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  return {
    url: plan.url,
    closed,
    close: async () => {
      server.close();
      // Browsers keep their connections open.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

/** Why the system did not let it listen, in words where a person can do something about it. */
function refusalFor(error: NodeJS.ErrnoException, { host, port }: ListenPlan): Error {
  if (error.code === 'EADDRINUSE')
    return new ListenRefusal(
      `Port ${port} on ${host} is in use. Stop the other program or choose another port: PLICA_PORT=${port + 1}`,
    );
  if (error.code === 'EACCES')
    return new ListenRefusal(`Port ${port} needs more rights. Choose one above 1023: PLICA_PORT=4310`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ListenRefusal(`This machine has no address ${host} (PLICA_HOST).`);
  return error;
}
