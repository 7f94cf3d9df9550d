import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { SECURITY_HEADERS } from './security-headers.ts';
import { readStatic } from './static-files.ts';

/** The web app's files and nothing else: no route takes a body, so a photograph cannot be sent here. */
export function createApp(webFolder: string, hosts: ReadonlySet<string>, { https = false } = {}): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
    if (https) c.header('Strict-Transport-Security', 'max-age=31536000');
  });
  app.use(async (c, next) => {
    // A page of another site that points its own name at this machine must not be served (DNS rebinding).
    if (!hosts.has(c.req.header('host') ?? '')) return c.text('Unknown host', 421);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return c.text('Only GET', 405, { Allow: 'GET, HEAD' });
    return next();
  });
  app.use(compress());
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('*', async (c) => {
    const file = await readStatic(webFolder, c.req.path);
    if (!file) return c.text('Not found', 404);
    const headers = { 'Content-Type': file.type, 'Cache-Control': file.cacheControl, ETag: file.etag };
    // A proxy or the compression may have made the tag a weak one.
    const known = c.req
      .header('if-none-match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(file.etag)) return c.body(null, 304, headers);
    return c.body(new Uint8Array(file.bytes), 200, headers);
  });
  return app;
}
