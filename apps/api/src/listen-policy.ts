import { readFileSync } from 'node:fs';

export const DEFAULT_PORT = 4310;
const WILDCARD = new Set(['0.0.0.0', '::']);
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export interface ListenPlan {
  host: string;
  port: number;
  tls: { key: string; cert: string } | null;
  /** Values the Host header may have. */
  hosts: ReadonlySet<string>;
  url: string;
}

/** Why the server may not listen as asked. */
export class ListenRefusal extends Error {}

/**
 * Where to listen, from PLICA_HOST, PLICA_PORT, PLICA_TLS_KEY and PLICA_TLS_CERT (files), PLICA_PUBLIC_ORIGIN.
 * Off loopback a photograph would travel readable, so that needs TLS here or a declared https proxy in front.
 */
export function listenPlan(env: Readonly<Record<string, string | undefined>>): ListenPlan {
  const host = env.PLICA_HOST ?? '127.0.0.1';
  const port = readPort(env.PLICA_PORT);
  const tls = readTls(env.PLICA_TLS_KEY, env.PLICA_TLS_CERT);
  const origin = readOrigin(env.PLICA_PUBLIC_ORIGIN);
  if (!LOOPBACK.has(host) && !tls && !origin)
    throw new ListenRefusal(
      `Refusing to listen on ${host} without encryption. Give PLICA_TLS_KEY and PLICA_TLS_CERT (files), or name the https address of the proxy in front as PLICA_PUBLIC_ORIGIN, or leave PLICA_HOST out to stay on this machine.`,
    );
  if (WILDCARD.has(host) && !origin)
    throw new ListenRefusal(
      `Listening on every address (${host}) needs the name people will type, as PLICA_PUBLIC_ORIGIN=https://plica.clinic.example; other names are refused.`,
    );
  const name = host.includes(':') ? `[${host}]` : host;
  const own = LOOPBACK.has(host) ? ['127.0.0.1', '[::1]', 'localhost'] : [name];
  const hosts = new Set([
    ...own.map((h) => `${h}:${port}`),
    ...(port === (tls ? 443 : 80) ? own : []),
    ...(origin ? [origin.host] : []),
  ]);
  return { host, port, tls, hosts, url: origin?.origin ?? `${tls ? 'https' : 'http'}://${name}:${port}` };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ListenRefusal(`PLICA_PORT is a port number from 1 to 65535, not "${text}".`);
  return port;
}

function readTls(keyFile: string | undefined, certFile: string | undefined): ListenPlan['tls'] {
  if (!keyFile && !certFile) return null;
  if (!keyFile || !certFile) throw new ListenRefusal('TLS needs both PLICA_TLS_KEY and PLICA_TLS_CERT.');
  try {
    return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  } catch (error) {
    throw new ListenRefusal(`The TLS files cannot be read: ${(error as Error).message}`);
  }
}

function readOrigin(text: string | undefined): URL | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:')
    throw new ListenRefusal(
      `PLICA_PUBLIC_ORIGIN is an https address such as https://clinic.example, not "${text}".`,
    );
  return url;
}
