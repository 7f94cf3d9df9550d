import type { Words } from './en.ts';

export const REPORT_KO: Words['report'] = {
  heading: '문서',
  preview: '인쇄하고 저장할 문서',
  choices: '이름과 언어',
  whose: '문서에 적을 이름',
  notNamed: '이름 없음',
  language: '언어',
  languages: { ko: '한국어', en: '영어', both: '나란히' },
  edition: '대상',
  editions: { patient: '환자용', clinical: '의료진용' },
  patientOnly: '환자용 문서입니다. 의료진용은 의사 화면에서 만들 수 있습니다.',
  savePdf: 'PDF 저장',
  saveHtml: '웹 문서 저장',
  print: '인쇄',
  savedNote:
    'PDF에는 화면 낭독기를 위한 제목, 표, 언어 정보가 들어 있습니다. 파일은 이 기기에 암호화하지 않고 저장되며, 파일 이름에는 사람 이름을 넣지 않습니다.',
  doing: { fonts: '글꼴을 불러오는 중', writing: 'PDF를 만드는 중' },
  saved: '저장했습니다: {{name}}',
  savedSheets: '저장했습니다: {{name}}, {{count}}쪽',
  missingLetters:
    'PDF 글꼴에 없는 글자({{letters}})는 빈 네모로 표시됩니다. 저장한 웹 문서에는 그대로 보입니다.',
  failed: 'PDF를 만들지 못했습니다({{message}}). 웹 문서로 저장하거나 인쇄할 수 있습니다.',
  state: {
    signed: '{{name}} 의사가 {{date}}에 바로 이 내용에 서명했습니다. 그 뒤로 바뀌지 않았습니다.',
    changed:
      '{{name}} 의사가 {{date}}에 서명한 뒤 내용이 바뀌었습니다. 문서에 그 사실을 적고, 환자에게 적합 여부를 보여 주지 않습니다.',
    unsigned: '아직 의사가 서명하지 않았습니다. 환자용 문서에는 적합 여부와 원인을 적지 않습니다.',
    overruled: '달리 판단한 방법은 두 판단과 이유를 함께 적습니다. 서명한 뒤에는 환자용 문서에도 적습니다.',
    toSign: '방법 단계에서 서명하기',
  },
  pictures: {
    heading: '문서에 넣을 사진',
    none: '상담일까지 찍은 사진이 없습니다.',
    ask: '본인이 이 문서에 얼굴 사진을 싣는 데 동의했습니까?',
    no: '아니요',
    yes: '예, 동의했습니다',
    note: '이 답은 이 문서에만 해당합니다. 문서를 가진 사람은 누구나 사진을 볼 수 있습니다.',
    which: '넣을 사진',
    lines: '측정한 선을 함께 표시',
    drawing: '사진을 그리는 중',
    failed: '사진을 그리지 못했습니다: {{message}}',
  },
  lacks: {
    heading: '아직 문서에 없는 것',
    photographs: '측정한 사진이 없습니다',
    story: '건강에 관해 묻지 않았습니다',
    examination: '손으로 진찰하지 않았습니다',
    leftOut: '다 채우지 않아 계산에 넣지 않은 답: {{count}}개',
  },
};
