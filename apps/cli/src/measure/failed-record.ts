import { FRONT_MEASURE_IDS, emptyMeasurement, type PhotoMeasurement } from '@plica/face/measure';
import type { MeasureSettings } from './measure-file.ts';

const TEXTS = {
  en: 'The program failed on this photograph; the others go on. Please report it with the message: ',
  ko: '이 사진에서 프로그램 오류가 발생했습니다. 나머지 사진은 계속 측정합니다. 다음 문구와 함께 알려 주십시오: ',
};

/** The record of a photograph on which the program itself failed: one photograph never stops a folder. */
export function failedRecord(
  file: string,
  { view, posture, language }: Pick<MeasureSettings, 'view' | 'posture' | 'language'>,
  error: unknown,
): PhotoMeasurement {
  const words = error instanceof Error ? error.message : String(error);
  return emptyMeasurement({ file, view, posture }, [
    {
      code: 'program.failed',
      severity: 'block',
      blocks: [...FRONT_MEASURE_IDS],
      message: TEXTS[language] + words,
    },
  ]);
}
