import { limit, OPERATIONS, TREATMENTS, type RuleRow } from './rule-row.ts';

/** What must be settled by talking. */
export const SCREENING_ROWS: readonly RuleRow[] = [
  {
    id: 'screening.distress',
    when: {
      all: [
        { fact: 'distress', is: true },
        { fact: 'conversation', is: false },
      ],
    },
    limits: limit(TREATMENTS, 'notNow'),
    mustDiscuss: ['distressConversation'],
    source: 'S86',
    mark: 'verified',
    en: 'The answers speak of much distress. The surgeon talks about it before any plan is made.',
    ko: '답변에서 큰 괴로움이 느껴집니다. 계획을 세우기 전에 의사와 먼저 이야기합니다.',
  },
  {
    id: 'screening.distressDiscussed',
    when: {
      all: [
        { fact: 'distress', is: true },
        { fact: 'conversation', is: true },
      ],
    },
    against: OPERATIONS,
    mustDiscuss: ['distressConversation'],
    source: 'S86',
    mark: 'verified',
    en: 'The distress was talked about. It stays part of the decision.',
    ko: '괴로움에 대해 이야기를 나누었습니다. 결정할 때 계속 함께 고려합니다.',
  },
  {
    id: 'screening.ownDecision',
    when: { fact: 'ownDecision', is: false },
    limits: limit(TREATMENTS, 'notNow'),
    mustDiscuss: ['externalPressure'],
    source: 'P23',
    mark: 'chosen',
    en: 'The wish comes from somebody else. Nothing is done until it is the own wish.',
    ko: '다른 사람이 원해서 오셨습니다. 본인이 원할 때까지 시술하지 않습니다.',
  },
  {
    id: 'screening.expectations',
    when: { fact: 'expectations', is: 'unrealistic' },
    limits: limit(OPERATIONS, 'notNow'),
    mustDiscuss: ['expectations'],
    source: 'P20',
    mark: 'recalled',
    en: 'What is hoped for is more than any operation can do. This is talked through first.',
    ko: '기대가 수술로 얻을 수 있는 것보다 큽니다. 먼저 충분히 상의합니다.',
  },
];
