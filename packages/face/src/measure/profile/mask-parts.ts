/** Majority of 3 x 3, so that grain neither adds nor bites; the border stays. Masks hold 0 and 1. */
export function cleaned(mask: Uint8Array, width: number, height: number): Uint8Array {
  const out = mask.slice();
  for (let y = 1; y < height - 1; y++) {
    let at = y * width;
    const column = (i: number): number => mask[i - width]! + mask[i]! + mask[i + width]!;
    let before = column(at);
    let here = column(at + 1);
    for (const end = at + width - 2; at < end; at++) {
      const after = column(at + 2);
      out[at + 1] = before + here + after >= 5 ? 1 : 0;
      before = here;
      here = after;
    }
  }
  return out;
}

/** Only the largest connected part, which is the person; of equals the first from the top. */
export function largestPart(mask: Uint8Array, width: number, height: number): Uint8Array {
  const field = framed(mask, width, height, 1);
  let most = { from: 0, to: 0 };
  let from = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const start = field.at(x, y);
      if (!field.open[start]) continue;
      const to = reach(field, start, from);
      if (to - from > most.to - most.from) most = { from, to };
      from = to;
    }
  const part = new Uint8Array(mask.length);
  for (let k = most.from; k < most.to; k++) part[field.pixel(field.reached[k]!)] = 1;
  return part;
}

/** Holes (a bright collar, a light spot) belong to the person: background is only what is reached from the border. */
export function filled(mask: Uint8Array, width: number, height: number): Uint8Array {
  const field = framed(mask, width, height, 0);
  let to = 0;
  const enter = (x: number, y: number): void => {
    const start = field.at(x, y);
    if (field.open[start]) to = reach(field, start, to);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) enter(x, y);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) enter(x, y);
  const person = new Uint8Array(mask.length).fill(1);
  for (let k = 0; k < to; k++) person[field.pixel(field.reached[k]!)] = 0;
  return person;
}

/** Pixels still to be reached, in a closed frame, so that no step needs to ask where the picture ends. */
interface Field {
  /** 1: open. Rows are one longer than the picture's, with a closed row above and below. */
  open: Uint8Array;
  stride: number;
  /** Places in the order in which they were reached. */
  reached: Int32Array;
  at(x: number, y: number): number;
  /** Index in the picture of a place of the field. */
  pixel(place: number): number;
}

function framed(mask: Uint8Array, width: number, height: number, open: 0 | 1): Field {
  const stride = width + 1;
  const places = new Uint8Array(stride * (height + 2) + 1);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) places[(y + 1) * stride + x + 1] = mask[i] === open ? 1 : 0;
  return {
    open: places,
    stride,
    reached: new Int32Array(mask.length),
    at: (x, y) => (y + 1) * stride + x + 1,
    pixel: (place) => place - stride - Math.floor(place / stride),
  };
}

/** Closes all that hangs together with `start` (four neighbours), lists it from `from` on and returns where the list ends. */
function reach({ open, stride, reached }: Field, start: number, from: number): number {
  let to = from;
  const enter = (place: number): void => {
    if (!open[place]) return;
    open[place] = 0;
    reached[to++] = place;
  };
  enter(start);
  for (let next = from; next < to; next++) {
    const place = reached[next]!;
    enter(place - 1);
    enter(place + 1);
    enter(place - stride);
    enter(place + stride);
  }
  return to;
}
