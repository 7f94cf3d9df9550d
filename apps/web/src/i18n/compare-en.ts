export const COMPARE_EN = {
  heading: 'Before and after',
  before: 'Before',
  after: 'After',
  view: 'View',
  how: 'Pictures',
  modes: { slider: 'Slider', side: 'Side by side' },
  slider: 'How much of the picture after is shown',
  print: 'Print',
  visit: '{{date}}, {{posture}}',
  noPhoto: 'No photograph of this view on this date',
  aligned:
    'The picture after is turned, moved and scaled so that the eyes lie on those of the picture before.',
  unaligned: 'These pictures cannot be laid over each other by the eyes; they are shown as they were taken.',
  notMeasured: 'Nothing could be measured in this view on both dates.',
  working: 'Comparing…',
  failed: 'The comparison stopped: {{message}}. Reload the page.',
  gravity:
    'Upright against lying on the back: the differences are what gravity moves, not what time changed.',
  gravityTest: {
    heading: 'Gravity test',
    lead: 'Lying on the back minus upright, by region, over all views of both dates. Minus is what a younger face shows.',
    ready: 'It can be taken over as a finding of the examination.',
    toCase: 'To the examination',
    note: 'Lying down, light and camera often change too: what does not match is not compared. One photograph of each posture rarely tells; repeats on other days do.',
  },
  summary:
    '{{beyond}} of {{compared}} comparable values changed beyond measurement error. {{refused}} could not be compared.',
  chance:
    'Of {{compared}} values that had not changed at all, about {{expected}} would exceed their error by chance.',
  strip: 'Change by region',
  stripLead:
    'Each cell is one value: grey within its error, coloured beyond it, hatched where it cannot be compared.',
  cell: '{{name}}, {{side}}: {{message}}',
  inError: 'within error',
  legend: { noChange: 'Within error', lower: 'Lower', higher: 'Higher', refused: 'Not compared' },
  regions: {
    eyes: 'Eyes and lids',
    mouth: 'Mouth',
    folds: 'Folds',
    jaw: 'Jaw and neck',
    skin: 'Skin lines',
    other: 'Other',
  },
  table: 'Changes',
  tableLead:
    'Value ± error of each date. MDC95: the smallest change that is more than measurement error, at 95 %.',
  columns: {
    measure: 'Measure',
    side: 'Side',
    before: 'Before',
    after: 'After',
    change: 'Change',
    mdc: 'MDC95',
    verdict: 'Reading',
  },
  reasons: 'What to know about these pictures',
  printed: 'Compared on the device with Plica. Not a diagnosis and no promise of a result.',
} as const;
