/** Compiles the kernels of packages/core/wasm into packages/core/src/fem/backend/wasm/code.ts: npm run -w packages/core build:kernels */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import asc from 'assemblyscript/asc';

const OPTIONS = [
  '-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory', '--initialMemory', '1', '--maximumMemory', '65536',
  '--enable', 'simd', '--disableWarning', '112',
]; // prettier-ignore
const VARIANTS = { PLAIN: [], SHARED: ['--sharedMemory', '--enable', 'threads'] };

/** The generated file's text. */
export async function compileKernels() {
  const lines = [];
  for (const [name, extra] of Object.entries(VARIANTS)) {
    const outputs = new Map();
    const source = path.relative(process.cwd(), path.join(import.meta.dirname, 'wasm/index.ts'));
    const { error, stderr } = await asc.main([source, '-o', 'out.wasm', ...OPTIONS, ...extra], {
      writeFile: (file, contents) => outputs.set(file, contents),
    });
    if (error) throw new Error(stderr.toString());
    lines.push(`export const ${name} =\n  '${Buffer.from(outputs.get('out.wasm')).toString('base64')}';`);
  }
  return `// Generated from packages/core/wasm by packages/core/build-kernels.mjs.\n${lines.join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(path.join(import.meta.dirname, 'src/fem/backend/wasm/code.ts'), await compileKernels());
