/**
 * The one arrow: apps -> records, capture, paper -> face -> core. A package imports only what stands to its right, a stage of
 * `face` only earlier stages, `anatomy` and `case`; `core` needs no npm package, `face` only zod.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const MAY_IMPORT = {
  core: [],
  face: ['core'],
  capture: ['face', 'core'],
  records: ['face', 'core'],
  paper: ['face'],
};
const NPM_ALLOWED = { core: [], face: ['zod'] };
const TEST_TOOLS = ['vitest', 'fast-check', 'syllable'];
const STAGES = ['case', 'anatomy', 'measure', 'explain', 'decide', 'plan', 'recover', 'report'];

const problems = [];

for (const name of readdirSync(path.join(ROOT, 'packages'))) {
  const source = path.join(ROOT, 'packages', name, 'src');
  for (const file of sourceFiles(source)) checkFile(name, source, file);
}

function checkFile(layer, source, file) {
  const text = readFileSync(file, 'utf8');
  const isTest = /\.test\.tsx?$/.test(file);
  const mayUseTestTools = isTest || file.includes(`${path.sep}test-support${path.sep}`);
  for (const specifier of importsOf(text)) {
    const where = `${path.relative(ROOT, file)} imports ${specifier}`;
    if (specifier.startsWith('.')) {
      const target = path.resolve(path.dirname(file), specifier);
      if (!target.startsWith(source + path.sep) && !isTest)
        problems.push(`${where}: outside its own package`);
      else if (layer === 'face') checkStage(source, file, target, where);
      continue;
    }
    const own = specifier.match(/^@plica\/([^/]+)/)?.[1];
    if (own) {
      if (own !== layer && !MAY_IMPORT[layer]?.includes(own) && !isTest)
        problems.push(`${where}: against the arrow`);
      continue;
    }
    const allowed = NPM_ALLOWED[layer];
    const npm = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    if (
      allowed &&
      !allowed.includes(npm) &&
      !(mayUseTestTools && (TEST_TOOLS.includes(npm) || npm.startsWith('node:')))
    )
      problems.push(`${where}: ${layer} may use ${allowed.length ? allowed.join(', ') : 'no npm package'}`);
  }
}

function checkStage(source, file, target, where) {
  const stageOf = (p) => STAGES.indexOf(path.relative(source, p).split(path.sep)[0]);
  if (stageOf(target) > stageOf(file)) problems.push(`${where}: a later stage`);
}

function importsOf(text) {
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map((m) => m[1] ?? m[2]);
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log('Layers: the arrow holds.');
