import { GROUPS } from '../../../consult/questions/index.ts';
import { QuestionGroups } from '../questions/question-groups.tsx';
import { GravitySuggestion } from './gravity-suggestion.tsx';
import { PhotosBeside } from './photos-beside.tsx';

/** What eyes and hands find. */
export function ExaminationStep() {
  return (
    <QuestionGroups
      groups={GROUPS.examination}
      above={<PhotosBeside />}
      below={{ 'examination.supineShift': <GravitySuggestion /> }}
    />
  );
}
