import type { AnswerKind } from '../../../consult/questions/answer-kind.ts';
import type { Question } from '../../../consult/questions/question.ts';

/** What every kind of field is given; what it is bound to is not its business. */
export interface FieldProps<K extends AnswerKind['kind'] = AnswerKind['kind']> {
  /** Unique in the page; also the place a link leads to. */
  id: string;
  question: Question;
  kind: Extract<AnswerKind, { kind: K }>;
  value: unknown;
  /** What was typed and is not an answer yet. */
  unread: string | undefined;
  /** Undefined takes the answer back. Answers of one gesture are one step of undo. */
  onAnswer(value: unknown, gesture?: string): void;
  onTyped(text: string): void;
}
