/** Writes one JSON file for each vignette: `npx tsx cases/make.ts`. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { vignettes } from './source/index.ts';
import { vignetteSchema } from './vignette.ts';

const FOLDER = import.meta.dirname;
const style = await resolveConfig(path.join(FOLDER, 'x.json'));
const written = new Set<string>();

for (const vignette of vignettes) {
  const name = `${vignette.id}.json`;
  if (written.has(name)) throw new Error(`two vignettes are called ${vignette.id}`);
  const parsed = vignetteSchema.safeParse(vignette);
  if (!parsed.success) throw new Error(`${vignette.id}: ${parsed.error.message}`);
  written.add(name);
  writeFileSync(
    path.join(FOLDER, name),
    await format(JSON.stringify(vignette), { ...style, parser: 'json' }),
  );
}
for (const name of readdirSync(FOLDER))
  if (name.endsWith('.json') && !written.has(name)) rmSync(path.join(FOLDER, name));
console.log(`${written.size} vignettes`);
