import { areaUnderRoc, atFalseAlarms, rocPoints, wilsonInterval } from '@plica/core/inference';
import smile from '../../packages/face/src/measure/expression/knowledge/smile.json' with { type: 'json' };
import type { PublicPhoto } from '../public-data/public-photos.ts';
import { measuredSet, type Figure, type Study } from './study.ts';

export const smileGate: Study = async (context) => {
  const figures: Figure[] = [];
  const share = async (set: PublicPhoto['set'], what: string, extra: Partial<Figure>): Promise<void> => {
    const faces = await measuredSet(context, set);
    const flagged = faces.filter(({ record }) =>
      record.problems.some((p) => p.code === 'expression.smile'),
    ).length;
    const { low, high } = wilsonInterval(flagged, faces.length);
    figures.push({
      id: `smile.${set}`,
      what,
      value: (100 * flagged) / faces.length,
      low: 100 * low,
      high: 100 * high,
      unit: '%',
      n: `${flagged} of ${faces.length}`,
      ...extra,
    });
  };
  const inSample = 'in sample: the model learnt from these faces';
  await share('london-smiling', 'London smiling, flagged', {
    target: { at: 'least', value: 90 },
    note: inSample,
  });
  await share('london-neutral', 'London neutral, false alarms', {
    target: { at: 'most', value: 5 },
    note: inSample,
  });
  await share('canada', 'Canada neutral, false alarms', { target: { at: 'most', value: 5 }, note: inSample });
  await share('congress-2022', 'Congress 2022, flagged', { note: 'not learnt from; nearly all smile' });

  const { sensitivity, falseAlarmsLondonNeutral, falseAlarmsCanada, sensitivityAt5PercentLondon } =
    smile.outOfFold;
  const note = `from the fit: ${smile.outOfFold.how}`;
  const heldOut = (id: string, what: string, value: number, extra: Partial<Figure>): Figure => ({
    id: `smile.heldOut.${id}`,
    what,
    value: 100 * value,
    unit: '%',
    n: `${smile.n.people} people`,
    note,
    ...extra,
  });
  figures.push(
    heldOut('sensitivity', 'London smiling, flagged, held out by person', sensitivity, {
      target: { at: 'least', value: 90 },
      prototype: 72,
    }),
    heldOut('falseAlarms.london', 'London neutral, false alarms, held out', falseAlarmsLondonNeutral, {
      target: { at: 'most', value: 5 },
    }),
    heldOut('falseAlarms.canada', 'Canada neutral, false alarms, held out', falseAlarmsCanada, {
      target: { at: 'most', value: 5 },
    }),
    heldOut('at5', 'London smiling, flagged at 5 % false alarms, held out', sensitivityAt5PercentLondon, {
      target: { at: 'least', value: 90 },
      prototype: 72,
    }),
  );

  const scored = await measuredSet(context, 'london-neutral', 'london-smiling');
  const points = rocPoints(
    scored.map(({ record }) => record.expression!.smile),
    scored.map(({ photo }) => photo.set === 'london-smiling'),
  );
  figures.push(
    {
      id: 'smile.area',
      what: 'London: area under the ROC curve',
      value: areaUnderRoc(points),
      unit: '',
      n: `${scored.length} photographs`,
      note: inSample,
    },
    {
      id: 'smile.at5',
      what: 'London: flagged at 5 % false alarms',
      value: 100 * atFalseAlarms(points, 0.05).sensitivity,
      unit: '%',
      n: `${scored.length} photographs`,
      note: inSample,
    },
  );
  return {
    title: 'Smile gate',
    method:
      'Share of photographs with the finding `expression.smile`. Figures from the records are in sample for London and Canada; the honest ones are held out by person, from the fit.',
    figures,
  };
};
