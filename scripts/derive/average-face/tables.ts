import { format } from 'prettier';

export interface Table {
  doc: string;
  values: readonly number[];
}

/** Source of a TypeScript module of flat number tables, laid out by the repository's formatter; numbers to 0.01. */
export function tableModule(header: readonly string[], tables: Record<string, Table>): Promise<string> {
  const comment = `/*\n${header.map((line) => ` * ${line}`).join('\n')}\n */`;
  const bodies = Object.entries(tables).map(
    ([name, { doc, values }]) =>
      `/** ${doc} */\nexport const ${name}: readonly number[] = [${values.map(plain).join(',')}];`,
  );
  return format([comment, ...bodies].join('\n\n'), {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
}

const plain = (value: number): string => String(Number(value.toFixed(2)) + 0);
