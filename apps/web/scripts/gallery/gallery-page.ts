import { readdirSync } from 'node:fs';

/** A page with all pictures of a folder, one row a scene. */
export function galleryPage(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const scenes = new Map<string, string[]>();
  for (const name of files) {
    const scene = name.replace(/-(phone|desktop|print)-.*$/, '');
    scenes.set(scene, [...(scenes.get(scene) ?? []), name]);
  }
  const rows = [...scenes].map(
    ([scene, names]) =>
      `<section><h2>${scene}</h2><div>${names
        .map(
          (name) =>
            `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name}</figcaption></figure>`,
        )
        .join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plica: screens</title><style>
body{font:14px system-ui;margin:24px;background:#888}h2{color:#fff}div{display:flex;gap:16px;overflow-x:auto}
figure{margin:0}img{height:480px;max-width:720px;object-fit:contain;object-position:top;background:#fff}
</style><h1>Screens</h1>${rows.join('\n')}</html>\n`;
}
