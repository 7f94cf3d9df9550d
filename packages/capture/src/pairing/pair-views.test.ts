import { describe, expect, it } from 'vitest';
import { viewFromWords } from './guess-by-name.ts';
import { PAIRING_TEXTS } from './pairing-texts.ts';
import { pairViews, type FileToPair } from './pair-views.ts';

const paired = (...files: (string | FileToPair)[]) =>
  pairViews(files.map((file) => (typeof file === 'string' ? { name: file } : file)));
const views = (...files: (string | FileToPair)[]) => paired(...files).map(({ view }) => view);

describe('names', () => {
  it.each([
    ['front.jpg', 'front'],
    ['정면.jpg', 'front'],
    ['정면.jpg'.normalize('NFD'), 'front'],
    ['Kim-F.JPG', 'front'],
    ['P12_전면사진.png', 'front'],
    ['0deg.jpg', 'front'],
    ['oblique-left.jpg', 'obliqueLeft'],
    ['ObliqueRight.heic', 'obliqueRight'],
    ['45L.jpg', 'obliqueLeft'],
    ['R45.jpg', 'obliqueRight'],
    ['좌측45도.jpg', 'obliqueLeft'],
    ['우사면.jpg', 'obliqueRight'],
    ['obl_r_2.jpg', 'obliqueRight'],
    ['profile left.jpg', 'profileLeft'],
    ['Rt lateral.webp', 'profileRight'],
    ['90-l.jpg', 'profileLeft'],
    ['오른쪽측면.jpg', 'profileRight'],
    ['left side view.jpg', 'profileLeft'],
    ['chin-down.jpg', 'chinDown'],
    ['고개숙임.jpg', 'chinDown'],
  ])('%s is %s', (name, view) => expect(views(name)).toEqual([view]));

  it.each([
    'IMG_0045.jpg',
    'DSC90.jpg',
    'frontier.jpg',
    '김우진.jpg',
    'leaflet.jpg',
    'L.jpg',
    'profiled.jpg',
    'constructor.jpg',
    '',
  ])('%s says nothing', (name) =>
    expect(paired(name)).toMatchObject([{ view: null, confidence: 'none', reasons: ['name.silent'] }]),
  );

  it('says what is missing or wrong instead of guessing', () => {
    expect(paired('oblique.jpg')[0].reasons).toEqual(['side.missing']);
    expect(paired('left.jpg')[0].reasons).toEqual(['angle.missing']);
    expect(paired('front-45L.jpg')[0].reasons).toEqual(['name.contradicts']);
    expect(paired('oblique-left-right.jpg')[0].reasons).toEqual(['name.contradicts']);
  });

  it('reads folders where the name is silent, the nearest first', () => {
    expect(paired('2026-01-14/front/IMG_1.jpg')).toMatchObject([
      { view: 'front', confidence: 'sure', visit: '2026-01-14', reasons: ['folder.says', 'date.from-name'] },
    ]);
    expect(views('profile/left/IMG_2.jpg', 'front/45L.jpg', 'left\\oblique.jpg')).toEqual([
      'profileLeft',
      'obliqueLeft',
      'obliqueLeft',
    ]);
  });

  it('reads posture, and before and after', () => {
    expect(paired('술전/정면 누운 상태.jpg')).toMatchObject([
      { view: 'front', posture: 'supine', visit: 'before' },
    ]);
    expect(paired('front_after.jpg', '좌위 우측면.jpg')).toMatchObject([
      { visit: 'after', posture: 'upright' },
      { view: 'profileRight', posture: 'upright' },
    ]);
  });

  it('is less sure of a short form', () => {
    expect(paired('f.jpg', 'front.jpg').map(({ confidence }) => confidence)).toEqual(['likely', 'sure']);
  });
});

describe('dates', () => {
  it.each(['front 2026-01-14.jpg', '20260114_front.jpg', 'front_2026.1.14.jpg', '2026년 1월 14일 정면.jpg'])(
    '%s',
    (name) => expect(paired(name)[0].visit).toBe('2026-01-14'),
  );
  it.each(['front_20261345.jpg', 'front 2026-02-30.jpg', 'front_120260114.jpg'])('%s holds none', (name) =>
    expect(paired(name)[0].visit).toBeNull(),
  );
  it('takes the name before the camera, and says when they differ', () => {
    expect(paired({ name: 'front 2026-01-14.jpg', takenAt: '2020-01-01T00:00:10' })[0]).toMatchObject({
      visit: '2026-01-14',
      reasons: ['name.says', 'date.from-name', 'date.differs'],
    });
    expect(paired({ name: 'front.jpg', takenAt: '2026-01-14T09:00:00' })[0].visit).toBe('2026-01-14');
  });
});

describe('what surrounds a photograph', () => {
  it('gives the one side left over, and only then', () => {
    expect(paired('45L.jpg', 'oblique.jpg')[1]).toMatchObject({
      view: 'obliqueRight',
      confidence: 'guess',
      reasons: ['side.left-over'],
    });
    expect(views('oblique-1.jpg', 'oblique-2.jpg', '45L.jpg').slice(0, 2)).toEqual([null, null]);
    expect(views('45L.jpg', '45R.jpg', 'oblique.jpg')[2]).toBeNull();
    expect(views('before/45L.jpg', 'after/oblique.jpg')[1]).toBeNull();
  });

  it('carries a view on to silent photographs seconds later', () => {
    const at = (seconds: string): string => `2026-01-14T09:00:${seconds}`;
    expect(
      paired(
        { name: 'IMG_2.jpg', takenAt: at('13') },
        { name: '90R.jpg', takenAt: at('10') },
        { name: 'IMG_3.jpg', takenAt: at('40') },
      ).map(({ view, confidence }) => [view, confidence]),
    ).toEqual([
      ['profileRight', 'guess'],
      ['profileRight', 'sure'],
      [null, 'none'],
    ]);
  });

  it('takes the order of a named visit for an unnamed one of the same length', () => {
    const named = ['front', '45R', '45L'].map((name) => `2026-01-14/${name}.jpg`);
    const times = ['01', '02', '10'].map((n) => `2026-05-02/IMG_${n}.jpg`);
    const order = views('2026-01-14/1 front.jpg', '2026-01-14/2 45R.jpg', '2026-01-14/3 45L.jpg', ...times);
    expect(order.slice(3)).toEqual(['front', 'obliqueRight', 'obliqueLeft']);
    expect(views(...named, ...times.slice(1)).slice(3)).toEqual([null, null]);
  });

  it('keeps the order of the files, and never speaks of a view without a reason', () => {
    const names = ['b.jpg', 'front.jpg', 'a.jpg', '45R.jpg'];
    const answers = paired(...names);
    expect(answers.map(({ name }) => name)).toEqual(names);
    for (const { reasons } of answers) expect(reasons.every((reason) => PAIRING_TEXTS[reason].ko)).toBe(true);
    expect(paired()).toEqual([]);
  });
});

it('a list may use the program’s names or the words of file names', () => {
  expect(['profileLeft', 'PROFILELEFT ', '45R', '정면', '3/4', 'sideways'].map(viewFromWords)).toEqual([
    'profileLeft',
    'profileLeft',
    'obliqueRight',
    'front',
    null,
    null,
  ]);
});
