import type { Texts } from '../case/render-text.ts';

/** A paper as data: rendered to HTML, and later to PDF and to the screen, without another word. */
export interface ReportDocument {
  schema: 'plica.report/1';
  edition: 'patient' | 'clinical';
  /** `both` sets the languages side by side. */
  language: 'en' | 'ko' | 'both';
  /** The surgeon who signed; without one the patient edition carries no option statuses. */
  signedBy: string | null;
  /** The day of the case, ISO. */
  asOf: string;
  title: Texts;
  sections: Section[];
}

export interface Section {
  /** Stable, for links and tests, e.g. `options`. */
  id: string;
  title: Texts;
  blocks: Block[];
}

export type Block =
  | { kind: 'text'; text: Texts }
  | { kind: 'list'; ordered?: boolean; items: Texts[] }
  | { kind: 'terms'; items: { term: Texts; text: Texts }[] }
  | { kind: 'notice'; tone: 'urgent' | 'caution' | 'info'; title?: Texts; text: Texts }
  /** The first cell of each row is its heading. */
  | { kind: 'table'; caption: Texts; head: Texts[]; rows: Texts[][] };
