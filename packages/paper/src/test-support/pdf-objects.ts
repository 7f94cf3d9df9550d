import { inflateSync } from 'node:zlib';

/** Values of PDF (ISO 32000-1, 7.3): names with their slash, strings as they are stored, byte for byte. */
export type PdfValue = number | boolean | null | PdfName | PdfString | PdfRef | PdfDict | PdfValue[];
export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfString {
  constructor(readonly text: string) {}
}
export class PdfRef {
  constructor(readonly id: number) {}
}
export class PdfDict {
  readonly entries: ReadonlyMap<string, PdfValue>;
  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries;
  }
}

const DELIMITERS = /[\s()<>[\]{}/%]/;

/** Reads values one after the other; also the operators of a content stream, as plain strings. */
export class PdfScanner {
  at: number;
  constructor(
    readonly source: string,
    at = 0,
  ) {
    this.at = at;
  }

  skip(): void {
    while (this.at < this.source.length && /\s/.test(this.source[this.at]!)) this.at++;
    if (this.source[this.at] === '%') {
      while (this.at < this.source.length && !/[\r\n]/.test(this.source[this.at]!)) this.at++;
      this.skip();
    }
  }

  /** The next value, or an operator, or undefined at the end. */
  next(): PdfValue | string | undefined {
    this.skip();
    const { source } = this;
    const c = source[this.at];
    if (c === undefined) return undefined;
    if (c === '/') return this.#name();
    if (c === '(') return this.#literal();
    if (source.startsWith('<<', this.at)) return this.#dict();
    if (c === '<') return this.#hex();
    if (c === '[') return this.#array();
    const reference = /^(\d+) (\d+) R(?=[\s/\]>])/.exec(source.slice(this.at, this.at + 24));
    if (reference) {
      this.at += reference[0].length;
      return new PdfRef(Number(reference[1]));
    }
    const word = this.#word();
    if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : word;
  }

  #word(): string {
    const from = this.at;
    do this.at++;
    while (this.at < this.source.length && !DELIMITERS.test(this.source[this.at]!));
    return this.source.slice(from, this.at);
  }

  #name(): PdfName {
    const raw = this.#word().slice(1);
    return new PdfName(
      raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  #literal(): PdfString {
    let depth = 0;
    let text = '';
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    for (;;) {
      const c = this.source[this.at++]!;
      if (c === '\\') {
        const e = this.source[this.at++]!;
        text += escapes[e] ?? e;
      } else if (c === '(' && depth++ === 0) continue;
      else if (c === ')' && --depth === 0) return new PdfString(text);
      else text += c;
    }
  }

  #hex(): PdfString {
    const end = this.source.indexOf('>', this.at);
    const hex = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return new PdfString(Buffer.from(hex, 'hex').toString('latin1'));
  }

  #array(): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.source[this.at] === ']') {
        this.at++;
        return values;
      }
      values.push(this.next() as PdfValue);
    }
  }

  #dict(): PdfDict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skip();
      if (this.source.startsWith('>>', this.at)) {
        this.at += 2;
        return new PdfDict(entries);
      }
      const key = this.next() as PdfName;
      entries.set(key.name, this.next() as PdfValue);
    }
  }
}

/** A file written without object streams, as pdfkit does: its objects by number. */
export class PdfFile {
  readonly #source: string;
  readonly #offsets = new Map<number, number>();
  readonly #read = new Map<number, { value: PdfValue; stream: Buffer | null }>();
  readonly trailer: PdfDict;

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1');
    const table = this.#source.indexOf('xref', Number(/startxref\s+(\d+)/.exec(this.#source)![1]));
    const [, first, count] = /xref\s+(\d+) (\d+)\s+/.exec(this.#source.slice(table))!;
    const lines = this.#source
      .slice(table)
      .split(/\r?\n/)
      .slice(2, 2 + Number(count));
    lines.forEach((line, k) => {
      if (line.includes(' n')) this.#offsets.set(Number(first) + k, Number(line.slice(0, 10)));
    });
    this.trailer = new PdfScanner(this.#source, this.#source.indexOf('trailer', table) + 7).next() as PdfDict;
  }

  get objects(): PdfValue[] {
    return [...this.#offsets.keys()].map((id) => this.#object(id).value);
  }

  /** What a value stands for, references followed. */
  of(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfRef ? this.#object(value.id).value : value;
  }

  get(dict: PdfValue | undefined, key: string): PdfValue | undefined {
    const whole = this.of(dict);
    return whole instanceof PdfDict ? this.of(whole.entries.get(key)) : undefined;
  }

  name(dict: PdfValue | undefined, key: string): string | undefined {
    const value = this.get(dict, key);
    return value instanceof PdfName ? value.name : undefined;
  }

  list(dict: PdfValue | undefined, key: string): PdfValue[] {
    const value = this.get(dict, key);
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  }

  /** The stream of a reference, unpacked. */
  stream(value: PdfValue | undefined): Buffer {
    const found = value instanceof PdfRef ? this.#object(value.id) : null;
    if (!found?.stream) throw new Error('no stream');
    return this.name(found.value, 'Filter') === 'FlateDecode' ? inflateSync(found.stream) : found.stream;
  }

  #object(id: number): { value: PdfValue; stream: Buffer | null } {
    const known = this.#read.get(id);
    if (known) return known;
    const scanner = new PdfScanner(this.#source, this.#source.indexOf('obj', this.#offsets.get(id)!) + 3);
    const value = scanner.next() as PdfValue;
    scanner.skip();
    let stream: Buffer | null = null;
    if (this.#source.startsWith('stream', scanner.at)) {
      const from = scanner.at + (this.#source[scanner.at + 6] === '\r' ? 8 : 7);
      stream = Buffer.from(this.#source.slice(from, from + Number(this.get(value, 'Length'))), 'latin1');
    }
    const found = { value, stream };
    this.#read.set(id, found);
    return found;
  }
}
