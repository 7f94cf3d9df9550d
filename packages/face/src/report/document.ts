import type { Texts } from '../case/render-text.ts';

/** A paper as data: rendered to HTML, to PDF and to the screen without another word. */
export interface ReportDocument {
  schema: 'plica.report/1';
  edition: 'patient' | 'clinical';
  /** `both` sets the languages side by side. */
  language: 'en' | 'ko' | 'both';
  /** Whose paper it is, as the name was given; null where none was. */
  whose: string | null;
  /** The surgeon who signed; without one the patient edition carries no option statuses. */
  signedBy: string | null;
  /** The day of the case, ISO. */
  asOf: string;
  title: Texts;
  /** The parts of the paper, in order; the contents list them with their sections. */
  parts: Part[];
  sections: Section[];
}

export interface Part {
  id: PartId;
  title: Texts;
}
export type PartId = 'found' | 'ways' | 'operation' | 'talk';

export interface Section {
  /** Stable, for links and tests, e.g. `options`; `options.mini` belongs under it. */
  id: string;
  /** Sections of the first sheet, before the contents, belong to no part. */
  part?: PartId;
  title: Texts;
  blocks: Block[];
}

/** A picture ready to be shown: upright, without metadata. */
export interface Picture {
  jpegBase64: string;
  widthPx: number;
  heightPx: number;
}

export type Block =
  | { kind: 'text'; text: Texts }
  | { kind: 'list'; ordered?: boolean; items: Texts[] }
  | { kind: 'terms'; items: { term: Texts; text: Texts }[] }
  | { kind: 'notice'; tone: 'urgent' | 'caution' | 'info'; title?: Texts; text: Texts }
  | { kind: 'figure'; picture: Picture; alt: Texts; caption: Texts }
  /** The first cell of each row is its heading. */
  | { kind: 'table'; caption: Texts; head: Texts[]; rows: Texts[][] };
