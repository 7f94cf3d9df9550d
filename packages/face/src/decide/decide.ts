import { OPTION_IDS, renderText, type Case, type OptionId } from '../case/index.ts';
import type { Explanation } from '../explain/index.ts';
import { holds } from './condition.ts';
import { STATUSES, type Decision, type Option, type Status } from './decision.ts';
import { readFacts, type Facts } from './facts.ts';
import { INDICATIONS } from './knowledge/indications.ts';
import type { MustDiscuss } from './knowledge/must-discuss-codes.ts';
import { OPTION_FACTS } from './knowledge/options/index.ts';
import { emergencyWords, RED_FLAGS } from './knowledge/red-flags.ts';
import { LOWER_RISK } from './knowledge/risk-rows.ts';
import { OPERATIONS, TREATMENTS, type RuleRow } from './knowledge/rule-row.ts';
import { RULE_ROWS } from './knowledge/rule-tables.ts';
import { ORDER_ROWS, TIE_ORDER } from './knowledge/order-rows.ts';

/** Always part of the talk when an operation is still open. */
const ALWAYS_FOR_OPERATIONS: readonly MustDiscuss[] = [
  'scar',
  'hairLoss',
  'numbnessAndNerve',
  'irreversible',
  'cost',
];

/**
 * What fits this person: every option with a status, the reasons for and against it and the published group figures.
 * A suggestion for a surgeon to sign or overrule. `rows` is the table of rules, given only to prove that a row matters.
 */
export function decide(kase: Case, explanation: Explanation, rows: readonly RuleRow[] = RULE_ROWS): Decision {
  const facts = readFacts(kase, explanation);
  const spoken = rows.filter(({ when }) => holds(when, facts) === true);
  const unanswered = rows.filter(({ mustBeKnown, when }) => mustBeKnown && holds(when, facts) === 'unknown');
  const redFlags = redFlagsOf(kase);
  const judged = OPTION_IDS.filter((id) => id !== 'refer').map((id) =>
    judge(id, kase, facts, spoken, unanswered.length > 0, redFlags.length > 0),
  );
  settleNone(judged);
  const options = inOrder([...judged, referral(kase, facts, spoken, redFlags.length > 0)], facts);
  const open = (ids: readonly OptionId[]): boolean =>
    options.some((o) => ids.includes(o.id) && (o.status === 'suited' || o.status === 'possible'));

  return {
    schema: 'plica.decision/1',
    redFlags,
    options,
    mainCause: explanation.mainCause.id,
    mustDiscuss: [
      ...new Set<string>([
        ...spoken.flatMap((row) => row.mustDiscuss ?? []),
        ...(unanswered.length ? ['unansweredSafetyQuestions'] : []),
        ...(open(['mini']) ? ['noFiguresForThisOperation'] : []),
        ...(open(OPERATIONS) ? ALWAYS_FOR_OPERATIONS : []),
        ...(open(['thread', 'device']) ? ['shortLived'] : []),
        'doNothing',
      ]),
    ],
    sources: sourcesOf(options, spoken, redFlags, explanation),
  };
}

/** Signs that need action, with whom to call. They need no age and no examination, and wait for nothing. */
export function redFlagsOf({
  signs = [],
  screening,
  clinic,
}: Pick<Case, 'signs' | 'screening' | 'clinic'>): Decision['redFlags'] {
  const present = new Set<string>(signs);
  if (screening?.suicidalThoughts === true) present.add('suicidalThoughts');
  const words = emergencyWords(clinic?.country);
  return RED_FLAGS.filter(({ id }) => present.has(id)).map(({ id, urgency, en, ko }) => ({
    id,
    urgency,
    action: {
      en: renderText({ en, ko }, 'en', words.en),
      ko: renderText({ en, ko }, 'ko', words.ko),
    },
  }));
}

export const worst = (a: Status, b: Status): Status =>
  STATUSES[Math.max(STATUSES.indexOf(a), STATUSES.indexOf(b))]!;

function judge(
  id: Exclude<OptionId, 'refer'>,
  kase: Case,
  facts: Facts,
  spoken: readonly RuleRow[],
  unanswered: boolean,
  redFlag: boolean,
): Option {
  const indication = INDICATIONS[id];
  const [suited, possible] = [holds(indication.suited, facts), holds(indication.possible, facts)];
  const fit: Status =
    suited === true
      ? 'suited'
      : possible === true
        ? 'possible'
        : suited === 'unknown' || possible === 'unknown'
          ? 'needsExamination'
          : 'unlikely';
  const words =
    indication.texts[fit === 'needsExamination' ? 'unknown' : (fit as 'suited' | 'possible' | 'unlikely')];
  const ownReason = { rule: indication.id, text: words };
  const speaksFor = fit === 'suited' || fit === 'possible';
  const limiting = spoken.filter((row) => row.limits?.[id] !== undefined);
  const against = spoken.filter((row) => row.limits?.[id] !== undefined || row.against?.includes(id));

  let status = limiting.reduce<Status>((result, row) => worst(result, row.limits![id]!), fit);
  const rules = [indication.id, ...against.map((row) => row.id)];
  const reasons = against.map(({ id: rule, en, ko }) => ({ rule, text: { en, ko } }));
  if (redFlag && (TREATMENTS as readonly OptionId[]).includes(id)) {
    status = worst(status, 'notNow');
    rules.push('redFlag');
    reasons.unshift({ rule: 'redFlag', text: RED_FLAG_FIRST });
  }
  if (unanswered && (OPERATIONS as readonly OptionId[]).includes(id)) {
    status = worst(status, 'possible');
    rules.push('unanswered');
    reasons.push({ rule: 'unanswered', text: UNANSWERED });
  }
  return {
    ...describe(id, kase),
    status,
    for: speaksFor ? [ownReason] : [],
    against: speaksFor ? reasons : [ownReason, ...reasons],
    rules,
    risk: { ...riskOf(id, facts, spoken), events: [...OPTION_FACTS[id].events] },
  };
}

const RED_FLAG_FIRST = {
  en: 'A warning sign is present. It is dealt with first.',
  ko: '경고 신호가 있습니다. 먼저 그것부터 해결합니다.',
};
const UNANSWERED = {
  en: 'Some safety questions are not answered yet.',
  ko: '아직 답하지 않은 안전 관련 질문이 있습니다.',
};

/** What is true of the option for anybody. */
function describe(
  id: OptionId,
  { clinic }: Case,
): Omit<Option, 'status' | 'for' | 'against' | 'rules' | 'risk'> {
  const { effect, incision, anaesthesia, operatingTime, downtime, longevity, wontDo } = OPTION_FACTS[id];
  const price = clinic?.prices?.find((p) => p.option === id);
  return {
    id,
    effect,
    incision,
    anaesthesia,
    operatingTime,
    downtime,
    longevity,
    cost: price ? { from: price.from, to: price.to, currency: price.currency } : null,
    wontDo: [...wontDo],
  };
}

/** Words instead of a percentage: the best published score hardly tells people apart (S55). */
function riskOf(id: OptionId, facts: Facts, spoken: readonly RuleRow[]): Omit<Option['risk'], 'events'> {
  const raising = spoken.filter((row) => row.raisesRisk?.includes(id));
  if (raising.length)
    return { level: 'higher', why: raising.map(({ id: rule, en, ko }) => ({ rule, text: { en, ko } })) };
  const { id: rule, en, ko, when, options } = LOWER_RISK;
  if ((options as readonly OptionId[]).includes(id) && holds(when, facts) === true)
    return { level: 'lower', why: [{ rule, text: { en, ko } }] };
  return { level: 'average', why: [] };
}

/** Where nothing is suited, or nothing more may be done now, doing nothing is the answer. */
function settleNone(judged: Option[]): void {
  const none = judged.find((o) => o.id === 'none')!;
  const open = judged.some(
    (o) =>
      (TREATMENTS as readonly OptionId[]).includes(o.id) &&
      ['suited', 'possible', 'needsExamination'].includes(o.status),
  );
  if (open || none.status === 'suited') return;
  none.status = 'suited';
  none.rules.push('none.nothingElseOpen');
  none.for.push({
    rule: 'none.nothingElseOpen',
    text: {
      en: 'No treatment fits now. Waiting is the right choice for the moment.',
      ko: '지금은 알맞은 치료가 없습니다. 당분간 기다리는 것이 옳은 선택입니다.',
    },
  });
}

function referral(kase: Case, facts: Facts, spoken: readonly RuleRow[], redFlag: boolean): Option {
  const reasons = spoken
    .filter((row) => row.refer)
    .map(({ id: rule, en, ko }) => ({ rule, text: { en, ko } }));
  if (redFlag) reasons.unshift({ rule: 'redFlag', text: RED_FLAG_FIRST });
  return {
    ...describe('refer', kase),
    status: reasons.length ? 'suited' : 'unlikely',
    for: reasons,
    against: reasons.length
      ? []
      : [
          {
            rule: 'refer.noReason',
            text: {
              en: 'Nothing was found that needs another doctor first.',
              ko: '먼저 다른 진료가 필요한 소견은 없었습니다.',
            },
          },
        ],
    rules: reasons.length ? reasons.map(({ rule }) => rule) : ['refer.noReason'],
    risk: { ...riskOf('refer', facts, spoken), events: [...OPTION_FACTS.refer.events] },
  };
}

/** By status, then by what is wrong and what is wished, with referring first where it is due. */
function inOrder(options: readonly Option[], facts: Facts): Option[] {
  const points = (id: OptionId): number =>
    ORDER_ROWS.reduce((sum, row) => sum + (holds(row.when, facts) === true ? (row.points[id] ?? 0) : 0), 0);
  const rank = ({ id, status }: Option): [number, number, number] => [
    id === 'refer' && status === 'suited' ? -1 : STATUSES.indexOf(status),
    -points(id),
    TIE_ORDER.indexOf(id),
  ];
  return [...options].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

function sourcesOf(
  options: readonly Option[],
  spoken: readonly RuleRow[],
  redFlags: Decision['redFlags'],
  explanation: Explanation,
): string[] {
  const flags = new Set(redFlags.map(({ id }) => id));
  return [
    ...new Set([
      ...explanation.sources,
      ...spoken.map((row) => row.source),
      ...RED_FLAGS.filter(({ id }) => flags.has(id)).map(({ source }) => source),
      ...Object.values(INDICATIONS).map(({ source }) => source),
      ...options.flatMap((o) =>
        [
          o.effect,
          o.incision,
          o.anaesthesia,
          o.operatingTime,
          o.downtime,
          o.longevity,
          ...o.risk.events,
          ...o.wontDo,
        ].flatMap(({ source, moreSources = [] }) => [source, ...moreSources]),
      ),
    ]),
  ].sort();
}
