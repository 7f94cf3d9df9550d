import type { Texts } from '../../case/render-text.ts';
import type { PlanContext } from '../context.ts';
import type { StepId } from './steps.ts';

/** What only a surgeon's eyes and hands can settle before a step. `recorded`: the case already holds a finding of it. */
export interface Examination {
  id: string;
  step: StepId;
  recorded: (context: PlanContext) => boolean;
  text: Texts;
}

const known = (value: unknown): boolean => value !== undefined && value !== 'unknown';
const notYet = () => false;

export const EXAMINATIONS: readonly Examination[] = [
  {
    id: 'hair',
    step: 'cut',
    recorded: ({ person }) => known(person.templeHair) && known(person.sideburn),
    text: {
      en: 'Hair at the temple: how dense, where the sideburn ends, how the roots slant.',
      ko: '관자놀이 머리카락의 밀도, 구레나룻이 끝나는 곳, 모근의 기울기.',
    },
  },
  {
    id: 'scars',
    step: 'cut',
    recorded: ({ illness }) => known(illness.templeScar) && known(illness.scarring),
    text: {
      en: 'Old scars at temple and ear, and how other wounds have healed.',
      ko: '관자놀이와 귀의 오래된 흉터, 다른 상처가 아문 모습.',
    },
  },
  {
    id: 'artery',
    step: 'cut',
    recorded: notYet,
    text: {
      en: 'The pulse of the temple artery on both sides, and any lump or sore spot there.',
      ko: '양쪽 관자동맥의 맥박과 그 부위의 혹이나 아픈 곳.',
    },
  },
  {
    id: 'movement',
    step: 'cut',
    recorded: notYet,
    text: {
      en: 'Movement before the operation: lift the brows, close the eyes, smile. It is filmed.',
      ko: '수술 전 움직임: 눈썹 올리기, 눈 감기, 웃기. 영상으로 남깁니다.',
    },
  },
  {
    id: 'bloodPressure',
    step: 'cut',
    recorded: ({ history }) => known(history.bloodPressureToday?.systolic),
    text: { en: 'Blood pressure on the day.', ko: '당일 혈압.' },
  },
  {
    id: 'fingerLift',
    step: 'pull',
    recorded: ({ exam }) => known(exam.fingerLift?.cheekMoves) && known(exam.fingerLift?.jowlMoves),
    text: {
      en: 'Finger lift above the sideburn: does the cheek follow, does the jowl?',
      ko: '구레나룻 위를 손가락으로 올려 보기: 볼이 따라오는지, 심술보가 따라오는지.',
    },
  },
  {
    id: 'smas',
    step: 'pull',
    recorded: ({ exam }) => known(exam.palpatedSmas),
    text: {
      en: 'Where the deep layer glides under the fingers and where it is stuck.',
      ko: '깊은 층이 손가락 아래에서 미끄러지는 곳과 붙어 있는 곳.',
    },
  },
  {
    id: 'skin',
    step: 'pull',
    recorded: ({ exam }) => known(exam.skinThickness) && known(exam.snapBackSeconds),
    text: {
      en: 'Skin between two fingers: how thick it is and how fast it springs back.',
      ko: '두 손가락으로 잡은 피부의 두께와 되돌아오는 속도.',
    },
  },
  {
    id: 'lyingDown',
    step: 'pull',
    recorded: ({ exam }) => known(exam.supineShift),
    text: {
      en: 'The face lying down against sitting up.',
      ko: '누웠을 때와 앉았을 때의 얼굴 차이.',
    },
  },
  {
    id: 'leftovers',
    step: 'pull',
    recorded: ({ history }) =>
      history.procedures !== undefined &&
      history.procedures
        .filter((p) => p.kind === 'filler' || p.kind === 'threads')
        .every((p) => p.mapped === true),
    text: {
      en: 'What earlier filler or threads have left, by hand and ultrasound.',
      ko: '이전 필러나 실이 남긴 것. 손과 초음파로 확인합니다.',
    },
  },
  {
    id: 'neck',
    step: 'pull',
    recorded: ({ exam }) => known(exam.neck?.laxity),
    text: {
      en: 'Jowl and neck: what a pull from the temple leaves as it is.',
      ko: '심술보와 목: 관자놀이에서 당겨도 그대로 남는 부분.',
    },
  },
  {
    id: 'bothSides',
    step: 'close',
    recorded: notYet,
    text: {
      en: 'Before closing: both sides alike, no dent, no bleeding at normal blood pressure.',
      ko: '닫기 전: 좌우가 같은지, 패임이 없는지, 정상 혈압에서 출혈이 없는지.',
    },
  },
  {
    id: 'afterwards',
    step: 'close',
    recorded: notYet,
    text: {
      en: 'As the numbing wears off: the brows lift and the eyes close on both sides.',
      ko: '마취가 풀릴 때: 양쪽 눈썹이 올라가고 눈이 감기는지.',
    },
  },
];
