import type { Words } from './en.ts';

export const DESIGN_KO: Words['design'] = {
  heading: 'Plica의 모습과 그 이유',
  lead: '모든 부품이 무엇으로 되어 있고 무엇을 위한 것인지 한 화면에 모았습니다. 다른 화면과 마찬가지로 기기의 색, 너비, 언어를 따릅니다.',
  type: '글자',
  typeNote:
    '한글과 로마자를 같은 결로 그린 글꼴 하나(Pretendard)를 씁니다. 크기는 여섯 가지이며 13px보다 작은 글자는 없습니다.',
  sizes: {
    note: '주석: 단위, 출처, 설명',
    small: '작은 글자: 표, 이름표',
    body: '본문: 읽는 글',
    lead: '머리글: 화면의 첫 문장',
    title: '화면 제목',
    display: '환자에게 보이는 한 가지',
  },
  colour: '색',
  colourNote:
    '색만으로 뜻을 전하지 않고, 같은 뜻을 말이나 모양으로도 전합니다. 대비는 지금 쓰이는 색으로 이 화면에서 계산하며, 작은 글자는 4.5 이상이어야 합니다.',
  meanings: {
    ink: '글자',
    'ink-quiet': '지나쳐도 되는 글',
    accent: '누를 수 있는 것, 지금 있는 곳',
    block: '멈추고 이유를 말함',
    warn: '쓸 수 있으나 주의가 필요함',
    edited: '손으로 바꿈',
  },
  pair: '{{ground}} 위의 {{text}}: {{ratio}}',
  space: '간격과 모서리',
  spaceNote:
    '일곱 단계입니다. 한 부품 안은 8px, 부품 사이는 24px이며, 손가락으로 누르는 것은 높이가 44px 이상입니다.',
  parts: '부품',
  partsNote: 'Tab으로 옮겨 다니면 테두리가 지금 있는 곳을 보여 줍니다.',
  partNames: {
    primary: '다음 한 걸음',
    plain: '그 밖의 단계',
    undo: '되돌리기',
    choose: '보는 사람',
    first: '상담실장',
    second: '의사',
    value: '수치는 오차 없이 쓰지 않습니다: ',
    blocked: '재지 않았습니다: 고개가 돌아가 있습니다.',
    weak: '주의해서 보십시오: 빛이 한쪽에서 옵니다.',
    panel: '패널 하나에는 한 가지 주제',
    panelText: '제목은 무엇인지, 첫 줄은 왜 중요한지 말합니다.',
  },
  motion: '움직임',
  motionNote:
    '보기 좋으라고 움직이는 것은 없습니다. 무엇이 어디로 갔는지만 0.15초 동안 보여 주고, 움직임을 줄이도록 설정한 기기에서는 바로 보여 줍니다.',
};
