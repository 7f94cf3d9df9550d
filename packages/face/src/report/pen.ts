import type { Mark } from '../case/constant.ts';
import type { Texts } from '../case/render-text.ts';
import { wordingFor, type Statement } from '../plan/index.ts';
import { MARK_NAMES } from './knowledge/mark-names.ts';
import type { ReportInput } from './report-input.ts';

/**
 * Writes statements for one reader and keeps the sources it wrote from. Clinicians read key and mark behind each
 * statement; patients read the wording meant for them.
 */
export interface Pen {
  readonly clinical: boolean;
  /** Whether option statuses may be written: for clinicians, and for patients once a surgeon has signed. */
  readonly statuses: boolean;
  readonly sources: ReadonlySet<string>;
  readonly marks: ReadonlySet<Mark>;
  /** The wording for this reader, or nothing. */
  write: (...statements: readonly Statement[]) => Texts[];
  /** One cell: the statement, or a dash for a reader it is not for. */
  cell: (statement: Statement) => Texts;
  /** Several statements as one text. */
  join: (statements: readonly Statement[]) => Texts;
  /** Notes that the paper rests on these sources. */
  cite: (...keys: readonly string[]) => void;
  /** A text with its source where clinicians read it. */
  sourced: (text: Texts, source: string, mark: Mark, moreSources?: readonly string[]) => Texts;
}

export function penFor({ edition, signedBy }: Pick<ReportInput, 'edition' | 'signedBy'>): Pen {
  const clinical = edition === 'clinical';
  const sources = new Set<string>();
  const marks = new Set<Mark>();
  const cite = (...keys: readonly string[]): void => keys.forEach((key) => sources.add(key));
  const sourced: Pen['sourced'] = (text, source, mark, moreSources = []) => {
    const keys = [source, ...moreSources];
    cite(...keys);
    if (!clinical) return text;
    marks.add(mark);
    return {
      en: `${text.en} [${keys.join(', ')}; ${MARK_NAMES[mark].en}]`,
      ko: `${text.ko} [${keys.join(', ')}; ${MARK_NAMES[mark].ko}]`,
    };
  };
  const write = (...statements: readonly Statement[]): Texts[] =>
    statements.flatMap((statement) => {
      const words = wordingFor(statement, edition);
      return words ? [sourced(words, statement.source, statement.mark, statement.moreSources)] : [];
    });
  return {
    clinical,
    statuses: clinical || signer(signedBy) !== null,
    sources,
    marks,
    write,
    cell: (statement) => write(statement)[0] ?? { en: '–', ko: '–' },
    join: (statements) => joinTexts(write(...statements)),
    cite,
    sourced,
  };
}

/** The name that signs, or null: a blank name signs nothing. */
export const signer = (signedBy: string | null): string | null => signedBy?.trim() || null;

export const joinTexts = (texts: readonly Texts[], by = ' '): Texts => ({
  en: texts.map((t) => t.en).join(by),
  ko: texts.map((t) => t.ko).join(by),
});
