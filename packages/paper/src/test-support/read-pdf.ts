import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface TextBox {
  text: string;
  /** Points from the left and the top of the sheet. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** A piece of the structure: what it is, in which languages it says so, what stands in it. */
export interface Leaf {
  /** From the outermost element inwards. */
  roles: string[];
  language: string | null;
  alt: string | null;
  text: string;
}

export interface ReadSheet {
  width: number;
  height: number;
  boxes: TextBox[];
  /** In the order of the structure. */
  leaves: Leaf[];
  /** Text outside the structure. */
  artifacts: string[];
  links: number;
}

interface Node {
  role?: string;
  lang?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** Reads a PDF back as another program does. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const sheets: ReadSheet[] = [];
  for (let k = 1; k <= pdf.numPages; k++) sheets.push(await readSheet(await pdf.getPage(k)));
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
  const { info } = await pdf.getMetadata();
  const mark = await pdf.getMarkInfo();
  const read = { sheets, outline, info: info as Record<string, unknown>, mark };
  await task.destroy();
  return read;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readSheet(page: Page): Promise<ReadSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const boxes: TextBox[] = [];
  const texts = new Map<string, string>();
  const artifacts: string[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string }).id ?? null);
      continue;
    }
    const id = open.findLast((o) => o !== null) ?? null;
    if (id === null) artifacts.push(item.str);
    else texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    if (!item.str.trim()) continue;
    const [, , , size, left, base] = item.transform as number[];
    boxes.push({
      text: item.str,
      left: left!,
      right: left! + item.width,
      top: height - base! - 0.75 * size!,
      bottom: height - base! + 0.2 * size!,
      size: size!,
    });
  }
  const leaves: Leaf[] = [];
  const walk = (node: Node, roles: string[], language: string | null, alt: string | null): void => {
    if (node.type === 'content')
      leaves.push({ roles, language, alt, text: (texts.get(node.id!) ?? '').replace(/\s+/g, ' ').trim() });
    for (const child of node.children ?? [])
      walk(child, child.role ? [...roles, child.role] : roles, child.lang ?? language, child.alt ?? alt);
  };
  const tree = (await page.getStructTree()) as Node | null;
  if (tree) walk(tree, [], null, null);
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length;
  return { width, height, boxes, leaves, artifacts, links };
}
