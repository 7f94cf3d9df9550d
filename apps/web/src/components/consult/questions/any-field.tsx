import { ChoiceField } from './choice-field.tsx';
import { EntriesField } from './entries-field.tsx';
import type { FieldProps } from './field.ts';
import { GradeField } from './grade-field.tsx';
import { SeveralField } from './several-field.tsx';
import { TypedField } from './typed-field.tsx';

/** The field that fits the kind of answer. */
export function Field({ kind, ...props }: FieldProps) {
  switch (kind.kind) {
    case 'choice':
    case 'yesNo':
      return <ChoiceField kind={kind} {...props} />;
    case 'grade':
      return <GradeField kind={kind} {...props} />;
    case 'several':
      return <SeveralField kind={kind} {...props} />;
    case 'entries':
      return <EntriesField kind={kind} {...props} />;
    default:
      return <TypedField kind={kind} {...props} />;
  }
}
