import { question as q, texts, whenIs, type QuestionGroup } from './question.ts';

const MOVES = {
  no: ['No', '움직이지 않음'],
  little: ['A little', '조금'],
  clearly: ['Clearly', '뚜렷이'],
} as const;
const FULLNESS = {
  full: ['Full', '풍만함'],
  usual: ['Usual', '보통'],
  flat: ['Flat', '평평함'],
  hollow: ['Hollow', '꺼짐'],
} as const;

const CUTOMETER_WORDS = {
  pressureMbar: ['Pressure', '압력'],
  site: ['Where', '부위'],
  r0Mm: ['R0, lift', 'R0, 늘어남'],
  r2: ['R2, gross elasticity', 'R2, 전체 탄력'],
  r5: ['R5, net elasticity', 'R5, 순수 탄력'],
  r7: ['R7, part recovered', 'R7, 회복 비율'],
} as const;

/** What eyes and hands find, in the order in which hands go over a face. Grades are worded by the project. */
export const EXAMINATION: readonly QuestionGroup[] = [
  {
    id: 'support',
    title: texts('Support: does the deep layer hold?', '지지: 깊은 층이 잡아 주는가'),
    note: texts(
      'Two minutes with the hands tell more than any photograph.',
      '손으로 하는 2분의 진찰이 어떤 사진보다 많은 것을 알려 줍니다.',
    ),
    questions: [
      q(
        'examination.fingerLift.cheekMoves',
        [
          'Lift 1-2 cm above the sideburn: does the cheek follow?',
          '구레나룻 위를 1~2cm 올릴 때 볼이 따라옵니까?',
        ],
        { choices: MOVES },
      ),
      q('examination.fingerLift.jowlMoves', ['And the jowl?', '심술보도 따라옵니까?'], { choices: MOVES }),
      q(
        'examination.supineShift',
        ['How much younger do cheek and jaw look lying down?', '누우면 볼과 턱이 얼마나 젊어 보입니까?'],
        { choices: { no: ['Not', '그대로'], little: ['A little', '조금'], clearly: ['Clearly', '뚜렷이'] } },
      ),
      q(
        'examination.palpatedSmas',
        ['The deep layer in front of the ear, under the fingers', '귀 앞 깊은 층을 만졌을 때'],
        {
          choices: {
            mobile: ['Mobile', '잘 움직임'],
            partly: ['Partly', '일부 움직임'],
            fixed: ['Fixed', '고정됨'],
          },
        },
      ),
    ],
  },
  {
    id: 'skin',
    title: texts('Skin', '피부'),
    questions: [
      q(
        'examination.snapBackSeconds',
        [
          'Pull the skin of cheek or lid 1 cm for 5 s: time until it lies flat',
          '볼이나 눈꺼풀 피부를 1cm, 5초 당긴 뒤 제자리로 돌아가는 시간',
        ],
        { unit: ['s', '초'] },
      ),
      q('examination.skinThickness', ['Skin between two fingers', '두 손가락으로 잡은 피부'], {
        choices: { thin: ['Thin', '얇음'], thick: ['Thick', '두꺼움'] },
      }),
      q('examination.elastosis', [
        'Yellowed, coarse, crepe-like skin',
        '누렇고 거칠며 종이처럼 구겨지는 피부',
      ]),
      q('examination.textureConcern', ['Fine lines, pigment, roughness', '잔주름, 색소, 거칠기']),
      q('examination.glogau', ['Sun-aged skin', '햇빛에 늙은 정도'], {
        help: [
          'I no lines; II lines in motion; III lines at rest; IV lines all over.',
          'I 주름 없음, II 움직일 때 주름, III 가만히 있어도 주름, IV 온 얼굴에 주름',
        ],
      }),
      q('examination.skinThicknessMm.value', ['Thickness by ultrasound', '초음파로 잰 두께'], {
        unit: ['mm', 'mm'],
      }),
      q('examination.skinThicknessMm.method', ['How it was measured', '잰 방법'], {
        help: [
          'The methods differ two-fold and are never mixed.',
          '방법에 따라 두 배까지 달라 섞어 쓰지 않습니다.',
        ],
        choices: {
          highFrequencyUltrasoundDermis: ['High frequency, dermis', '고주파 초음파, 진피'],
          ultrasound50MHzFullSkin: ['50 MHz, full skin', '50MHz, 피부 전체'],
        },
        when: (draft) => draft.examination?.skinThicknessMm !== undefined,
      }),
      q('examination.skinThicknessMm.site', ['Where', '부위'], {
        choices: { cheek: ['Cheek', '볼'], temple: ['Temple', '관자놀이'], zygoma: ['Cheekbone', '광대'] },
        when: (draft) => draft.examination?.skinThicknessMm !== undefined,
      }),
      q('examination.cutometer.probeMm', ['Suction reading: probe', '흡입 측정: 탐촉자'], {
        unit: ['mm', 'mm'],
        help: [
          'Values of another probe, pressure or site than 2 mm, 450 mbar at the cheek are kept and not interpreted.',
          '탐촉자, 압력, 부위가 기준과 다르면 값만 보관하고 해석하지 않습니다.',
        ],
      }),
      ...(['pressureMbar', 'site', 'r0Mm', 'r2', 'r5', 'r7'] as const).map((key) =>
        q(`examination.cutometer.${key}`, CUTOMETER_WORDS[key], {
          when: (draft) => draft.examination?.cutometer !== undefined,
          ...(key === 'site' ? { choices: { cheek: ['Cheek', '볼'] } } : {}),
          ...(key === 'pressureMbar'
            ? { unit: ['mbar', 'mbar'] }
            : key === 'r0Mm'
              ? { unit: ['mm', 'mm'] }
              : {}),
        }),
      ),
    ],
  },
  {
    id: 'fullness',
    title: texts('Fullness and weight', '볼륨과 무게'),
    questions: [
      q('examination.faceWeight', ['How full and heavy is the cheek?', '볼이 얼마나 두툼하고 무겁습니까?'], {
        choices: { light: ['Light', '가벼움'], heavy: ['Heavy', '무거움'] },
      }),
      q('examination.pinchMm', ['A fold of cheek between two fingers', '두 손가락으로 집은 볼의 두께'], {
        unit: ['mm', 'mm'],
      }),
      q('examination.volume.cheek', ['Cheek', '볼'], { choices: FULLNESS }),
      q('examination.volume.temple', ['Temple', '관자놀이'], { choices: FULLNESS }),
      q('examination.volume.underEye', ['Under the eye', '눈 밑'], { choices: FULLNESS }),
    ],
  },
  {
    id: 'grades',
    title: texts('Grades of sagging', '처짐의 정도'),
    note: texts(
      'Upright, relaxed, at eye level. Left and right are the patient’s.',
      '앉거나 선 자세에서 힘을 빼고 눈높이에서 봅니다. 왼쪽과 오른쪽은 환자 기준입니다.',
    ),
    questions: [
      q('examination.cheekSagging', ['Cheek', '볼'], {
        choices: {
          '0': ['0 · smooth', '0 · 매끄러움'],
          '1': ['1 · upper cheek lower, fold beside the nose shows', '1 · 윗볼이 내려오고 코 옆 주름이 보임'],
          '2': ['2 · and a shallow hollow from ear to jaw', '2 · 귀에서 턱까지 얕은 고랑이 더해짐'],
          '3': ['3 · fold reaches the mouth corner', '3 · 주름이 입꼬리에 닿음'],
          '4': ['4 · fold and hollow meet', '4 · 주름과 고랑이 만남'],
          '5': ['5 · cheek hangs past the jaw', '5 · 볼이 턱선 아래로 처짐'],
        },
      }),
      q('examination.jowl', ['Jowl: break of the jaw line', '심술보: 턱선이 끊긴 정도'], {
        choices: {
          '0': ['0 · none', '0 · 없음'],
          '1': ['1 · slight', '1 · 약간'],
          '2': ['2 · moderate', '2 · 중간'],
          '3': ['3 · strong', '3 · 심함'],
          '4': ['4 · very strong', '4 · 매우 심함'],
        },
      }),
      q('examination.nasolabial', ['Fold beside nose and mouth', '팔자주름'], {
        choices: {
          '1': ['1 · none', '1 · 없음'],
          '2': ['2 · shallow', '2 · 얕음'],
          '3': ['3 · clear, gone on stretch', '3 · 뚜렷하나 당기면 사라짐'],
          '4': ['4 · deep, little left on stretch', '4 · 깊고 당기면 조금 남음'],
          '5': ['5 · very deep, stays on stretch', '5 · 매우 깊고 당겨도 남음'],
        },
      }),
      q('examination.baker', ['Fit for a short scar', '짧은 절개에 맞는 정도'], {
        help: [
          'I small jowls, little loose neck, elastic skin; II moderate jowls and neck; III clear jowls, neck may need work; IV large jowls, neck loose below the ring cartilage.',
          'I 심술보가 작고 목이 덜 늘어지며 탄력 있음, II 심술보와 목이 중간, III 심술보가 뚜렷하고 목도 필요할 수 있음, IV 심술보가 크고 목이 윤상연골 아래까지 늘어짐',
        ],
      }),
    ],
  },
  {
    id: 'neck',
    title: texts('Neck', '목'),
    questions: [
      q('examination.neck.laxity', ['Loose skin', '늘어진 피부']),
      q(
        'examination.neck.belowCricoid',
        ['Does it reach below the ring cartilage?', '윤상연골 아래까지 내려옵니까?'],
        { when: (draft) => !whenIs('examination.neck.laxity', 'none')(draft) },
      ),
      q('examination.neck.bands', ['Bands', '목의 띠'], {
        choices: { onEffort: ['On effort', '힘줄 때'], atRest: ['At rest', '가만히 있어도'] },
      }),
      q('examination.neck.submentalFat', ['Fat under the chin', '턱 밑 지방']),
    ],
  },
  {
    id: 'today',
    title: texts('Today', '오늘'),
    questions: [
      q('history.bloodPressureToday.systolic', ['Blood pressure, upper', '혈압, 수축기'], {
        unit: ['mmHg', 'mmHg'],
      }),
      q('history.bloodPressureToday.diastolic', ['Blood pressure, lower', '혈압, 이완기'], {
        unit: ['mmHg', 'mmHg'],
      }),
      q('examination.examinedOn', ['Examined on', '진찰한 날']),
      q('examination.rater', ['Examined by', '진찰한 사람']),
      q('examination.notes', ['Notes', '메모']),
    ],
  },
];
