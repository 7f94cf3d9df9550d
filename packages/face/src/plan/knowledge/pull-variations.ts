import type { Variation } from './variation.ts';

export const PULL_VARIATIONS: readonly Variation[] = [
  {
    id: 'pull.cheekFollows',
    step: 'pull',
    when: ({ exam }) => exam.fingerLift?.cheekMoves === 'clearly',
    finding: { en: 'The cheek followed the finger lift', ko: '손가락으로 올리면 볼이 따라 올라감' },
    change: {
      text: {
        en: 'A pull from the temple reaches the cheek here. The direction felt by hand guides the stitch.',
        ko: '관자놀이에서 당기는 힘이 볼까지 닿습니다. 손으로 느낀 방향이 실의 방향을 정합니다.',
      },
      mark: 'derived',
      source: 'P23',
    },
  },
  {
    id: 'pull.cheekStays',
    step: 'pull',
    when: ({ exam }) => ['no', 'little'].includes(exam.fingerLift?.cheekMoves ?? ''),
    finding: {
      en: 'The cheek hardly followed the finger lift',
      ko: '손가락으로 올려도 볼이 거의 따라오지 않음',
    },
    change: {
      text: {
        en: 'A pull from the temple may not reach the cheek. That speaks for little gain from this step.',
        ko: '관자놀이에서 당겨도 볼까지 닿지 않을 수 있습니다. 이 단계에서 얻는 것이 적을 수 있습니다.',
      },
      mark: 'derived',
      source: 'P23',
    },
  },
  {
    id: 'pull.jowlStays',
    step: 'pull',
    when: ({ exam }) => ['no', 'little'].includes(exam.fingerLift?.jowlMoves ?? ''),
    finding: {
      en: 'The jowl hardly followed the finger lift',
      ko: '손가락으로 올려도 심술보가 거의 따라오지 않음',
    },
    change: {
      text: {
        en: 'The lower face will change little. In a study on bodies, wider release helped there, not the short way.',
        ko: '얼굴 아래쪽은 거의 달라지지 않을 것입니다. 시신 연구에서 아래쪽은 더 넓게 박리해야 더 올라갔습니다.',
      },
      mark: 'verified',
      source: 'S47',
    },
  },
  {
    id: 'pull.fixedSmas',
    step: 'pull',
    when: ({ exam }) => ['fixed', 'partly'].includes(exam.palpatedSmas ?? ''),
    finding: { en: 'Deep layer fixed in front of the ear', ko: '귀 앞 깊은 층이 고정되어 있음' },
    change: {
      text: {
        en: 'Near the sideburn the layer clings to the gland: 11.6 N against 9.0 N at the cheek moved skin 2 mm (42 patients).',
        ko: '구레나룻 부위에서는 층이 이하선에 붙어 있습니다. 피부를 2mm 옮기는 힘이 구레나룻 11.6N, 볼 9.0N이었습니다(환자 42명).',
      },
      patientText: {
        en: 'Near the sideburn the layer clings to the gland below. It takes more force to move it there.',
        ko: '구레나룻 부위에서는 층이 아래의 침샘에 붙어 있습니다. 그곳에서 움직이려면 힘이 더 듭니다.',
      },
      mark: 'verified',
      source: 'S30',
    },
  },
  {
    id: 'pull.heavy',
    step: 'pull',
    when: ({ exam }) => exam.faceWeight === 'heavy' || exam.skinThickness === 'thick',
    finding: { en: 'Heavy cheek or thick skin', ko: '무거운 볼 또는 두꺼운 피부' },
    change: {
      text: {
        en: 'More weight hangs on each stitch. Firmer fixing and modest hopes are needed.',
        ko: '실마다 더 많은 무게가 걸립니다. 더 튼튼한 고정과 현실적인 기대가 필요합니다.',
      },
      mark: 'verified',
      source: 'S115',
    },
  },
  {
    id: 'pull.thin',
    step: 'pull',
    when: ({ exam }) => exam.skinThickness === 'thin' || exam.faceWeight === 'light',
    finding: { en: 'Thin skin or a light, thin cheek', ko: '얇은 피부 또는 가볍고 마른 볼' },
    change: {
      text: {
        en: 'Stitches and small dents can show through. Knots are set deep, and the pull stays gentle.',
        ko: '실이나 작은 패임이 비칠 수 있습니다. 매듭을 깊이 두고 부드럽게 당깁니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.hollow',
    step: 'pull',
    when: ({ exam, mainCause }) =>
      mainCause === 'volume' || ['flat', 'hollow'].includes(exam.volume?.cheek ?? ''),
    finding: { en: 'Flat or hollow cheek', ko: '납작하거나 꺼진 볼' },
    change: {
      text: {
        en: 'Pulling thin tissue tight can flatten it more. Lost volume is a matter of its own.',
        ko: '얇아진 조직을 팽팽히 당기면 더 납작해질 수 있습니다. 꺼진 볼륨은 따로 다룰 문제입니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.skinCause',
    step: 'pull',
    when: ({ mainCause }) => mainCause === 'skin',
    finding: { en: 'What was found points to the skin', ko: '소견이 피부 쪽을 가리킴' },
    change: {
      text: {
        en: 'The pull acts on the deep layer. It does not treat fine lines or thin skin.',
        ko: '당기는 힘은 깊은 층에 작용합니다. 잔주름이나 얇은 피부를 치료하지 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.poorElasticity',
    step: 'pull',
    when: ({ exam, person }) => exam.elastosis === 'marked' || person.massiveWeightLoss === true,
    finding: { en: 'Skin that has lost its spring', ko: '탄력을 잃은 피부' },
    change: {
      text: {
        en: 'Lost elasticity was the reason in 5 of 9 early repeats of a full lift. The gain may fade sooner.',
        ko: '안면거상을 일찍 다시 한 9명 중 5명의 이유가 탄력 저하였습니다. 효과가 더 빨리 줄 수 있습니다.',
      },
      mark: 'verified',
      source: 'S49',
    },
  },
  {
    id: 'pull.weight',
    step: 'pull',
    when: ({ person, medicines }) =>
      person.weightStillChanging === true || person.weightChangePlanned === true || medicines.glp1 === true,
    finding: { en: 'Weight is changing, or will', ko: '체중이 변하고 있거나 변할 예정' },
    change: {
      text: {
        en: 'The face changes with weight. A pull set today may not fit the face in some months.',
        ko: '얼굴은 체중에 따라 변합니다. 오늘 맞춘 당김이 몇 달 뒤 얼굴에는 맞지 않을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.threadsOrFiller',
    step: 'pull',
    when: ({ had }) => had('threads', 'filler', 'fatGraft', 'energyDevice'),
    finding: { en: 'Earlier threads, filler, fat or device', ko: '이전의 실, 필러, 지방 또는 기기 시술' },
    change: {
      text: {
        en: 'What is left of them lies in the way of the stitch. It is looked for first, by hand and ultrasound.',
        ko: '남아 있는 것이 실이 지날 길에 놓입니다. 손과 초음파로 먼저 찾아봅니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.earlierLift',
    step: 'pull',
    when: ({ had }) => had('lift'),
    finding: { en: 'Earlier lift', ko: '이전의 거상 수술' },
    change: {
      text: {
        en: 'A layer lifted before is stiffer and scarred. Nerves may lie nearer than usual.',
        ko: '한 번 당긴 층은 더 뻣뻣하고 흉이 져 있습니다. 신경이 보통보다 가까울 수 있습니다.',
      },
      mark: 'verified',
      source: 'S25',
    },
  },
  {
    id: 'pull.boneReduction',
    step: 'pull',
    when: ({ had }) => had('zygomaReduction', 'jawAngleReduction', 'buccalFatRemoval'),
    finding: {
      en: 'Earlier bone reduction or buccal-fat removal',
      ko: '이전의 광대·사각턱 축소 또는 심부볼지방 제거',
    },
    change: {
      text: {
        en: 'Less lies under the soft tissue to hold it, and there are scars below. The pull has less to work with.',
        ko: '부드러운 조직을 받쳐 주던 것이 줄고 속에 흉이 있습니다. 당겨서 얻을 수 있는 것이 적을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.palsy',
    step: 'pull',
    when: ({ illness }) => ['recovered', 'present'].includes(illness.facialPalsy ?? ''),
    finding: { en: 'Facial palsy, now or before', ko: '현재 또는 과거의 안면마비' },
    change: {
      text: {
        en: 'Each side moves on its own. Its movement is filmed first, and both sides are planned apart.',
        ko: '양쪽의 움직임이 다릅니다. 먼저 움직임을 영상으로 남기고 좌우를 따로 계획합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
  {
    id: 'pull.sidesDiffer',
    step: 'pull',
    when: ({ sidesDiffer }) => sidesDiffer,
    finding: { en: 'The two sides differ', ko: '좌우가 다름' },
    change: {
      text: {
        en: 'Each side gets its own pull. A difference between the sides can become less, and will stay.',
        ko: '좌우를 각각 다르게 당깁니다. 좌우 차이는 줄어들 수 있지만 남습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  },
];
