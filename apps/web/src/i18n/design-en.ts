export const DESIGN_EN = {
  heading: 'How Plica looks, and why',
  lead: 'One page for all parts: what they are made of and what each is for. It follows the colours, the width and the language of your device like every other page.',
  type: 'Type',
  typeNote:
    'One family (Pretendard, the same drawing for Korean and Latin). Six sizes; nothing smaller than 13 px.',
  sizes: {
    note: 'Note: units, sources, captions',
    small: 'Small: tables, labels',
    body: 'Body: what people read',
    lead: 'Lead: the first sentence of a page',
    title: 'Title of a page',
    display: 'One thing, shown to the person',
  },
  colour: 'Colour',
  colourNote:
    'Colour never speaks alone: a word or a shape says the same. Ratios are computed on this page from the colours in use; small text needs 4.5.',
  meanings: {
    ink: 'Text',
    'ink-quiet': 'What may be skipped',
    accent: 'What can be pressed, where one is',
    block: 'Stops, and says why',
    warn: 'Holds, with a reservation',
    edited: 'Changed by hand',
  },
  pair: '{{text}} on {{ground}}: {{ratio}}',
  space: 'Space and corners',
  spaceNote:
    'Seven steps; 8 px inside a part, 24 px between parts. What fingers press is at least 44 px high.',
  parts: 'Parts',
  partsNote: 'Move through them with Tab; the ring shows where you are.',
  partNames: {
    primary: 'The one next step',
    plain: 'Any other step',
    undo: 'Undo',
    choose: 'Shown for',
    first: 'Coordinator',
    second: 'Surgeon',
    value: 'A number never stands without its error: ',
    blocked: 'Not measured: the head is turned.',
    weak: 'Measured with reservation: the light comes from one side.',
    panel: 'A panel holds one subject',
    panelText: 'Its heading says what, its first line says why it matters.',
  },
  motion: 'Motion',
  motionNote:
    'Nothing moves to please. What moves shows where a thing went, for 150 ms; a device set to reduced motion shows it at once.',
} as const;
