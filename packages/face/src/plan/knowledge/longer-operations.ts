import type { Texts } from '../../case/render-text.ts';
import type { PlanContext } from '../context.ts';
import type { Statement } from '../statement.ts';

export type LongerOperationId = 'shortScar' | 'full';

/** How the two longer operations differ from the three steps, and which findings speak for them. */
export interface LongerOperation {
  id: LongerOperationId;
  differs: readonly Statement[];
  because: readonly { id: string; when: (context: PlanContext) => boolean; text: Texts; source: string }[];
}

export const LONGER_OPERATIONS: readonly LongerOperation[] = [
  {
    id: 'shortScar',
    differs: [
      {
        text: {
          en: 'The cut runs on from the temple to the front of the ear (about 6-10 cm). Some skin is removed.',
          ko: '절개가 관자놀이에서 귀 앞까지 이어집니다(약 6~10cm). 피부를 일부 떼어 냅니다.',
        },
        patientText: {
          en: 'The cut runs on from the temple to the front of the ear. Some skin is removed.',
          ko: '절개가 관자놀이에서 귀 앞까지 이어집니다. 피부를 일부 떼어 냅니다.',
        },
        mark: 'recalled',
        source: 'P20',
      },
      {
        text: {
          en: 'Stitches reach lower, so jowl and upper neck follow more. People went back to work after 14 to 16 days.',
          ko: '실이 더 아래까지 닿아 심술보와 목 위쪽이 더 따라 올라갑니다. 직장 복귀는 14~16일 뒤였습니다.',
        },
        mark: 'verified',
        source: 'S60',
      },
    ],
    because: [
      {
        id: 'shortScar.jowl',
        when: ({ jowl }) => jowl === 2,
        text: { en: 'The jowl is moderate.', ko: '심술보가 중간 정도입니다.' },
        source: 'S116',
      },
      {
        id: 'shortScar.neck',
        when: ({ exam }) => exam.neck?.laxity === 'mild',
        text: { en: 'The neck is a little loose.', ko: '목이 조금 늘어져 있습니다.' },
        source: 'S116',
      },
      {
        id: 'shortScar.baker',
        when: ({ exam }) => exam.baker === 'II',
        text: {
          en: 'Baker grade II: good for a short scar.',
          ko: '베이커 II등급: 짧은 흉터 수술에 알맞습니다.',
        },
        source: 'S116',
      },
    ],
  },
  {
    id: 'full',
    differs: [
      {
        text: {
          en: 'The cut runs from the temple around the ear into the hair behind it (about 15-25 cm).',
          ko: '절개가 관자놀이에서 귀를 돌아 뒤쪽 머리카락 속까지 이어집니다(약 15~25cm).',
        },
        patientText: {
          en: 'The cut runs from the temple around the ear into the hair behind it.',
          ko: '절개가 관자놀이에서 귀를 돌아 뒤쪽 머리카락 속까지 이어집니다.',
        },
        mark: 'recalled',
        source: 'P20',
      },
      {
        text: {
          en: 'The SMAS is freed as a sheet, moved and fixed. Loose skin is removed. Jowl and neck can change.',
          ko: 'SMAS를 넓게 박리하여 옮기고 고정합니다. 늘어진 피부를 떼어 냅니다. 심술보와 목이 달라질 수 있습니다.',
        },
        mark: 'verified',
        source: 'S47',
      },
      {
        text: {
          en: 'People go out among others again from about 3 weeks on. A nerve of feeling at the ear is at risk too.',
          ko: '사람들을 만나는 자리는 3주쯤부터 가능합니다. 귀의 감각신경도 다칠 위험이 있습니다.',
        },
        mark: 'verified',
        source: 'S117',
      },
    ],
    because: [
      {
        id: 'full.sagging',
        when: ({ sagging }) => sagging >= 4,
        text: { en: 'The cheek sags strongly.', ko: '볼이 많이 처져 있습니다.' },
        source: 'S116',
      },
      {
        id: 'full.jowl',
        when: ({ jowl }) => jowl >= 3,
        text: { en: 'The jowl is strong.', ko: '심술보가 뚜렷합니다.' },
        source: 'S47',
      },
      {
        id: 'full.neck',
        when: ({ exam }) =>
          ['moderate', 'severe'].includes(exam.neck?.laxity ?? '') ||
          exam.neck?.belowCricoid === true ||
          exam.neck?.bands === 'atRest',
        text: { en: 'The neck is loose or shows bands.', ko: '목이 늘어지거나 띠가 보입니다.' },
        source: 'S116',
      },
      {
        id: 'full.baker',
        when: ({ exam }) => exam.baker === 'III' || exam.baker === 'IV',
        text: { en: 'Baker grade III or IV.', ko: '베이커 III 또는 IV등급입니다.' },
        source: 'S116',
      },
    ],
  },
];
