import type { Consultation } from '../consultation.ts';
import { valueAt } from '../draft.ts';
import type { Role } from '../role.ts';
import type { Question, QuestionGroup } from './question.ts';

type Answers = Pick<Consultation, 'answers' | 'unread'>;

const isAnswered = ({ path }: Question, { answers, unread }: Answers): boolean =>
  valueAt(answers, path) !== undefined || unread[path] !== undefined;

/** The questions of a group that are shown now: an answer that is there is never hidden. */
export const asked = (group: QuestionGroup, now: Answers, role: Role): Question[] =>
  group.questions.filter(
    (question) =>
      !question.path.includes('*') &&
      (isAnswered(question, now) ||
        ((question.when?.(now.answers) ?? true) && (!question.surgeon || role === 'surgeon'))),
  );

export const openQuestions = (questions: readonly Question[], now: Answers): Question[] =>
  questions.filter((question) => !isAnswered(question, now));
