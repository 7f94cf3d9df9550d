import type { Words } from './en.ts';

export const CONSULT_KO: Words['consult'] = {
  steps: {
    label: '상담 단계',
    case: '사진',
    story: '이야기',
    examination: '진찰',
    explanation: '원인 설명',
    options: '방법 비교',
    report: '상담 기록',
  },
  role: { label: '보는 사람', coordinator: '상담실장', surgeon: '의사' },
  roleNote:
    '의사 화면에는 판정, 이유, 수치가 함께 나옵니다. 화면을 나눈 것일 뿐 잠금은 아니며, 볼 수 있는 사람은 병원 계정이 생긴 뒤에 정해집니다.',
  undo: '되돌리기',
  redo: '다시 하기',
  present: '함께 보기',
  saved: '이 기기에 보관했습니다',
  saving: '저장하는 중…',
  saveFailed: '저장하지 못했습니다: {{message}}. 화면의 내용은 그대로 있으니 다시 시도하십시오.',
  saveAgain: '다시 시도',
  asOf: '상담한 날',
  computing: '계산하는 중…',
  failed: '계산하지 못했습니다: {{message}}. 입력한 내용은 그대로 있습니다.',
  computeAgain: '다시 계산',
  gaps: '설명하려면 먼저 다음이 필요합니다.',
  next: '다음: {{step}}',
};
