import type { LinearRule } from './jaw-shape-model.ts';

/** A linear rule as kept in a file: weights as signed bytes in base64, one scale per row. */
export interface PackedRule {
  constant: number[];
  scale: number[];
  bytes: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function unpackRule({ constant, scale, bytes }: PackedRule): LinearRule {
  const raw = fromBase64(bytes);
  const width = raw.length / constant.length;
  return {
    constant,
    weights: scale.map((s, k) => Float64Array.from({ length: width }, (_, i) => s * raw[k * width + i]!)),
  };
}

export function packRule({ constant, weights }: LinearRule): PackedRule {
  const scale = weights.map((row) => {
    let most = 1e-12;
    for (let i = 0; i < row.length; i++) most = Math.max(most, Math.abs(row[i]!));
    return Number((most / 127).toPrecision(6));
  });
  const all = weights.flatMap((row, k) => Array.from(row, (v) => Math.round(v / scale[k]!)));
  return { constant: constant.map((v) => Number(v.toFixed(4))), scale, bytes: toBase64(Int8Array.from(all)) };
}

function fromBase64(text: string): Int8Array {
  const letters = text.replace(/=+$/, '');
  const out = new Int8Array(Math.floor((letters.length * 3) / 4));
  let [held, bits, n] = [0, 0, 0];
  for (const letter of letters) {
    held = ((held << 6) | LETTERS.indexOf(letter)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[n++] = held >> bits;
  }
  return out;
}

function toBase64(bytes: Int8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three =
      ((bytes[i]! & 255) << 16) | (((bytes[i + 1] ?? 0) & 255) << 8) | ((bytes[i + 2] ?? 0) & 255);
    for (let k = 0; k < 4; k++) text += i + k > bytes.length ? '=' : LETTERS[(three >> (18 - 6 * k)) & 63]!;
  }
  return text;
}
