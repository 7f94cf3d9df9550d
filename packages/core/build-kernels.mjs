/** Compiles packages/core/wasm into the package's source: npm run -w packages/core build:kernels */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import asc from 'assemblyscript/asc';

const OPTIONS = [
  '-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory', '--initialMemory', '1', '--maximumMemory', '65536',
  '--enable', 'simd', '--disableWarning', '112',
]; // prettier-ignore
/** What is compiled into which file, under which names. */
const FILES = [
  {
    file: 'src/fem/backend/wasm/code.ts',
    source: 'wasm/index.ts',
    variants: { PLAIN: [], SHARED: ['--sharedMemory', '--enable', 'threads'] },
  },
  { file: 'src/fem/surrogate/simd-sum-code.ts', source: 'wasm/weighed-sum.ts', variants: { SUM: [] } },
];

/** The generated files' texts. */
export async function compileKernels() {
  const texts = [];
  for (const { file, source, variants } of FILES) {
    const lines = [];
    for (const [name, extra] of Object.entries(variants)) lines.push(await compiled(source, name, extra));
    const text = `// Generated from packages/core/wasm by packages/core/build-kernels.mjs.\n${lines.join('\n')}\n`;
    texts.push({ file: path.join(import.meta.dirname, file), text });
  }
  return texts;
}

async function compiled(from, name, extra) {
  const outputs = new Map();
  const source = path.relative(process.cwd(), path.join(import.meta.dirname, from));
  const { error, stderr } = await asc.main([source, '-o', 'out.wasm', ...OPTIONS, ...extra], {
    writeFile: (file, contents) => outputs.set(file, contents),
  });
  if (error) throw new Error(stderr.toString());
  return `export const ${name} =\n  '${Buffer.from(outputs.get('out.wasm')).toString('base64')}';`;
}

if (process.argv[1] === import.meta.filename)
  for (const { file, text } of await compileKernels()) writeFileSync(file, text);
