import path from 'node:path';

/** A file for the overlay of each photograph in `folder`, unique whatever the photographs are called. */
export function overlayFiles(files: readonly string[], folder: string): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const base = path.parse(file).name;
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base}-${i}`;
    taken.add(name.toLowerCase());
    return path.join(folder, `${name}.png`);
  });
}
