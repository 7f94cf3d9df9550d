import type { Words } from './en.ts';

export const COMPARE_KO: Words['compare'] = {
  heading: '전후 비교',
  before: '전',
  after: '후',
  view: '촬영 방향',
  how: '사진 보기 방식',
  modes: { slider: '밀어서 비교', side: '나란히' },
  slider: '후 사진을 보여 주는 정도',
  print: '인쇄',
  visit: '{{date}}, {{posture}}',
  noPhoto: '이 날짜에는 이 방향의 사진이 없습니다',
  aligned: '후 사진의 두 눈이 전 사진의 두 눈에 겹치도록 돌리고 옮기고 크기를 맞추었습니다.',
  unaligned: '이 사진들은 두 눈을 기준으로 겹칠 수 없어 찍힌 그대로 보여 드립니다.',
  notMeasured: '두 날짜 모두에서 측정된 값이 이 방향에는 없습니다.',
  working: '비교하고 있습니다…',
  failed: '비교가 중단되었습니다: {{message}}. 화면을 새로 고치십시오.',
  gravity:
    '앉거나 선 자세와 누운 자세의 비교입니다. 차이는 시간에 따른 변화가 아니라 중력에 따른 움직임입니다.',
  summary:
    '비교할 수 있는 값 {{compared}}개 중 {{beyond}}개가 측정 오차를 넘어 변했습니다. {{refused}}개는 비교할 수 없습니다.',
  chance: '전혀 변하지 않았더라도 {{compared}}개 중 약 {{expected}}개는 우연히 오차를 넘을 수 있습니다.',
  strip: '부위별 변화',
  stripLead:
    '칸 하나가 값 하나입니다. 회색은 오차 범위 안, 색은 오차를 넘은 변화, 빗금은 비교할 수 없는 값입니다.',
  cell: '{{name}}, {{side}}: {{message}}',
  inError: '오차 범위 안',
  legend: { noChange: '오차 범위 안', lower: '감소', higher: '증가', refused: '비교 불가' },
  regions: { eyes: '눈과 눈꺼풀', mouth: '입', folds: '주름', jaw: '턱과 목', skin: '잔주름', other: '기타' },
  table: '변화',
  tableLead: '날짜별 값 ± 오차입니다. MDC95는 95% 수준에서 측정 오차를 넘는 가장 작은 변화입니다.',
  columns: {
    measure: '항목',
    side: '쪽',
    before: '전',
    after: '후',
    change: '변화',
    mdc: 'MDC95',
    verdict: '판독',
  },
  reasons: '이 사진들에 대해 알아 둘 점',
  printed: 'Plica로 이 기기에서 비교했습니다. 진단이 아니며 결과를 보장하지 않습니다.',
};
