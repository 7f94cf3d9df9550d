import { caseSchema, type Case } from '@plica/face/case';
import { readRecord } from './read-record.ts';

export const readCase = (file: string): Promise<Case> =>
  readRecord(file, caseSchema, 'a case', 'plica schema case');
