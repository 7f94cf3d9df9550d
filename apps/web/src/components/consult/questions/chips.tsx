import type { Texts } from '@plica/face/case';
import { useWords } from '../../../i18n/use-words.ts';

interface ChipsProps {
  name: string;
  /** Id of what names the group. */
  labelledBy: string;
  options: readonly { value: string; words: Texts }[];
  chosen: string | null;
  onChoose(value: string): void;
}

/** One answer of a few: radio buttons in the shape of chips; arrow keys go from one to the next. */
export function Chips({ name, labelledBy, options, chosen, onChoose }: ChipsProps) {
  const { language } = useWords();
  return (
    <div className="chips" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ value, words }) => (
        <label key={value} className="chip" data-value={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{words[language]}</span>
        </label>
      ))}
    </div>
  );
}
