import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SELF_HOSTED_FILES } from '../../../packages/capture/src/models/self-hosted-files.ts';

const require = createRequire(import.meta.url);
const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where every file the worker or the empty screen asks for comes from: nothing is fetched from elsewhere. */
function selfHostedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { folder, name, from } of SELF_HOSTED_FILES)
    files.set(`${folder}/${name}`, join(packageFolder(from.package), from.path));
  const faces = join(repository, 'fixtures', 'faces');
  for (const name of DEMO_FACES)
    if (existsSync(join(faces, name))) files.set(`demo/${name}`, join(faces, name));
  return files;
}

/** Walks up from the package's entry, because some packages hide their package.json. */
function packageFolder(name: string): string {
  const entry = require.resolve(name);
  const at = entry.lastIndexOf(join('node_modules', name));
  return entry.slice(0, at) + join('node_modules', name);
}

/** Painted faces offered on the empty screen. */
const DEMO_FACES = ['age-65.jpg', 'age-30.jpg', 'smile.jpg'];

const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** Serves the landmark models, their WebAssembly kernels and the demo faces, and copies them into the build. */
export function selfHosted(): Plugin {
  const files = selfHostedFiles();
  return {
    name: 'plica-self-hosted',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
        const file = files.get(path);
        if (!file) return next();
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const [fileName, path] of files)
        this.emitFile({
          type: 'asset',
          fileName,
          source: readFileSync(path),
          originalFileName: basename(path),
        });
    },
  };
}
