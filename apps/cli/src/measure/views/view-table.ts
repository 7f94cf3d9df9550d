import { writeFile } from 'node:fs/promises';
import { pairingText, type PairedFile } from '@plica/capture/pairing';
import { FRONT_MEASURE_IDS } from '@plica/face/measure';
import type { Language, Problem } from '@plica/face/case';
import { UsageError } from '../../exit-codes.ts';
import { csvCell } from '../csv.ts';

const WORDS = {
  en: {
    title: 'Views',
    sure: 'sure',
    likely: 'likely',
    guess: 'guess',
    none: '?',
    front: 'front',
    obliqueLeft: 'oblique left',
    obliqueRight: 'oblique right',
    profileLeft: 'profile left',
    profileRight: 'profile right',
    chinDown: 'chin down',
    supine: 'supine',
    upright: '',
    hint: 'Something wrong? Save the list with --save-views FILE, correct it, and give it with --views FILE.',
    unknown: 'The view of this photograph is not known: ',
  },
  ko: {
    title: '촬영 방향',
    sure: '확실',
    likely: '유력',
    guess: '추정',
    none: '?',
    front: '정면',
    obliqueLeft: '왼쪽 사면',
    obliqueRight: '오른쪽 사면',
    profileLeft: '왼쪽 측면',
    profileRight: '오른쪽 측면',
    chinDown: '턱 숙임',
    supine: '누운 자세',
    upright: '',
    hint: '틀린 곳이 있으면 --save-views 파일로 목록을 저장해 고친 뒤 --views 파일로 지정해 주십시오.',
    unknown: '이 사진의 촬영 방향을 알 수 없습니다: ',
  },
} as const;

/** What was understood of each photograph, for a person to check before believing a number. */
export function viewTable(paired: readonly PairedFile[], language: Language): string {
  const words = WORDS[language];
  const lines = paired.map(({ name, view, posture, visit, confidence, reasons }) => {
    const understood = [view ? words[view] : '?', words[posture], visit ?? ''].filter(Boolean).join(', ');
    const why = reasons.map((reason) => pairingText(reason, language)).join('; ');
    return `  ${name}: ${understood} [${words[confidence]}: ${why}]`;
  });
  const isCertain = paired.every(({ confidence }) => confidence === 'sure');
  return [words.title, ...lines, ...(isCertain ? [] : [words.hint]), ''].join('\n');
}

/** The list as `--views` reads it. */
export async function saveViews(file: string, paired: readonly PairedFile[]): Promise<void> {
  const rows = paired.map(({ name, view, posture, visit }) =>
    [name, view, posture, visit].map(csvCell).join(','),
  );
  await writeFile(file, ['file,view,posture,visit', ...rows, ''].join('\r\n')).catch((error: Error) => {
    throw new UsageError(`The list "${file}" cannot be written: ${error.message}`);
  });
}

/** Why a photograph without a known view is not measured; null when it is known. */
export function unknownView({ view, reasons }: PairedFile, language: Language): Problem | null {
  if (view) return null;
  const why = reasons.map((reason) => pairingText(reason, language)).join('; ');
  return {
    code: 'view.unknown',
    severity: 'block',
    blocks: [...FRONT_MEASURE_IDS],
    message: `${WORDS[language].unknown}${why}.`,
  };
}
