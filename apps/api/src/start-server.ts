import { existsSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { listenPlan, ListenRefusal } from './listen-policy.ts';

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
  const app = createApp(webFolder, plan.hosts);
  const server = serve({
    fetch: app.fetch,
    hostname: plan.host,
    port: plan.port,
    ...(plan.tls ? { createServer: createTlsServer, serverOptions: plan.tls } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  return {
    url: plan.url,
    closed,
    close: async () => {
      server.close();
      await closed;
    },
  };
}
