import type { Statement } from '../statement.ts';
import type { StepId } from './steps.ts';

/** What lies near, in words; the figures of clinicians are group figures: an illustration, not navigation. */
export const DANGER_ZONES: Readonly<Record<StepId, readonly (Statement & { id: string })[]>> = {
  cut: [
    {
      id: 'frontalBranch',
      text: {
        en: 'Frontal branch: from 0.5 cm below the tragus to 1.5 cm above the lateral brow; 3.2 cm in front of the tragus at the lower border of the arch (21 sides).',
        ko: '안면신경 이마가지: 이주 0.5cm 아래에서 눈썹 가쪽 1.5cm 위로 가며, 광대활 아래 모서리에서 이주 앞 3.2cm(21측).',
      },
      patientText: {
        en: 'The nerve that lifts the brow crosses the temple. The cut stays behind its path.',
        ko: '눈썹을 올리는 신경이 관자놀이를 지나갑니다. 절개는 그 길보다 뒤에 둡니다.',
      },
      mark: 'verified',
      source: 'S18',
    },
    {
      id: 'safeLine',
      text: {
        en: 'Stay behind the oblique line through 6.0 cm (canthus level) and 4.5 cm (supraorbital level) behind the lateral orbital rim; in 3.6 % the nerve ran right under the artery (57 sides).',
        ko: '가쪽 눈확 모서리 뒤 6.0cm(눈구석 높이)와 4.5cm(눈확 위 높이)를 잇는 사선보다 뒤에 머뭅니다. 3.6%에서 신경이 동맥 바로 아래를 지났습니다(57측).',
      },
      patientText: {
        en: 'An artery in the temple helps to find where the nerve runs. The surgeon feels for its pulse.',
        ko: '관자놀이의 동맥은 신경의 위치를 짐작하게 해 줍니다. 의사가 맥박을 만져 확인합니다.',
      },
      mark: 'verified',
      source: 'S24',
    },
    {
      id: 'nerveFan',
      text: {
        en: 'The branch is a fan, not a line: 1-3 branches below the arch, 2-5 above it (9 bodies).',
        ko: '신경은 한 가닥이 아니라 부채꼴입니다. 광대활 아래 1~3가닥, 위 2~5가닥(시신 9구).',
      },
      patientText: null,
      mark: 'verified',
      source: 'S20',
    },
    {
      id: 'feelingNerve',
      text: {
        en: 'A nerve for feeling runs with the artery. A numb patch at the temple is common at first.',
        ko: '감각신경이 동맥과 함께 지나갑니다. 처음에는 관자놀이의 감각이 둔해지는 일이 흔합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  pull: [
    {
      id: 'cautionZone',
      text: {
        en: 'The branch changes plane 9.6 mm above the arch, 12.2 mm behind the Pitanguy line: no deep bite there (36 sides).',
        ko: '이마가지는 광대활 위 9.6mm, 피탕기 선 뒤 12.2mm에서 층을 바꿉니다. 이 부위는 깊이 뜨지 않습니다(36측).',
      },
      patientText: {
        en: 'Just above the cheek bone the brow nerve comes closer to the surface. Stitches are not set deep there.',
        ko: '광대뼈 바로 위에서 이마 신경이 얕아집니다. 그곳에서는 실을 깊이 뜨지 않습니다.',
      },
      mark: 'verified',
      source: 'S19',
    },
    {
      id: 'overTheArch',
      text: {
        en: 'Over the arch the branch lies under the temporoparietal fascia, quite superficially (12 dissections).',
        ko: '광대활 위에서 이마가지는 측두두정근막 아래에 매우 얕게 놓입니다(해부 12례).',
      },
      patientText: null,
      mark: 'verified',
      source: 'S22',
    },
    {
      id: 'innominateFascia',
      text: {
        en: 'The parotid-temporal fascia covers it there (16 nerves, histology).',
        ko: '그곳에서 이하선-측두근막이 신경을 덮습니다(신경 16개, 조직 검사).',
      },
      patientText: null,
      mark: 'verified',
      source: 'S21',
    },
    {
      id: 'sentinelVein',
      text: {
        en: 'Sentinel vein: 18.8 ± 6.9 mm lateral and 19.0 ± 5.4 mm above the lateral canthus, the frontal branch close by (18 sides).',
        ko: '감시정맥: 가쪽 눈구석에서 가쪽으로 18.8 ± 6.9mm, 위로 19.0 ± 5.4mm. 이마가지가 가깝습니다(18측).',
      },
      patientText: {
        en: 'A vein beside the outer eye can bleed. The brow nerve runs close to it.',
        ko: '눈꼬리 바깥쪽의 정맥에서 피가 날 수 있습니다. 이마 신경이 그 가까이를 지납니다.',
      },
      mark: 'verified',
      source: 'S23',
    },
    {
      id: 'smileNerves',
      text: {
        en: 'The nerves of the smile run below the SMAS. At the front of the chewing muscle they come up.',
        ko: '웃음을 만드는 신경은 SMAS 아래로 지나갑니다. 씹는 근육의 앞쪽에서는 얕아집니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  close: [],
};

export const ILLUSTRATION: Statement = {
  text: {
    en: 'These are group figures from bodies: people differ by 5-7 mm (SD). An illustration, not navigation.',
    ko: '시신에서 얻은 집단 수치이며 사람마다 5~7mm(표준편차) 다릅니다. 참고 그림일 뿐 위치 안내가 아닙니다.',
  },
  patientText: {
    en: 'Nerves run a little differently in each person. This is a sketch, not a map of one face.',
    ko: '신경의 길은 사람마다 조금씩 다릅니다. 이것은 한 사람의 지도가 아니라 개요입니다.',
  },
  mark: 'derived',
  source: 'S23',
};
