import type { Texts } from '../../case/render-text.ts';
import type { Statement } from '../statement.ts';

export const STEP_IDS = ['cut', 'pull', 'close'] as const;
export type StepId = (typeof STEP_IDS)[number];

export const STEP_TITLES: Readonly<Record<StepId, Texts>> = {
  cut: { en: 'Step 1: the cut', ko: '1단계: 절개' },
  pull: { en: 'Step 2: pull up and fix', ko: '2단계: 당겨서 고정' },
  close: { en: 'Step 3: close', ko: '3단계: 봉합' },
};

/** What is done in each step, for everyone. */
export const STEPS: Readonly<Record<StepId, readonly Statement[]>> = {
  cut: [
    {
      text: {
        en: 'A cut of about 2 cm is made in the scalp near the sideburn, inside the hair.',
        ko: '구레나룻 가까운 두피에서, 머리카락 안쪽을 약 2cm 절개합니다.',
      },
      mark: 'verified',
      source: 'P22',
    },
    {
      text: {
        en: 'The hair roots lie right on the fascia below. So the cut runs along the roots, not across them.',
        ko: '모근은 바로 아래 근막 위에 있습니다. 그래서 모근을 가로지르지 않고 결을 따라 절개합니다.',
      },
      mark: 'verified',
      source: 'S08',
    },
    {
      text: {
        en: 'The way down leads through a loose layer with few vessels, to the firm fascia of the temple.',
        ko: '혈관이 적은 느슨한 층을 지나 관자놀이의 단단한 근막까지 내려갑니다.',
      },
      mark: 'verified',
      source: 'S08',
    },
  ],
  pull: [
    {
      text: {
        en: 'The sagging SMAS, a sheet below the skin and its fat, is caught with stitches. It is pulled up and back.',
        ko: '처진 표재성 근건막층(SMAS, 피부와 지방 아래의 근막)을 실로 잡아 위쪽 뒤로 당깁니다.',
      },
      mark: 'verified',
      source: 'P22',
    },
    {
      text: {
        en: 'It is tied to the deep temporal fascia. That is the firm, broad sheet over the temple muscle.',
        ko: '당긴 층을 심부측두근막(관자 근육을 덮는 넓고 단단한 막)에 묶어 고정합니다.',
      },
      mark: 'verified',
      source: 'S09',
    },
    {
      text: {
        en: 'How the stitch bites matters: in 8 sides of 4 bodies, bites across held 5.01 kg, upright bites 1.90 kg.',
        ko: '실을 뜨는 방향이 중요합니다. 시신 4구 8측에서 가로로 뜬 실은 5.01kg, 세로로 뜬 실은 1.90kg까지 버텼습니다.',
      },
      patientText: {
        en: 'The way the stitch lies in the fascia matters. Set across, it held far more than upright in a test.',
        ko: '실을 뜨는 방향이 중요합니다. 한 시험에서 가로로 뜬 실이 세로로 뜬 실보다 훨씬 잘 버텼습니다.',
      },
      mark: 'verified',
      source: 'S29',
    },
  ],
  close: [
    {
      text: {
        en: 'The surgeon checks for bleeding. Then the scalp is closed with stitches or clips.',
        ko: '출혈이 없는지 확인한 뒤 두피를 실이나 클립으로 닫습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'The skin itself should carry no pull. A surgeon known for short scars blames pull for most hair loss there.',
        ko: '피부 자체에는 당기는 힘이 걸리지 않아야 합니다. 짧은 흉터 수술로 알려진 한 외과의는 이 부위 탈모의 주된 원인으로 피부의 긴장을 꼽습니다.',
      },
      mark: 'verified',
      source: 'S116',
    },
    {
      text: {
        en: 'Stitches or clips come out after 7 to 10 days.',
        ko: '실이나 클립은 7~10일 뒤에 제거합니다.',
      },
      patientText: {
        en: 'Stitches or clips often come out after a week or a little more.',
        ko: '실이나 클립은 흔히 일주일 남짓 지나 제거합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
};

/** What nobody knows yet about each step, and the paper says so. */
export const NOT_KNOWN: Readonly<Record<StepId, readonly Statement[]>> = {
  cut: [
    {
      text: {
        en: 'No one has published how often hair is lost after a cut of this size at the temple.',
        ko: '관자 부위를 이 크기로 절개한 뒤 탈모가 얼마나 생기는지 발표된 수치가 없습니다.',
      },
      mark: 'uncertain',
      source: 'P21',
    },
  ],
  pull: [
    {
      text: {
        en: 'Two studies disagree. In one, the sheet of the temple ran on into the SMAS of the cheek.',
        ko: '두 연구의 결과가 서로 다릅니다. 한 연구에서는 관자놀이의 막이 볼의 SMAS로 이어져 있었습니다.',
      },
      mark: 'verified',
      source: 'S08',
    },
    {
      text: {
        en: 'In the other, the SMAS ended just below the cheek bone. So how far the pull reaches is not settled.',
        ko: '다른 연구에서는 SMAS가 광대뼈 바로 아래에서 끝났습니다. 당기는 힘이 어디까지 닿는지는 아직 정해지지 않았습니다.',
      },
      mark: 'verified',
      source: 'S07',
    },
    {
      text: {
        en: 'Strong ligaments hold the cheek and the jaw. If they are not freed, they limit the lift lower down.',
        ko: '튼튼한 유지인대(피부를 깊은 층에 묶는 섬유)가 볼과 턱을 붙잡고 있습니다. 풀지 않으면 아래쪽이 올라가는 정도가 제한됩니다.',
      },
      mark: 'verified',
      source: 'S10',
    },
    {
      text: {
        en: 'The nearest study used a small temple cut too, but freed much more tissue inside. It gave no mm.',
        ko: '가장 비슷한 연구도 관자 부위를 작게 절개했지만 속은 훨씬 넓게 박리했습니다. mm 수치는 없습니다.',
      },
      mark: 'verified',
      source: 'S63',
    },
  ],
  close: [
    {
      text: {
        en: 'How long this lift lasts has not been measured.',
        ko: '이 수술의 효과가 얼마나 오래가는지는 측정된 적이 없습니다.',
      },
      mark: 'uncertain',
      source: 'P21',
    },
  ],
};
