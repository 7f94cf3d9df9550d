import { parentPort, workerData } from 'node:worker_threads';
import { loadFaceModels } from '@plica/capture/node';
import { measureFile, type MeasureSettings } from './measure-file.ts';

const settings = workerData as MeasureSettings;
const models = await loadFaceModels();

parentPort!.on('message', (file: string) => {
  void measureFile(file, models, settings).then(
    (record) => parentPort!.postMessage(record),
    (error: unknown) => {
      throw error;
    },
  );
});
