import { Button } from '@mantine/core';
import { useState } from 'react';
import { choiceWords } from '../../../consult/questions/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Chips } from './chips.tsx';
import type { FieldProps } from './field.ts';

const SIDES = ['right', 'left'] as const;

/** One grade for the face, or one for each side of the patient. */
export function GradeField({ id, question, kind, value, onAnswer }: FieldProps<'grade'>) {
  const { t } = useWords();
  const [apart, setApart] = useState(false);
  const sides = typeof value === 'object' && value !== null ? (value as Record<string, number>) : null;
  const grades = Array.from({ length: kind.high - kind.low + 1 }, (_, k) => String(kind.low + k));
  const options = (values: readonly string[]) =>
    values.map((grade) => ({ value: grade, words: choiceWords(question, grade) }));

  if (apart || sides)
    return (
      <div className="sides">
        {SIDES.map((side) => (
          <div key={side} className="side">
            <span id={`${id}-${side}`} className="side-name">
              {t(`answers.${side}`)}
            </span>
            <Chips
              name={`${id}-${side}`}
              labelledBy={`${id}-ask ${id}-${side}`}
              options={options(grades)}
              chosen={sides?.[side] === undefined ? null : String(sides[side])}
              onChoose={(grade) => onAnswer({ ...sides, [side]: Number(grade) })}
            />
          </div>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setApart(false);
            if (sides) onAnswer(sides.left === sides.right ? sides.left : undefined);
          }}
        >
          {t('answers.oneGrade')}
        </Button>
      </div>
    );
  return (
    <>
      <Chips
        name={id}
        labelledBy={`${id}-ask`}
        options={options([...grades, 'unknown'])}
        chosen={value === undefined ? null : String(value)}
        onChoose={(grade) => onAnswer(grade === 'unknown' ? grade : Number(grade))}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          setApart(true);
          if (typeof value === 'number') onAnswer({ left: value, right: value });
        }}
      >
        {t('answers.sides')}
      </Button>
    </>
  );
}
