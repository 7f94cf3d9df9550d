import { PdfDict, PdfFile, PdfName, PdfRef, PdfScanner, PdfString, type PdfValue } from './pdf-objects.ts';

/** Children that ISO 14289-1 and ISO 32000-1 (14.8.4) allow below these; what is not listed may hold anything. */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  Table: /^(Caption|TR|THead|TBody|TFoot)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^T[HD]$/,
  L: /^(Caption|LI|L)$/,
  LI: /^(Lbl|LBody)$/,
  TOC: /^(Caption|TOCI|TOC)$/,
};
const PARENTS: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  Lbl: /^LI$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
};
const STANDARD =
  /^(Document|Part|Sect|Div|Caption|TOC|TOCI|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|Span|Link|Figure)$/;

interface Element {
  dict: PdfValue;
  type: string;
  parents: string[];
  language: boolean;
}

/**
 * What of PDF/UA-1 (ISO 14289-1) a file breaks, as far as a program can tell and as far as papers of this kind can break
 * it. Numbers are the checkpoints of the Matterhorn Protocol 1.1. It is no validator: a rule that is not here is not
 * checked.
 */
export function uaProblems(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  const problems: string[] = [];
  const root = file.trailer.entries.get('Root');
  const say = (checkpoint: string, what: string): number => problems.push(`${checkpoint} ${what}`);

  if (file.get(file.get(root, 'MarkInfo'), 'Marked') !== true) say('06', 'not marked as tagged');
  if (!(file.get(root, 'Lang') instanceof PdfString)) say('11-006', 'no language');
  if (file.get(file.get(root, 'ViewerPreferences'), 'DisplayDocTitle') !== true) say('07', 'title not shown');
  const metadata = file.get(root, 'Metadata')
    ? file.stream((file.of(root) as PdfDict).entries.get('Metadata')).toString()
    : '';
  if (!/<pdfuaid:part>1</.test(metadata)) say('05', 'does not say that it is PDF/UA-1');
  if (!/<dc:title>[\s\S]*\S[\s\S]*<\/dc:title>/.test(metadata)) say('06-003', 'no title in its metadata');

  const elements = elementsOf(file, root);
  structure(file, elements, say);
  const owned = contentOwners(file, elements);
  const pages = pagesOf(file, file.get(root, 'Pages'));
  pages.forEach((page, k) => {
    content(file, page, k + 1, owned, say);
    parentTree(file, root, page, k + 1, owned, say);
    annotations(file, root, page, k + 1, elements, say);
  });
  fonts(file, say);
  return problems;
}

type Say = (checkpoint: string, what: string) => void;

function elementsOf(file: PdfFile, root: PdfValue | undefined): Element[] {
  const found: Element[] = [];
  const walk = (dict: PdfValue, parents: string[], language: boolean): void => {
    const type = file.name(dict, 'S');
    if (type === undefined) return;
    const says = language || file.get(dict, 'Lang') instanceof PdfString;
    found.push({ dict, type, parents, language: says });
    for (const kid of file.list(dict, 'K')) walk(kid, [...parents, type], says);
  };
  for (const kid of file.list(file.get(root, 'StructTreeRoot'), 'K')) walk(kid, [], false);
  return found;
}

function structure(file: PdfFile, elements: readonly Element[], say: Say): void {
  if (!elements.length) say('09', 'no structure');
  let level = 0;
  for (const { dict, type, parents } of elements) {
    const parent = parents.at(-1);
    if (!STANDARD.test(type)) say('02-001', `unknown type ${type}`);
    if (parent && CHILDREN[parent] && !CHILDREN[parent].test(type)) say('09', `${type} in ${parent}`);
    if (PARENTS[type] && !PARENTS[type].test(parent ?? '')) say('09', `${type} in ${parent ?? 'nothing'}`);
    if (/^H\d$/.test(type)) {
      const now = Number(type[1]);
      if (level === 0 && now !== 1) say('14-002', `begins with ${type}`);
      if (now > level + 1) say('14-003', `${type} after H${level}`);
      level = now;
    }
    if (type === 'Figure' && !(file.get(dict, 'Alt') instanceof PdfString))
      say('13-004', 'picture without words');
    if (type === 'TH') {
      const scopes = file.list(dict, 'A').map((attributes) => file.name(attributes, 'Scope'));
      if (!scopes.some((scope) => scope === 'Row' || scope === 'Column')) say('15-003', 'TH without scope');
    }
  }
}

/** By page and number of marked content: the elements that hold it. */
function contentOwners(file: PdfFile, elements: readonly Element[]): Map<number, Map<number, Element[]>> {
  const owners = new Map<number, Map<number, Element[]>>();
  for (const element of elements) {
    const own = (file.of(element.dict) as PdfDict).entries.get('Pg');
    for (const kid of file.list(element.dict, 'K')) {
      const value = file.of(kid);
      const mcid = typeof value === 'number' ? value : file.get(value, 'MCID');
      if (typeof mcid !== 'number') continue;
      const page = value instanceof PdfDict ? (value.entries.get('Pg') ?? own) : own;
      const id = page instanceof PdfRef ? page.id : -1;
      const ofPage = owners.get(id) ?? new Map<number, Element[]>();
      owners.set(id, ofPage.set(mcid, [...(ofPage.get(mcid) ?? []), element]));
    }
  }
  return owners;
}

function pagesOf(file: PdfFile, node: PdfValue | undefined): PdfRef[] {
  return file
    .list(node, 'Kids')
    .flatMap((kid) => (file.name(kid, 'Type') === 'Pages' ? pagesOf(file, file.of(kid)) : [kid as PdfRef]));
}

const PAINTS = /^(Tj|TJ|'|"|f|F|f\*|S|s|B|B\*|b|b\*|Do|sh|BI)$/;

/** Everything that is painted is content of an element or an artifact, never both, and text has a language. */
function content(
  file: PdfFile,
  page: PdfRef,
  number: number,
  owned: ReadonlyMap<number, ReadonlyMap<number, Element[]>>,
  say: Say,
): void {
  const bytes = (file.of(page) as PdfDict).entries.get('Contents');
  const parts = Array.isArray(file.of(bytes)) ? (file.of(bytes) as PdfValue[]) : [bytes];
  const scanner = new PdfScanner(parts.map((part) => file.stream(part).toString('latin1')).join('\n'));
  const open: (number | 'artifact' | null)[] = [];
  const operands: PdfValue[] = [];
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (typeof token !== 'string') {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const tag = operands.find((o) => o instanceof PdfName)?.name;
      const mcid = file.get(operands.at(-1), 'MCID');
      const inside = open.findLast((o) => o !== null);
      const now = tag === 'Artifact' ? 'artifact' : typeof mcid === 'number' ? mcid : null;
      if (now === 'artifact' && typeof inside === 'number')
        say('01-003', `artifact in content, sheet ${number}`);
      if (typeof now === 'number' && inside === 'artifact')
        say('01-004', `content in artifact, sheet ${number}`);
      if (typeof now === 'number') {
        const owners = owned.get(page.id)?.get(now) ?? [];
        if (owners.length !== 1)
          say('01-005', `content ${now} of sheet ${number} has ${owners.length} elements`);
        if (owners.some(({ language }) => !language))
          say('11', `content ${now} of sheet ${number} has no language`);
      }
      open.push(now);
    } else if (token === 'EMC') open.pop();
    else if (PAINTS.test(token) && !open.some((o) => o !== null))
      say('01-005', `${token} on sheet ${number} is neither content nor artifact`);
    operands.length = 0;
  }
}

/** The way back from content to its element agrees with the way there. */
function parentTree(
  file: PdfFile,
  root: PdfValue | undefined,
  page: PdfRef,
  number: number,
  owned: ReadonlyMap<number, ReadonlyMap<number, Element[]>>,
  say: Say,
): void {
  const row = file.get(page, 'StructParents');
  const back = typeof row === 'number' ? lookUp(file, root, row) : undefined;
  const list = file.of(back);
  for (const [mcid, owners] of owned.get(page.id) ?? []) {
    const there = Array.isArray(list) ? file.of(list[mcid]) : undefined;
    if (there !== file.of(owners[0]!.dict))
      say('01-005', `content ${mcid} of sheet ${number} leads to another element`);
  }
}

function lookUp(file: PdfFile, root: PdfValue | undefined, row: number): PdfValue | undefined {
  const tree = file.get(file.get(root, 'StructTreeRoot'), 'ParentTree');
  const nums = file.list(tree, 'Nums');
  for (let k = 0; k < nums.length; k += 2) if (nums[k] === row) return nums[k + 1];
  return undefined;
}

function annotations(
  file: PdfFile,
  root: PdfValue | undefined,
  page: PdfRef,
  number: number,
  elements: readonly Element[],
  say: Say,
): void {
  const found = file.list(page, 'Annots');
  if (found.length && file.name(page, 'Tabs') !== 'S')
    say('28-008', `tab order of sheet ${number} is not its structure`);
  for (const annotation of found) {
    if (!(file.get(annotation, 'Contents') instanceof PdfString))
      say('28-004', `link without words, sheet ${number}`);
    const row = file.get(annotation, 'StructParent');
    const holder = typeof row === 'number' ? file.of(lookUp(file, root, row)) : undefined;
    const element = elements.find(({ dict }) => holder !== undefined && file.of(dict) === holder);
    if (element?.type !== 'Link') say('28-011', `link of sheet ${number} in ${element?.type ?? 'nothing'}`);
  }
}

function fonts(file: PdfFile, say: Say): void {
  const all = file.objects.filter((object) => file.name(object, 'Type') === 'Font');
  if (!all.length) say('31', 'no fonts');
  for (const font of all) {
    const name = file.name(font, 'BaseFont') ?? '?';
    if (file.name(font, 'Subtype') === 'Type0') {
      const unicode = (font as PdfDict).entries.get('ToUnicode');
      if (!unicode || !/beginbf(char|range)/.test(file.stream(unicode).toString()))
        say('10-001', `${name} without Unicode`);
      if (file.name(font, 'Encoding') !== 'Identity-H') say('31-006', `${name} with another encoding`);
    } else {
      const descriptor = file.get(font, 'FontDescriptor');
      if (!file.get(descriptor, 'FontFile2') && !file.get(descriptor, 'FontFile3'))
        say('31-009', `${name} not embedded`);
      if (file.name(font, 'CIDToGIDMap') !== 'Identity' && file.name(font, 'Subtype') === 'CIDFontType2')
        say('31-004', `${name} without map`);
    }
  }
}
