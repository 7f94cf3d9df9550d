import { parentPort, workerData } from 'node:worker_threads';
import { loadFaceModels } from '@plica/capture/node';
import { failedRecord } from './failed-record.ts';
import { measureFile, type MeasureSettings } from './measure-file.ts';
import type { MeasureTask, WorkerReply } from './measure-many.ts';
import { writeOverlay } from './overlay.ts';

const settings = workerData as MeasureSettings;
const reply = (message: WorkerReply): void => parentPort!.postMessage(message);

const models = await loadFaceModels();

parentPort!.on('message', ({ file, overlayFile }: MeasureTask) => {
  void measureFile(file, models, settings)
    .catch((error: unknown) => failedRecord(file, settings, error))
    .then(async (record) => {
      const written = overlayFile && writeOverlay(record, overlayFile, settings.language);
      const overlayError = await (written || undefined)?.catch(String);
      reply({ record, ...(overlayError ? { overlayError } : {}) });
    });
});
reply('ready');
