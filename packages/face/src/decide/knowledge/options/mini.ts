import type { OptionFacts } from './option-facts.ts';

/** Zero events among n people: the upper end of the exact two-sided 95 % interval is 1 - 0.025^(1/n). */
export const MINI: OptionFacts = {
  name: { en: 'Mini lift', ko: '미니 거상술' },
  what: {
    en: 'Through a small cut in the hair above the sideburn, the SMAS is pulled up. The SMAS is the firm layer below the skin. It is sewn to the firm sheet on the temple.',
    ko: '구레나룻 근처 두피를 작게 절개해 처진 표재성 근건막층(SMAS, 피부 아래 근막)을 위로 당기고, 더 단단한 심부측두근막(관자놀이의 깊은 근막)에 고정하는 수술입니다.',
  },
  target: {
    en: 'It is meant for a cheek that has come down, in firm skin, with slight jowls and a good neck.',
    ko: '피부 탄력이 남아 있고 심술보(턱선의 처진 볼살)가 가벼우며 목이 괜찮은 분의 볼 처짐에 맞는 수술입니다.',
  },
  effect: {
    text: {
      en: 'No study gives a figure in mm for this very operation. In the nearest one, most of the 61 people who came back were pleased.',
      ko: '바로 이 수술의 효과를 mm로 잰 연구는 없습니다. 가장 비슷한 연구에서 다시 내원한 61명은 대부분 만족했습니다.',
    },
    mark: 'verified',
    source: 'S63',
    range: null,
    unit: null,
  },
  incision: {
    text: {
      en: 'About 2 cm on each side, in the scalp near the sideburn.',
      ko: '한쪽에 약 2cm, 구레나룻 근처 두피 안을 절개합니다.',
    },
    mark: 'verified',
    source: 'P22',
  },
  anaesthesia: {
    text: {
      en: 'The skin is numbed with shots. Some people also get a drug that makes them drowsy.',
      ko: '국소마취(주사로 그 부위만 마취)로 하며, 수면마취를 더하기도 합니다.',
    },
    mark: 'recalled',
    source: 'P20',
  },
  operatingTime: {
    text: { en: '40 to 90 minutes; not published.', ko: '40~90분. 발표된 자료는 없습니다.' },
    patientText: {
      en: 'No study gives the time. It is shorter than a full lift. Ask your surgeon.',
      ko: '수술 시간에 관한 연구 자료는 없습니다. 전체 거상술보다는 짧습니다. 집도의에게 물어보십시오.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  downtime: {
    text: {
      en: '3 to 10 days to desk work; swelling seen 5 to 14 days, bruises 5 to 10 days. No data for this operation.',
      ko: '사무 복귀까지 3~10일, 눈에 띄는 붓기 5~14일, 멍 5~10일. 이 수술의 자료는 없습니다.',
    },
    patientText: {
      en: 'No study has counted the days. Many go back to desk work sooner than after a full lift. Plan some spare time.',
      ko: '회복 일수를 조사한 연구는 없습니다. 대개 전체 거상술보다 일찍 사무 업무에 복귀합니다. 여유를 두고 계획하십시오.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  longevity: {
    text: {
      en: 'Unknown. The 2 to 5 years that are often named are a marketing range, not a study.',
      ko: '알려져 있지 않습니다. 흔히 말하는 2~5년은 연구가 아니라 홍보에서 쓰는 범위입니다.',
    },
    patientText: {
      en: 'No one knows how long it lasts. It will likely outlast threads and devices.',
      ko: '얼마나 유지되는지는 알려져 있지 않습니다. 실이나 장비보다는 오래갈 것으로 봅니다.',
    },
    mark: 'uncertain',
    source: 'P20',
    moreSources: ['S70', 'S71'],
  },
  redo: {
    text: {
      en: 'No study tells how many people had it done again.',
      ko: '다시 수술받은 비율을 알려 주는 연구가 없습니다.',
    },
    mark: 'chosen',
    source: 'P21',
  },
  satisfaction: {
    text: {
      en: 'In the nearest study, most were pleased. But just 61 of the 95 people were seen again.',
      ko: '가장 비슷한 연구에서 대부분 만족했습니다. 다만 95명 중 61명만 다시 확인했습니다.',
    },
    mark: 'verified',
    source: 'S63',
  },
  costRelation: {
    text: { en: 'Taken as 1 in this table.', ko: '이 표의 기준(1)입니다.' },
    patientText: {
      en: 'It mostly costs more than threads do each time, and less than a full lift. Ask for the price list.',
      ko: '대개 실 리프팅 한 번보다 비싸고 전체 거상술보다 저렴합니다. 병원의 가격표를 확인하십시오.',
    },
    mark: 'uncertain',
    source: 'P20',
  },
  cutSize: 'small',
  downtimeDays: { low: 3, high: 10, mark: 'uncertain', source: 'P20' },
  // Nobody has measured it: from "gone within a year" to the upper end of what is advertised.
  longevityMonths: { low: 12, high: 60, mark: 'chosen', source: 'P21' },
  relativeCost: { low: 1, high: 1, mark: 'chosen', source: 'P21' },
  events: [
    {
      id: 'permanentNerveInjury',
      text: {
        en: 'Lasting nerve damage: none in the 61 people followed in the nearest study. The true rate could still be up to 5.9 in 100. If all 95 are counted: up to 3.8 in 100.',
        ko: '영구적인 신경 손상: 가장 비슷한 연구에서 추적한 61명 중 한 명도 없었습니다. 그래도 실제 빈도는 100명 중 최대 5.9명일 수 있습니다. 수술받은 95명 전체로 보면 최대 3.8명입니다.',
      },
      mark: 'derived',
      source: 'S63',
    },
    {
      id: 'temporaryNerveWeakness',
      text: {
        en: 'Weak movement for a time: no rate for this operation. In a larger short-scar lift (MACS) it was 1 in 88 people. The brow nerve runs close to this cut.',
        ko: '일시적인 움직임 약화: 이 수술의 빈도 자료는 없습니다. 범위가 더 넓은 짧은 절개 거상술(MACS)에서는 88명 중 1명이었습니다. 이마를 움직이는 신경이 절개 부위 가까이 지나갑니다.',
      },
      mark: 'verified',
      source: 'S59',
    },
    {
      id: 'numbness',
      text: {
        en: 'Numb temple and scalp, 4 to 12 weeks as a rule; at times it stays.',
        ko: '관자놀이와 두피의 감각 저하. 보통 4~12주이며 남기도 합니다.',
      },
      patientText: {
        en: 'The temple and scalp can be numb. It mostly comes back over some weeks or months. It may stay in part.',
        ko: '관자놀이와 두피 감각이 둔해질 수 있습니다. 대개 서서히 돌아오지만 일부 남을 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'hematoma',
      text: {
        en: 'Blood under the skin (hematoma): no rate for this operation. In the larger MACS lift, 3 of 80 people had to have it let out (3.75 in 100; range 0.8 to 10.6).',
        ko: '혈종(피부 아래 피가 고이는 것): 이 수술의 빈도 자료는 없습니다. 범위가 더 넓은 MACS 거상술에서 80명 중 3명이 피를 빼내야 했습니다(100명 중 3.75명, 범위 0.8~10.6명).',
      },
      mark: 'derived',
      source: 'S59',
    },
    {
      id: 'infection',
      text: {
        en: 'Infection: no rate is known here. After full lifts it was 0.3 to 0.89 in 100 people.',
        ko: '감염: 이 수술의 빈도 자료는 없습니다. 전체 거상술에서는 100명 중 0.3~0.89명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
      moreSources: ['S54'],
    },
    {
      id: 'hairLoss',
      text: {
        en: 'Hair loss near the cut: no rate for this operation. After full lifts it was up to 8.4 in 100 people for a time. It stayed in up to 2.8 in 100. Thin hair raises the risk.',
        ko: '절개 부위 탈모: 이 수술의 빈도 자료는 없습니다. 전체 거상술에서는 일시적인 탈모가 100명 중 최대 8.4명, 영구적인 탈모가 최대 2.8명이었습니다. 머리숱이 적으면 위험이 더 큽니다.',
      },
      mark: 'verified',
      source: 'S78',
    },
    {
      id: 'scar',
      text: {
        en: 'A scar stays for life. It mostly hides in the hair. No rate of bad scars is known here. In one group of 229 full lifts it was 7.4 in 100.',
        ko: '흉터는 평생 남습니다. 대개 머리카락에 가려집니다. 이 수술에서 흉터가 나쁘게 남는 비율은 알려져 있지 않습니다. 전체 거상술 229명에서는 100명 중 7.4명이었습니다.',
      },
      mark: 'verified',
      source: 'S56',
    },
    {
      id: 'necrosis',
      text: {
        en: 'Skin or scalp near the cut can die. The risk is low, and higher in people who smoke. We have no figure.',
        ko: '절개 부위의 피부나 두피가 괴사할 수 있습니다. 위험은 낮지만 흡연하시면 높아집니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'dimpling',
      text: {
        en: 'Skin can bunch or pleat at the sideburn. Both sides may not match. We have no figure.',
        ko: '구레나룻 부위의 피부가 뭉치거나 주름질 수 있고 좌우가 다를 수 있습니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'threadOrSuture',
      text: {
        en: 'You may feel a knot. A stitch can work its way out. We have no figure.',
        ko: '봉합 매듭이 만져지거나 실이 밖으로 나올 수 있습니다. 빈도 자료는 없습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'major',
      text: {
        en: 'Grave harm that needs a hospital: no rate for this operation. Among 11,300 full lifts it was 1.8 in 100.',
        ko: '입원이나 재수술이 필요한 심각한 합병증: 이 수술의 빈도 자료는 없습니다. 전체 거상술 11,300명에서는 100명 중 1.8명이었습니다.',
      },
      mark: 'verified',
      source: 'S53',
    },
    {
      id: 'anyAdverse',
      text: {
        en: 'Any side effect at all: no rate for this operation.',
        ko: '모든 부작용을 합한 비율: 이 수술의 자료는 없습니다.',
      },
      mark: 'chosen',
      source: 'P21',
    },
    {
      id: 'anaesthesia',
      text: {
        en: 'The numbing drug or the drowsy drug can harm, such as through an allergy. This is rare.',
        ko: '드물게 알레르기 등 국소마취나 수면마취에 따른 위험이 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      id: 'clots',
      text: {
        en: 'Blood clots in leg or lung are very rare when you are awake and it is short. They can kill.',
        ko: '짧게 깨어 있는 상태로 하면 다리나 폐의 혈전(피떡)은 매우 드뭅니다. 생기면 생명이 위험할 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  wontDo: [
    {
      text: {
        en: 'It does little for the jowls and the neck. In a study on bodies, the wider lift did better in the lower face.',
        ko: '심술보와 목에는 효과가 적습니다. 시신 연구에서 얼굴 아래쪽은 더 넓게 박리하는 방법이 나았습니다.',
      },
      mark: 'verified',
      source: 'S47',
    },
    {
      text: {
        en: 'The fold from nose to mouth is the hardest to change from the temple. No one has measured by how much.',
        ko: '팔자주름은 관자놀이에서 당기는 힘으로 바꾸기가 가장 어렵습니다. 얼마나 변하는지 잰 연구는 없습니다.',
      },
      mark: 'uncertain',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not change the skin itself: fine lines, spots, or rough skin.',
        ko: '잔주름, 잡티, 피부결은 전혀 달라지지 않습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It takes away almost no skin. A lot of loose skin would bunch up.',
        ko: '피부를 거의 잘라 내지 않습니다. 남는 피부가 많으면 뭉칠 수 있습니다.',
      },
      mark: 'verified',
      source: 'S121',
    },
    {
      text: {
        en: 'It does not fill a flat cheek. A thin face may look more hollow.',
        ko: '꺼진 볼을 채우지 못합니다. 마른 얼굴은 더 꺼져 보일 수 있습니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
    {
      text: {
        en: 'It does not stop ageing.',
        ko: '노화를 멈추지 못합니다.',
      },
      mark: 'recalled',
      source: 'P20',
    },
  ],
  evidence: [
    {
      text: {
        en: 'There are no rates and no figures in mm for exactly this operation.',
        ko: '바로 이 수술의 합병증 비율이나 mm로 잰 효과는 발표된 적이 없습니다.',
      },
      mark: 'verified',
      source: 'S63',
    },
    {
      text: {
        en: 'The nearest study: 95 people had a lift through a cut in the temple. It was loosened more widely under the skin. 61 were followed, for 6 months to 2 years.',
        ko: '가장 비슷한 연구는 관자놀이 절개로 더 넓게 박리해 거상한 95명의 연구입니다. 그중 61명을 6개월에서 2년 동안 추적했습니다.',
      },
      mark: 'verified',
      source: 'S63',
    },
    {
      text: {
        en: 'The small cut alone does not make the swelling small. The area loosened under the skin and the time it takes matter more, we think. No study has tested this.',
        ko: '절개가 작다고 해서 반드시 덜 붓는 것은 아닙니다. 피부 아래를 벗겨 낸 넓이와 수술 시간이 더 중요할 것으로 봅니다. 직접 확인한 연구는 없습니다.',
      },
      mark: 'uncertain',
      source: 'P20',
    },
    {
      text: {
        en: 'A study on bodies looked at 18 half faces. A fold in the SMAS did nearly as well as the wider lift, for the upper and mid face.',
        ko: '시신의 반쪽 얼굴 18개를 비교한 연구에서, SMAS를 접어 당기는 방법은 얼굴 위쪽과 중간에서 더 넓은 거상술에 가까운 효과를 보였습니다.',
      },
      mark: 'verified',
      source: 'S47',
    },
    {
      text: {
        en: 'Two studies on bodies do not agree on whether a pull at the temple reaches the cheek.',
        ko: '관자놀이 근막을 당기는 힘이 볼까지 전달되는지는 두 해부 연구의 결론이 서로 다릅니다.',
      },
      mark: 'verified',
      source: 'S07',
      moreSources: ['S08'],
    },
  ],
};
