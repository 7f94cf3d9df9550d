import type { Mark } from '../../case/constant.ts';
import type { Texts } from '../../case/render-text.ts';

/** What the clinic's article says about the mini lift and what the evidence says of it. The verdicts hold for everyone. */
export interface Claim {
  id: string;
  claim: Texts;
  verdict: Texts;
  mark: Mark;
  sources: readonly [string, ...string[]];
}

export const CLAIMS: readonly Claim[] = [
  {
    id: 'reverse',
    claim: {
      en: 'Good care can turn ageing back to some extent.',
      ko: '관리하면 노화를 어느 정도 되돌릴 수 있다.',
    },
    verdict: {
      en: 'In part, for fine lines and texture. Not for tissue that has come down.',
      ko: '잔주름과 피부결은 일부 그렇습니다. 이미 내려온 조직은 그렇지 않습니다.',
    },
    mark: 'recalled',
    sources: ['P20'],
  },
  {
    id: 'smas',
    claim: {
      en: 'The SMAS lies under the skin as thin layers with fibres in one direction.',
      ko: 'SMAS는 진피 아래에서 섬유가 한 방향인 얇은 막으로 되어 있다.',
    },
    verdict: {
      en: 'A layer of fat lies between. Its fibres are wavy. A main direction is likely, but no one has measured it.',
      ko: '사이에 지방층이 있습니다. 섬유는 구불구불합니다. 주된 방향이 있을 법하지만 측정된 적은 없습니다.',
    },
    mark: 'verified',
    sources: ['S25', 'S05'],
  },
  {
    id: 'ligaments',
    claim: { en: 'The ligaments of the face stretch with age.', ko: '나이가 들면 유지인대가 늘어난다.' },
    verdict: {
      en: 'Experts disagree. The one pull test found no effect of age. Jowls come mainly from fat that moves down.',
      ko: '논란이 있습니다. 한 인장 시험에서 나이의 영향은 없었습니다. 심술보는 주로 지방이 내려와 생깁니다.',
    },
    mark: 'verified',
    sources: ['S14', 'S13'],
  },
  {
    id: 'early',
    claim: {
      en: 'Surgery is better thought of before the face sags much.',
      ko: '처짐이 심해지기 전에 수술을 고려하는 것이 좋다.',
    },
    verdict: {
      en: 'No proof was found. "Not yet" is often the right answer.',
      ko: '근거를 찾지 못했습니다. "아직 아니다"가 옳은 답일 때가 많습니다.',
    },
    mark: 'uncertain',
    sources: ['P21'],
  },
  {
    id: 'areas',
    claim: {
      en: 'The mini lift improves cheek, nasolabial fold and face line.',
      ko: '미니 거상술은 볼 처짐, 팔자주름, 얼굴선을 개선한다.',
    },
    verdict: {
      en: 'The cheek may gain. The fold is the hardest to change. Jaw and neck gain little from a pull at the temple. No study gives mm for this very operation.',
      ko: '볼은 좋아질 수 있습니다. 팔자주름은 가장 바꾸기 어렵습니다. 관자놀이에서 당겨서는 턱선과 목의 변화가 적습니다. 바로 이 수술의 mm 수치를 낸 연구는 없습니다.',
    },
    mark: 'verified',
    sources: ['S47', 'S63'],
  },
  {
    id: 'longer',
    claim: {
      en: 'It lasts longer than lifting without surgery.',
      ko: '비수술 리프팅보다 오래 유지된다.',
    },
    verdict: {
      en: 'Likely so against threads, whose effect was gone after a year. How long it lasts itself is not known.',
      ko: '1년 뒤 효과가 사라진 실 리프팅에 비하면 그럴 법합니다. 이 수술 자체가 얼마나 가는지는 알려져 있지 않습니다.',
    },
    mark: 'verified',
    sources: ['S70', 'S71'],
  },
  {
    id: 'smallCut',
    claim: {
      en: 'The small cut means less bleeding and swelling.',
      ko: '절개가 작아 출혈과 붓기가 적다.',
    },
    verdict: {
      en: 'More likely it is the area freed inside and the time. No study tested it.',
      ko: '속에서 박리한 넓이와 수술 시간 때문일 가능성이 더 큽니다. 직접 비교한 연구는 없습니다.',
    },
    mark: 'uncertain',
    sources: ['P20'],
  },
  {
    id: 'helpers',
    claim: {
      en: 'The Healite light calms swelling; recovery injections help against hair loss.',
      ko: '힐라이트는 붓기를 줄이고, 회복 주사는 탈모에 도움이 된다.',
    },
    verdict: {
      en: 'There is very little proof for these uses.',
      ko: '이런 용도의 근거는 매우 적습니다.',
    },
    mark: 'verified',
    sources: ['S81', 'S82', 'S80'],
  },
];
