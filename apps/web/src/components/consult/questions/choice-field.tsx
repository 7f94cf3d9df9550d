import { choiceWords } from '../../../consult/questions/index.ts';
import { Chips } from './chips.tsx';
import type { FieldProps } from './field.ts';

/** One of a few answers, yes and no among them. */
export function ChoiceField({ id, question, kind, value, onAnswer }: FieldProps<'choice' | 'yesNo'>) {
  const values = kind.kind === 'yesNo' ? ['true', 'false'] : kind.values;
  const answers = kind.unknown ? [...values, 'unknown'] : values;
  return (
    <Chips
      name={id}
      labelledBy={`${id}-ask`}
      options={answers.map((answer) => ({ value: answer, words: choiceWords(question, answer) }))}
      chosen={value === undefined ? null : String(value)}
      onChoose={(answer) =>
        onAnswer(kind.kind === 'yesNo' && answer !== 'unknown' ? answer === 'true' : answer)
      }
    />
  );
}
