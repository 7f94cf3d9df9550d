import type { Texts } from '../../case/render-text.ts';

/** What is worth asking in any consultation about a lift. */
export const QUESTIONS: readonly Texts[] = [
  {
    en: 'Why does my face sag, in your view? How did you find that?',
    ko: '제 얼굴이 처진 원인은 무엇이라고 보십니까? 어떻게 확인하셨습니까?',
  },
  {
    en: 'What happens if I do nothing, or wait a year?',
    ko: '아무것도 하지 않거나 1년 기다리면 어떻게 됩니까?',
  },
  {
    en: 'Which ways did you rule out for me, and why?',
    ko: '제게 맞지 않다고 보신 방법은 무엇이고, 이유는 무엇입니까?',
  },
  {
    en: 'What will change: cheek, fold, jaw, neck? What will stay as it is?',
    ko: '볼, 팔자주름, 턱선, 목 가운데 무엇이 달라지고 무엇이 그대로입니까?',
  },
  {
    en: 'Who will operate? How often have you done just this?',
    ko: '누가 수술합니까? 바로 이 수술을 얼마나 해 보셨습니까?',
  },
  {
    en: 'How often have your own patients bled, lost hair, or had a weak brow?',
    ko: '선생님 환자 가운데 피고임, 탈모, 눈썹이 약해진 경우는 얼마나 됩니까?',
  },
  {
    en: 'Where will the cut lie in my hair? What if hair falls out there?',
    ko: '제 머리카락의 어디를 절개합니까? 그곳의 머리카락이 빠지면 어떻게 합니까?',
  },
  {
    en: 'How is the pain stopped, and who watches over me?',
    ko: '마취는 어떻게 하고, 누가 저를 지켜봅니까?',
  },
  {
    en: 'Whom do I call at night, and where do I go?',
    ko: '밤에는 누구에게 전화하고 어디로 가야 합니까?',
  },
  {
    en: 'What will it cost in all? What if it must be done again?',
    ko: '총비용은 얼마입니까? 다시 해야 하면 어떻게 됩니까?',
  },
  {
    en: 'May I take this home and think it over for some weeks?',
    ko: '이 문서를 가져가 몇 주 동안 생각해 보아도 됩니까?',
  },
];
