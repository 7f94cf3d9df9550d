import type { Texts } from '../../case/render-text.ts';
import type { Statement } from '../../plan/index.ts';

/**
 * The expected course. No day-by-day series was measured for a temporal mini lift: its rows are teaching from memory, a
 * plan to explain. Days are from the operation (0).
 */
export interface CourseRow {
  id: string;
  fromDay: number;
  toDay: number;
  when: Texts;
  mini: Statement;
  full: Statement;
}

const recalled = (en: string, ko: string, patient?: Texts): Statement => ({
  text: { en, ko },
  ...(patient && { patientText: patient }),
  mark: 'recalled',
  source: 'P20',
});
const verified = (source: string, en: string, ko: string, patient?: Texts): Statement => ({
  text: { en, ko },
  ...(patient && { patientText: patient }),
  mark: 'verified',
  source,
});

export const COURSE: readonly CourseRow[] = [
  {
    id: 'day0',
    fromDay: 0,
    toDay: 0,
    when: { en: 'The day itself', ko: '수술 당일' },
    mini: recalled(
      'Home the same day with a dressing. Head up 30-45 degrees, cool packs 20 minutes on and off, blood pressure watched.',
      '드레싱을 하고 당일 귀가합니다. 머리를 30~45도 올리고, 냉찜질을 20분씩 번갈아 하며 혈압을 살핍니다.',
      {
        en: 'Often home the same day with a dressing. Keep the head up, cool the face, rest.',
        ko: '흔히 드레싱을 하고 당일 귀가합니다. 머리를 높이고 얼굴을 식히며 쉬십시오.',
      },
    ),
    full: verified(
      'S117',
      'A night in care. Most large bleeds under the skin come in the first 10 to 12 hours.',
      '하룻밤 지켜봅니다. 피부 아래 큰 출혈은 대부분 처음 10~12시간 안에 생깁니다.',
    ),
  },
  {
    id: 'day1',
    fromDay: 1,
    toDay: 1,
    when: { en: 'Day 1', ko: '1일째' },
    mini: recalled(
      'The temple feels tight, like a headache. Little bruising. Drains are rare. Both sides are checked.',
      '관자놀이가 당기고 두통처럼 느껴집니다. 멍은 적고 배액관은 드뭅니다. 양쪽을 확인합니다.',
      {
        en: 'The temple often feels tight, like a headache. Bruises are often small. Both sides are checked.',
        ko: '관자놀이가 두통처럼 당기는 일이 흔합니다. 멍은 흔히 작습니다. 양쪽을 확인합니다.',
      },
    ),
    full: verified(
      'S117',
      'Drains come out. Shower and shampoo are allowed.',
      '배액관을 뺍니다. 샤워와 머리 감기가 가능합니다.',
    ),
  },
  {
    id: 'days2to3',
    fromDay: 2,
    toDay: 3,
    when: { en: 'Days 2 and 3', ko: '2~3일째' },
    mini: recalled(
      'Swelling peaks. It may slip down to the lids and the cheek.',
      '붓기가 가장 심합니다. 눈꺼풀과 볼로 내려올 수 있습니다.',
      {
        en: 'Swelling is often at its most now. It may slip to the lids and the cheek.',
        ko: '붓기가 흔히 이때 가장 심합니다. 눈꺼풀과 볼로 내려올 수 있습니다.',
      },
    ),
    full: recalled('Swelling peaks on days 2 to 4.', '2~4일째 붓기가 가장 심합니다.', {
      en: 'Swelling is often at its most about now.',
      ko: '흔히 이 무렵 붓기가 가장 심합니다.',
    }),
  },
  {
    id: 'days4to5',
    fromDay: 4,
    toDay: 5,
    when: { en: 'Days 4 and 5', ko: '4~5일째' },
    mini: recalled(
      'Bruises turn yellow. Normal food. Mild pain; paracetamol is enough.',
      '멍이 노랗게 바뀝니다. 보통 식사를 합니다. 통증은 가벼워 아세트아미노펜으로 충분합니다.',
      {
        en: 'Bruises often turn yellow. Food is normal again. Pain is often mild.',
        ko: '멍이 흔히 노랗게 바뀝니다. 식사는 평소대로 합니다. 통증은 흔히 가볍습니다.',
      },
    ),
    full: verified('S117', 'Stitches start to come out on day 4.', '4일째부터 실을 빼기 시작합니다.'),
  },
  {
    id: 'week1',
    fromDay: 7,
    toDay: 9,
    when: { en: 'About one week', ko: '약 1주' },
    mini: recalled(
      'Many are back at a desk. Stitches or clips of the scalp come out on days 7 to 10.',
      '많은 분이 사무 업무에 복귀합니다. 두피의 실이나 클립은 7~10일째 뺍니다.',
      {
        en: 'Many are back at a desk about now. Stitches or clips often come out about now.',
        ko: '많은 분이 이 무렵 사무 업무에 복귀합니다. 실이나 클립도 흔히 이 무렵 뺍니다.',
      },
    ),
    full: verified(
      'S117',
      'Looks "reasonably acceptable" after a week. All stitches are out by day 8.',
      '일주일 뒤 "그런대로 볼 만한" 모습입니다. 8일째까지 실을 모두 뺍니다.',
    ),
  },
  {
    id: 'days10to14',
    fromDay: 10,
    toDay: 14,
    when: { en: 'Days 10 to 14', ko: '10~14일째' },
    mini: recalled(
      'Most visible signs are gone. Light walking is fine. Hair is washed as usual.',
      '눈에 띄는 흔적은 대부분 사라집니다. 가볍게 걸어도 됩니다. 머리는 평소처럼 감습니다.',
      {
        en: 'Most signs that others see have often gone. Light walks are fine.',
        ko: '남들이 알아볼 흔적은 흔히 대부분 사라집니다. 가볍게 걸어도 됩니다.',
      },
    ),
    full: {
      ...verified(
        'S117',
        'Looks good with make-up after 2 weeks. After a short-scar lift people went back to work now.',
        '2주 뒤 화장하면 괜찮아 보입니다. 짧은 흉터 거상에서는 이 무렵 직장에 복귀했습니다.',
      ),
      moreSources: ['S60', 'S59'],
    },
  },
  {
    id: 'week3',
    fromDay: 21,
    toDay: 27,
    when: { en: 'About three weeks', ko: '약 3주' },
    mini: recalled('Light sport.', '가벼운 운동이 가능합니다.', {
      en: 'Light sport is often allowed.',
      ko: '흔히 가벼운 운동이 허용됩니다.',
    }),
    full: verified('S117', 'Social events from 3 weeks on.', '3주부터 사람을 만나는 자리에 나갑니다.'),
  },
  {
    id: 'weeks4to6',
    fromDay: 28,
    toDay: 42,
    when: { en: 'Weeks 4 to 6', ko: '4~6주' },
    mini: recalled(
      'Full exercise, heat, sleeping on the side. Hair colour after 4 weeks.',
      '본격적인 운동, 사우나, 옆으로 자기가 가능합니다. 염색은 4주 뒤부터입니다.',
      {
        en: 'Hard sport, heat, lying on the side and hair colour are often allowed again about now.',
        ko: '격한 운동, 사우나, 옆으로 눕기, 염색이 흔히 이 무렵 다시 허용됩니다.',
      },
    ),
    full: recalled('The same.', '같습니다.', { en: 'Often the same.', ko: '흔히 같습니다.' }),
  },
  {
    id: 'weeks6to12',
    fromDay: 43,
    toDay: 89,
    when: { en: 'Weeks 6 to 12', ko: '6~12주' },
    mini: verified(
      'S78',
      'The last fullness settles. Hair near the cut may shed; in one studied case it shed at 9 weeks.',
      '남은 붓기가 가라앉습니다. 절개 부위 머리카락이 빠질 수 있습니다. 연구된 한 사례에서는 9주째 빠졌습니다.',
    ),
    full: recalled('The scar is still pink.', '흉터가 아직 분홍색입니다.', {
      en: 'The scar is often still pink.',
      ko: '흉터가 흔히 아직 분홍색입니다.',
    }),
  },
  {
    id: 'months3to6',
    fromDay: 90,
    toDay: 180,
    when: { en: 'Months 3 to 6', ko: '3~6개월' },
    mini: recalled(
      'A numb temple usually recovers. The scar matures. Early loss of the lift shows now, if it comes.',
      '둔해진 관자놀이 감각은 대개 돌아옵니다. 흉터가 안정됩니다. 효과가 일찍 줄어든다면 이때 보입니다.',
    ),
    full: recalled('The result is judged at 6 months or later.', '결과는 6개월 이후에 판단합니다.', {
      en: 'The result is often judged only after about half a year.',
      ko: '결과는 흔히 반년쯤 지나서 판단합니다.',
    }),
  },
  {
    id: 'months6to12',
    fromDay: 181,
    toDay: 365,
    when: { en: 'Months 6 to 12', ko: '6~12개월' },
    mini: verified(
      'S78',
      'Shed hair often grows back. In the studied case it was as dense as before at one year.',
      '빠진 머리카락은 흔히 다시 자랍니다. 연구된 사례에서는 1년 뒤 이전 밀도로 돌아왔습니다.',
    ),
    full: verified(
      'S78',
      'Permanent hair loss at the temple was reported in up to 2.8 % after full lifts.',
      '안면거상 뒤 관자 부위의 영구 탈모가 최대 2.8%로 보고되었습니다.',
    ),
  },
];

/** Ranges of experience: how long each trace usually lasts. */
export const COURSE_RANGES: readonly { id: string; name: Texts; mini: Statement; full: Statement }[] = [
  {
    id: 'swelling',
    name: { en: 'Swelling others can see', ko: '눈에 띄는 붓기' },
    mini: recalled('5-14 days', '5~14일', { en: 'often about one to two weeks', ko: '흔히 약 1~2주' }),
    full: recalled('14-28 days', '14~28일', { en: 'often about two to four weeks', ko: '흔히 약 2~4주' }),
  },
  {
    id: 'bruising',
    name: { en: 'Bruises', ko: '멍' },
    mini: recalled('5-10 days', '5~10일', { en: 'often about a week', ko: '흔히 약 1주' }),
    full: recalled('10-21 days', '10~21일', { en: 'often about two to three weeks', ko: '흔히 약 2~3주' }),
  },
  {
    id: 'numbness',
    name: { en: 'Numb skin', ko: '감각 둔함' },
    mini: recalled('4-12 weeks', '4~12주', { en: 'often one to three months', ko: '흔히 약 1~3개월' }),
    full: recalled('3-12 months', '3~12개월', {
      en: 'often some months, up to about a year',
      ko: '흔히 몇 달, 길면 약 1년',
    }),
  },
  {
    id: 'pain',
    name: { en: 'Pain', ko: '통증' },
    mini: recalled('1-3 of 10, less each day', '10점 중 1~3점, 날마다 줄어듦', {
      en: 'often mild, and less each day',
      ko: '흔히 가볍고 날마다 줄어듦',
    }),
    full: recalled('1-3 of 10, less each day', '10점 중 1~3점, 날마다 줄어듦', {
      en: 'often mild, and less each day',
      ko: '흔히 가볍고 날마다 줄어듦',
    }),
  },
];

/** What stands above every table of the course. */
export const COURSE_NOTICE: Texts = {
  en: 'These are figures of experience, not measured here. No study has followed this small lift day by day. Your course may differ.',
  ko: '경험에서 나온 수치이며 여기서 측정한 것이 아닙니다. 이 작은 거상을 날마다 추적한 연구는 없습니다. 경과는 사람마다 다릅니다.',
};

/** Where the article and the evidence part. */
export const SWELLING_DRIVER: Statement = {
  text: {
    en: 'A short cut alone does not make swelling small. The area freed inside and the time it takes likely count more. No study tested this.',
    ko: '절개가 짧다고 해서 붓기가 적은 것은 아닙니다. 속에서 박리한 넓이와 수술 시간이 더 중요할 것입니다. 직접 비교한 연구는 없습니다.',
  },
  mark: 'uncertain',
  source: 'P20',
};
