import { parentPort, workerData } from 'node:worker_threads';
import { loadFaceModels } from '@plica/capture/node';
import { emptyMeasurement, type PhotoMeasurement } from '@plica/face/measure';
import { failedRecord } from './failed-record.ts';
import { measureFile, type MeasureSettings } from './measure-file.ts';
import type { MeasureTask, WorkerReply } from './measure-many.ts';
import { writeOverlay } from './overlay.ts';
import { taskSettings } from './task-settings.ts';

const settings = workerData as MeasureSettings;
const reply = (message: WorkerReply): void => parentPort!.postMessage(message);

const models = await loadFaceModels();

async function recordOf(task: MeasureTask): Promise<PhotoMeasurement> {
  const own = taskSettings(task, settings);
  const { file, problem } = task;
  if (problem) return emptyMeasurement({ file, view: own.view, posture: own.posture }, [problem]);
  return measureFile(file, models, own).catch((error: unknown) => failedRecord(file, own, error));
}

parentPort!.on('message', (task: MeasureTask) => {
  const { overlayFile } = task;
  void recordOf(task).then(async (record) => {
    const written = overlayFile && writeOverlay(record, overlayFile, settings.language);
    const overlayError = await (written || undefined)?.catch(String);
    reply({ record, ...(overlayError ? { overlayError } : {}) });
  });
});
reply('ready');
