import { OPTION_IDS } from '@plica/face/case';
import { OPTION_FACTS } from '@plica/face/decide';
import { question as q, texts, unlessIs, whenIs, type QuestionGroup } from './question.ts';

const DOCTOR_JUDGES = {
  canBeStopped: ['Yes, may be paused', '복용 중, 중단 가능'],
  cannotBeStopped: ['Yes, must not be paused', '복용 중, 중단 불가'],
} as const;
const notMale = unlessIs('person.sex', 'male');

/** What the person tells, in the order in which it is usually asked. */
export const STORY: readonly QuestionGroup[] = [
  {
    id: 'now',
    title: texts('Present right now', '지금 있는 증상'),
    note: texts(
      'Any of these comes before everything else. Ask, look, and tick what is there; tick “None of these” when you have asked.',
      '아래 증상이 있으면 다른 모든 것보다 먼저입니다. 묻고 살핀 뒤 있는 것을 고르고, 모두 없으면 “해당 없음”을 고르십시오.',
    ),
    questions: [
      q('signs', ['What is there now?', '지금 무엇이 있습니까?'], {
        choices: {
          suicidalThoughts: ['Thoughts of ending life', '삶을 끝내고 싶은 생각'],
          breathingOrThroatSwelling: [
            'Trouble breathing or swallowing, neck swells',
            '숨쉬기·삼키기 어려움, 목이 부음',
          ],
          chestPainOrCollapse: ['Chest pain, short breath, collapse', '가슴 통증, 호흡곤란, 실신'],
          strokeSigns: ['Weak arm or leg, trouble speaking', '팔다리 힘 빠짐, 말이 어눌함'],
          visionLoss: ['Loss of sight, severe eye pain', '시력 저하, 심한 눈 통증'],
          expandingSwelling: [
            'One side grows tense and painful after a treatment',
            '시술 후 한쪽이 점점 팽팽하고 아픔',
          ],
          suddenFacialDroop: ['Face droops all of a sudden', '갑자기 얼굴이 처짐'],
          templeHeadacheWithJawOrVision: [
            'New headache at one temple with jaw pain or changed sight',
            '새로 생긴 관자놀이 두통과 턱 통증 또는 시야 변화',
          ],
          doubleVision: ['Double vision', '물체가 둘로 보임'],
          pulsatingTempleLump: ['Pulsating lump at the temple', '관자놀이에 뛰는 혹'],
          duskySkin: ['Dusky or pale patch of skin after a treatment', '시술 후 피부가 검거나 창백해짐'],
          spreadingInfection: ['Spreading redness, pus, fever', '번지는 붉은 기, 고름, 열'],
          newWeaknessAfterProcedure: [
            'New weakness of the face after a treatment',
            '시술 후 새로 생긴 얼굴 마비',
          ],
          calfPainAndSwelling: ['One calf painful and swollen', '한쪽 종아리 통증과 부기'],
          growingOrBleedingLesion: [
            'Spot that grows, bleeds or does not heal',
            '자라거나 피가 나거나 낫지 않는 점',
          ],
          parotidLump: ['Lump in front of or below the ear', '귀 앞이나 아래의 혹'],
          unexplainedWeightLoss: ['Weight lost without a reason', '이유 없는 체중 감소'],
          severeDepressionOrSelfHarm: ['Severe low mood or self-harm', '심한 우울 또는 자해'],
          obsessionOthersCannotSee: [
            'Torment by a flaw that others cannot see',
            '남들은 보지 못하는 흠에 시달림',
          ],
        },
      }),
    ],
  },
  {
    id: 'person',
    title: texts('The person', '기본 정보'),
    questions: [
      q('person.birthDate', ['Birth date', '생년월일'], {
        help: ['Needed before anything can be explained.', '이 날짜가 있어야 설명을 시작할 수 있습니다.'],
      }),
      q('person.sex', ['Sex', '성별'], {
        choices: { female: ['Female', '여성'], male: ['Male', '남성'], other: ['Other', '기타'] },
      }),
      q('person.bmi', ['Body mass index', '체질량지수'], {
        unit: ['kg/m²', 'kg/m²'],
        help: ['Weight in kg divided by height in m, twice.', '체중(kg)을 키(m)로 두 번 나눈 값입니다.'],
      }),
      q('person.weightChangeKgLastYear', ['Weight change in the last year', '지난 1년 체중 변화'], {
        unit: ['kg, minus for lost', 'kg, 빠졌으면 -'],
      }),
      q('person.weightStillChanging', ['Is the weight still changing?', '체중이 아직 변하고 있습니까?']),
      q('person.weightChangePlanned', [
        'Is a change of weight planned in the coming months?',
        '몇 달 안에 체중을 바꿀 계획이 있습니까?',
      ]),
      q(
        'person.massiveWeightLoss',
        ['Ever lost a great deal of weight?', '체중이 아주 많이 빠진 적이 있습니까?'],
        {
          help: ['As after an operation for it.', '비만 수술 뒤처럼 크게 줄어든 경우입니다.'],
        },
      ),
      q('person.sun', ['Sun on the face over the years', '오랫동안 얼굴이 받은 햇빛'], {
        choices: { little: ['Little', '적음'], moderate: ['Moderate', '보통'], heavy: ['Heavy', '많음'] },
      }),
      q('person.phototype', ['How does the skin answer to sun?', '햇빛에 피부가 어떻게 반응합니까?'], {
        help: [
          'I always burns, never tans; VI never burns.',
          'I은 늘 타고 그을지 않으며, VI은 전혀 타지 않습니다.',
        ],
      }),
      q('person.smoking.perDay', ['Cigarettes a day now', '하루 흡연량'], {
        unit: ['a day; 0 when none', '개비, 피우지 않으면 0'],
      }),
      q('person.smoking.lastOn', ['When was the last one?', '마지막으로 피운 때'], {
        when: whenIs('person.smoking.perDay', 0),
        help: ['Leave open if never smoked.', '피운 적이 없으면 비워 두십시오.'],
      }),
      q('person.smoking.otherNicotine', [
        'Other nicotine: vapour, pouches, patches, gum?',
        '전자담배, 패치, 껌 등 다른 니코틴을 씁니까?',
      ]),
      q('person.templeHair', ['Hair at the temple', '관자놀이 머리숱'], {
        help: ['Where the cut would lie.', '절개가 들어갈 자리입니다.'],
        choices: { full: ['Full', '풍성함'], thinning: ['Thinning', '줄어듦'], bald: ['Bald', '없음'] },
      }),
      q('person.sideburn', ['Sideburn', '구레나룻'], {
        choices: {
          usual: ['Usual', '보통'],
          high: ['High', '높음'],
          low: ['Low', '낮음'],
          short: ['Short', '짧음'],
        },
      }),
      q('person.pregnant', ['Pregnant?', '임신 중입니까?'], { when: notMale }),
      q('person.breastfeeding', ['Breastfeeding?', '수유 중입니까?'], { when: notMale }),
      q(
        'person.pregnancyPlanned',
        ['Pregnancy planned within twelve months?', '12개월 안에 임신 계획이 있습니까?'],
        { when: notMale },
      ),
      q('person.lastBirthOn', ['Last birth', '마지막 출산'], { when: notMale }),
      q('person.events', ['Dates on which to look and feel well', '좋은 모습으로 참석해야 할 날'], {
        help: ['A wedding, a trip, an interview.', '결혼식, 여행, 면접 등입니다.'],
      }),
      q('person.events.*.on', ['Date', '날짜']),
      q('person.events.*.what', ['What', '내용']),
    ],
  },
  {
    id: 'concerns',
    title: texts('Why they came', '찾아온 이유'),
    questions: [
      q('concerns', ['What bothers the person, in their own order of weight?', '무엇이 마음에 걸립니까?'], {
        choices: {
          foldsDeepening: ['Folds grow deeper', '주름이 깊어짐'],
          wantsLongerThanNonSurgical: [
            'Wants more than what non-surgical ways hold',
            '비수술보다 오래가기를 원함',
          ],
          burdenedByLargeIncision: ['Shies from a long cut', '큰 절개가 부담됨'],
          wantsShortRecovery: ['Wants a short recovery', '빠른 회복을 원함'],
          cheekSagging: ['Sagging cheek', '볼 처짐'],
          jowl: ['Jowl', '심술보(턱선의 처진 볼살)'],
          neck: ['Neck', '목'],
          faceLine: ['Line of the face', '얼굴선'],
          fineLines: ['Fine lines', '잔주름'],
          pigment: ['Pigment', '색소'],
          hollowness: ['Hollow cheek or temple', '꺼진 볼이나 관자놀이'],
          underEye: ['Under the eyes', '눈 밑'],
          asymmetry: ['Sides differ', '좌우 차이'],
          prevention: ['Wants to prevent', '예방'],
        },
      }),
    ],
  },
  {
    id: 'wishes',
    title: texts('Wishes', '바라는 것'),
    note: texts(
      'Wishes order the ways that fit. They never make one fit.',
      '바라는 것은 맞는 방법의 순서를 정할 뿐, 맞지 않는 방법을 맞게 하지는 않습니다.',
    ),
    questions: [
      q(
        'wishes.maxDowntimeDays',
        ['Days the person can stay out of sight', '사람을 만나지 않고 쉴 수 있는 날'],
        { unit: ['days', '일'] },
      ),
      q('wishes.cut', ['Which cut is acceptable?', '받아들일 수 있는 절개'], {
        choices: {
          none: ['None', '없어야 함'],
          small: ['A small one', '작은 절개'],
          any: ['Any', '상관없음'],
        },
      }),
      q('wishes.longevity', ['How long should it last?', '얼마나 오래가기를 바랍니까?'], {
        choices: {
          monthsAreFine: ['Months are fine', '몇 달이면 됨'],
          longer: ['Longer', '더 오래'],
          asLongAsPossible: ['As long as possible', '되도록 오래'],
        },
      }),
      q('wishes.costWeight', ['How much does cost weigh?', '비용은 얼마나 중요합니까?'], {
        choices: { low: ['Little', '덜 중요'], medium: ['Somewhat', '보통'], high: ['Much', '중요'] },
      }),
      q('wishes.scarFear', ['Fear of a scar', '흉터 걱정'], {
        choices: { some: ['Some', '조금'], strong: ['Strong', '큼'] },
      }),
      q('wishes.anaesthesia', ['Which anaesthesia is acceptable?', '받아들일 수 있는 마취'], {
        choices: {
          localOnly: ['Local only', '국소 마취만'],
          sedationToo: ['Sedation too', '수면 마취까지'],
          any: ['Any', '상관없음'],
        },
      }),
      q('wishes.noTreatment', ['Would rather do nothing?', '아무것도 하지 않는 쪽을 원합니까?']),
      q('wishes.notes', ['In their own words', '본인의 말로']),
    ],
  },
  {
    id: 'procedures',
    title: texts('Earlier treatments of the face', '이전 얼굴 시술과 수술'),
    questions: [
      q('history.procedures', ['Which, and when?', '무엇을 언제 받았습니까?']),
      q('history.procedures.*.kind', ['Treatment', '종류'], {
        choices: {
          zygomaReduction: ['Cheekbone reduction', '광대 축소'],
          jawAngleReduction: ['Jaw angle reduction', '사각턱 수술'],
          buccalFatRemoval: ['Buccal fat removal', '심부볼 지방 제거'],
          fatGraft: ['Fat graft', '지방 이식'],
          filler: ['Filler', '필러'],
          threads: ['Threads', '실 리프팅'],
          energyDevice: ['Energy device', '레이저·고주파·초음파'],
          masseterToxin: ['Botulinum toxin into the jaw muscle', '사각턱 보톡스'],
          lift: ['Lift', '거상술'],
          eyeSurgery: ['Eye surgery', '눈 수술'],
        },
      }),
      q('history.procedures.*.on', ['When', '때']),
      q('history.procedures.*.product', ['What was injected', '주입한 것'], {
        choices: {
          hyaluronicAcid: ['Hyaluronic acid', '히알루론산'],
          dissolvedHyaluronicAcid: ['Hyaluronic acid, dissolved since', '히알루론산, 이후 녹임'],
          stimulator: ['Collagen stimulator', '콜라겐 촉진제'],
          permanent: ['Permanent', '영구 필러'],
        },
      }),
      q('history.procedures.*.mapped', [
        'Was looked for what is left, by hand and ultrasound?',
        '남은 것을 손과 초음파로 확인했습니까?',
      ]),
      q('history.procedures.*.notes', ['Notes', '메모']),
    ],
  },
  {
    id: 'illness',
    title: texts('Illness', '질환'),
    questions: [
      q('history.illness.heart', ['Heart', '심장']),
      q('history.illness.lung', ['Lung', '폐']),
      q('history.illness.hypertension', ['High blood pressure', '고혈압'], {
        choices: { controlled: ['Controlled', '조절됨'], uncontrolled: ['Not controlled', '조절 안 됨'] },
      }),
      q('history.illness.diabetes', ['Diabetes', '당뇨'], {
        choices: {
          controlled: ['Controlled', '조절됨'],
          poorlyControlled: ['Poorly controlled', '조절 안 됨'],
        },
      }),
      q('history.illness.bleedingDisorder', ['Bleeding disorder', '출혈 질환'], {
        help: [
          'Known, or suspected from easy bruising and long bleeding.',
          '진단받았거나 쉽게 멍들고 피가 오래 나는 경우입니다.',
        ],
        choices: {
          clearedByHaematology: ['Cleared by a haematologist', '혈액내과에서 수술 가능 확인'],
          notWorkedUp: ['Not worked up', '검사 안 함'],
        },
      }),
      q('history.illness.connectiveTissue', ['Connective tissue disorder', '결합조직 질환'], {
        choices: {
          vascularEhlersDanlos: ['Vascular Ehlers-Danlos', '혈관형 엘러스-단로스'],
          ehlersDanlos: ['Ehlers-Danlos, other', '그 밖의 엘러스-단로스'],
          cutisLaxa: ['Cutis laxa', '피부이완증'],
          pseudoxanthomaElasticum: ['Pseudoxanthoma elasticum', '탄력섬유가황색종'],
          progeroid: ['Progeroid', '조로증'],
        },
      }),
      q('history.illness.autoimmune', ['Autoimmune disease', '자가면역 질환'], {
        choices: { quiet: ['Quiet', '안정기'] },
      }),
      q('history.illness.lupusOrLightSensitive', [
        'Lupus or sensitive to light?',
        '루푸스 또는 광과민이 있습니까?',
      ]),
      q('history.illness.facialPalsy', ['Facial palsy', '안면 마비'], {
        choices: { recovered: ['Recovered', '회복됨'], present: ['Present', '남아 있음'] },
      }),
      q('history.illness.scarring', ['How did earlier wounds heal?', '이전 상처의 흉터'], {
        choices: { none: ['Flat', '평평함'], raised: ['Raised', '솟음'], keloid: ['Keloid', '켈로이드'] },
      }),
      q('history.illness.herpes', ['Cold sores of face or temple', '얼굴·관자놀이 헤르페스'], {
        choices: { activeAtSite: ['Active where the cut would lie', '절개할 자리에 지금 있음'] },
      }),
      q('history.illness.skinAtSite', ['Skin where the cut would lie', '절개할 자리의 피부'], {
        choices: {
          clear: ['Clear', '깨끗함'],
          dermatitis: ['Dermatitis', '피부염'],
          psoriasis: ['Psoriasis', '건선'],
          acne: ['Acne', '여드름'],
          folliculitis: ['Folliculitis', '모낭염'],
          infection: ['Infection', '감염'],
        },
      }),
      q('history.illness.cancerAtSite', ['Cancer where the cut would lie', '절개할 자리의 암'], {
        choices: { suspected: ['Suspected', '의심'] },
      }),
      q('history.illness.cancerElsewhere', ['Cancer elsewhere', '다른 곳의 암']),
      q('history.illness.radiotherapyHeadNeck', [
        'Radiotherapy of head or neck?',
        '머리·목 방사선 치료를 받았습니까?',
      ]),
      q('history.illness.templeScar', [
        'Scar or earlier operation at the temple?',
        '관자놀이에 흉터나 수술이 있었습니까?',
      ]),
      q('history.illness.hairLoss', ['Hair loss', '탈모'], {
        choices: {
          pattern: ['Pattern', '유전성'],
          traction: ['From traction', '견인성'],
          scarring: ['Scarring', '반흔성'],
        },
      }),
      q('history.illness.anxietyOrDepression', ['Anxiety or depression', '불안 또는 우울'], {
        choices: { untreated: ['Untreated', '치료 안 함'] },
      }),
      q('history.illness.psychosis', ['Psychosis', '정신증'], { choices: { acute: ['Acute', '급성'] } }),
      q('history.illness.alcohol', ['Alcohol', '음주'], {
        choices: { little: ['Little or none', '적거나 없음'], heavy: ['Heavy', '많음'] },
      }),
      q('history.illness.malnutrition', ['Malnutrition?', '영양 부족이 있습니까?']),
      q('history.illness.jawJointOrDental', [
        'Untreated problem of teeth or jaw joint?',
        '치료하지 않은 치아·턱관절 문제가 있습니까?',
      ]),
      q('history.illness.notes', ['Notes on illness', '질환 메모']),
    ],
  },
  {
    id: 'medicines',
    title: texts('Medicines, allergies, sedation', '약, 알레르기, 수면 마취'),
    questions: [
      q('history.medicines.anticoagulant', ['Blood thinner (anticoagulant)', '항응고제'], {
        help: [
          'Whether it may be paused is judged by the doctor who prescribed it.',
          '중단할 수 있는지는 처방한 의사가 판단합니다.',
        ],
        choices: DOCTOR_JUDGES,
      }),
      q('history.medicines.antiplatelet', ['Aspirin and kin', '아스피린 등 항혈소판제'], {
        choices: DOCTOR_JUDGES,
      }),
      q('history.medicines.isotretinoin', ['Isotretinoin', '이소트레티노인'], {
        choices: {
          never: ['Never', '복용한 적 없음'],
          now: ['Now', '복용 중'],
          past: ['In the past', '과거에 복용'],
        },
      }),
      q('history.medicines.isotretinoinLastOn', ['Last dose of isotretinoin', '이소트레티노인 마지막 복용'], {
        when: whenIs('history.medicines.isotretinoin', 'past'),
      }),
      q('history.medicines.steroid', ['Steroid', '스테로이드'], {
        choices: { lowDose: ['Low dose', '저용량'], highDose: ['High dose', '고용량'] },
      }),
      q('history.medicines.immunosuppressant', ['Immunosuppressant?', '면역억제제를 복용합니까?']),
      q('history.medicines.proteaseInhibitor', [
        'HIV protease inhibitor?',
        'HIV 단백분해효소 억제제를 복용합니까?',
      ]),
      q('history.medicines.glp1', [
        'Injection for weight or sugar (GLP-1)?',
        '체중·혈당 주사(GLP-1)를 맞습니까?',
      ]),
      q('history.medicines.bleedingSupplements', [
        'Herbs or supplements that promote bleeding?',
        '출혈을 늘리는 한약·보조제를 먹습니까?',
      ]),
      q('history.medicines.lightSensitising', [
        'Medicine that makes sensitive to light?',
        '빛에 예민해지는 약을 먹습니까?',
      ]),
      q('history.medicines.notes', ['Notes on medicines', '약 메모']),
      q('history.allergy.localAnaesthetics', ['Allergy to local anaesthetics', '국소 마취제 알레르기'], {
        choices: { some: ['To some', '일부'], all: ['To all', '모두'] },
      }),
      q('history.allergy.notes', ['Notes on allergies', '알레르기 메모']),
      q('history.sedation.sleepApnoea', ['Sleep apnoea?', '수면 무호흡이 있습니까?']),
      q('history.sedation.difficultAirway', [
        'Difficult airway known?',
        '기도 확보가 어렵다고 들은 적이 있습니까?',
      ]),
      q('history.notes', ['Other notes on the history', '그 밖의 병력 메모']),
    ],
  },
  {
    id: 'screening',
    title: texts('How it weighs on the person', '마음의 무게'),
    note: texts(
      'Ask in a quiet moment, and say why: it helps to find out what would really help. The answers lead to a conversation with the surgeon. They are no label, and they never stand on the patient’s paper.',
      '조용한 자리에서, 무엇이 정말 도움이 될지 함께 찾기 위해서라고 먼저 말해 주십시오. 답은 의사와의 대화로 이어질 뿐 낙인이 아니며, 환자용 문서에는 적히지 않습니다.',
    ),
    questions: [
      q(
        'screening.thinksAboutIt',
        ['How long a day does the person think about it?', '하루에 얼마나 생각합니까?'],
        {
          choices: {
            little: ['Little', '거의 안 함'],
            underAnHour: ['Under an hour', '한 시간 미만'],
            overAnHour: ['Over an hour', '한 시간 이상'],
          },
        },
      ),
      q(
        'screening.distress',
        ['How much does the look of it hurt?', '보이는 모습 때문에 얼마나 괴롭습니까?'],
        { choices: { some: ['Some', '조금'], strong: ['Strongly', '많이'] } },
      ),
      q(
        'screening.avoids',
        ['Are people, work, mirrors or photographs avoided?', '사람, 일, 거울, 사진을 피합니까?'],
        { choices: { nothing: ['Nothing', '피하지 않음'], some: ['Some', '조금'], much: ['Much', '많이'] } },
      ),
      q('screening.othersSeeIt', ['Do others see it?', '다른 사람도 알아봅니까?'], {
        choices: { clearly: ['Clearly', '분명히'], slightly: ['Slightly', '조금'] },
      }),
      q('screening.unhappyAfterProcedures', [
        'Several treatments before, unhappy with each?',
        '여러 번 시술받았지만 매번 만족하지 못했습니까?',
      ]),
      q('screening.ownDecision', ['Is it the person’s own decision?', '본인의 결정입니까?'], {
        help: ['“No” when somebody else presses for it.', '다른 사람이 권해서 왔다면 “아니요”입니다.'],
      }),
      q('screening.suicidalThoughts', ['Thoughts of ending life?', '삶을 끝내고 싶은 생각이 듭니까?'], {
        help: ['“Yes” shows at once whom to call.', '“예”를 고르면 전화할 곳이 바로 나옵니다.'],
      }),
      q('screening.phq2', ['Sum of the two public PHQ-2 questions', '공개된 PHQ-2 두 문항의 합'], {
        unit: ['0 to 6', '0~6점'],
      }),
      q(
        'screening.bodyDysmorphicDisorder',
        ['Body dysmorphic disorder, by a mental-health professional', '정신건강 전문가가 본 신체이형장애'],
        {
          choices: {
            notAssessed: ['Not assessed', '평가 안 함'],
            ruledOut: ['Ruled out', '아님'],
            confirmed: ['Confirmed', '확인됨'],
          },
          surgeon: true,
        },
      ),
      q('screening.ableToConsent', ['Able to consent?', '스스로 동의할 수 있습니까?'], { surgeon: true }),
      q('screening.expectations', ['Expectations after the explanation', '설명을 들은 뒤의 기대'], {
        choices: { realistic: ['Realistic', '현실적임'], unrealistic: ['Unrealistic', '지나침'] },
        surgeon: true,
      }),
      q(
        'screening.conversation.on',
        ['The surgeon talked with the person about it on', '의사가 이야기를 나눈 날'],
        {
          help: [
            'Fill in day and name when the surgeon has talked about the distress and finds no reason to stop.',
            '의사가 이 괴로움에 대해 이야기했고 멈출 이유가 없다고 보면 날짜와 이름을 적습니다.',
          ],
          surgeon: true,
        },
      ),
      q('screening.conversation.by', ['Surgeon who talked', '이야기한 의사'], { surgeon: true }),
      q('screening.conversation.notes', ['Notes on the talk', '대화 메모'], { surgeon: true }),
    ],
  },
  {
    id: 'end',
    title: texts('Asked everything?', '모두 물었습니까?'),
    questions: [
      q(
        'history.complete',
        [
          'Every question of person, history and screening was asked; what is not answered was denied',
          '기본 정보, 병력, 마음의 무게를 모두 물었고, 답이 없는 것은 모두 없다고 했습니다',
        ],
        {
          help: [
            'Only “Yes” lets silence count as “no”. Without it, an open question stays open and holds operations back.',
            '“예”일 때만 빈칸을 “없음”으로 봅니다. 그렇지 않으면 답하지 않은 질문은 열린 채로 남아 수술을 미루게 합니다.',
          ],
        },
      ),
      q('notes', ['Notes', '메모']),
    ],
  },
];

/** What this clinic adds; remembered on this device for the next case. */
export const CLINIC: QuestionGroup = {
  id: 'clinic',
  title: texts('This clinic', '이 병원'),
  note: texts(
    'Remembered on this device for the next case. Prices are shown as you write them; none is ever guessed.',
    '다음 사례를 위해 이 기기에 기억합니다. 가격은 적은 그대로 보여 주며 짐작하지 않습니다.',
  ),
  questions: [
    q('clinic.name', ['Name', '이름']),
    q('clinic.country', ['Country', '나라'], {
      help: [
        'Two letters, as KR: decides which emergency number is shown.',
        '두 글자(KR 등)로 적으며, 어느 응급 번호를 보일지 정합니다.',
      ],
    }),
    q('clinic.phone', ['Staffed telephone', '연락 가능한 전화']),
    q('clinic.prices', ['Price list', '가격표']),
    q('clinic.prices.*.option', ['Way', '방법'], {
      choices: Object.fromEntries(
        OPTION_IDS.map((id) => [id, [OPTION_FACTS[id].name.en, OPTION_FACTS[id].name.ko] as const]),
      ),
    }),
    q('clinic.prices.*.from', ['From', '최저']),
    q('clinic.prices.*.to', ['To', '최고']),
    q('clinic.prices.*.currency', ['Currency', '통화'], {
      help: ['Three letters, as KRW.', '세 글자(KRW 등)로 적습니다.'],
    }),
  ],
};
