import type { LinearRule } from './jaw-shape-model.ts';

/** A linear rule as kept in a file: weights as signed bytes in base64, one scale per row. */
export interface PackedRule {
  constant: number[];
  scale: number[];
  bytes: string;
}

export function unpackRule({ constant, scale, bytes }: PackedRule): LinearRule {
  const raw = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
  const width = raw.length / constant.length;
  return {
    constant,
    weights: scale.map((s, k) =>
      Float64Array.from({ length: width }, (_, i) => s * ((raw[k * width + i]! << 24) >> 24)),
    ),
  };
}

export function packRule({ constant, weights }: LinearRule): PackedRule {
  const scale = weights.map((row) => {
    let most = 1e-12;
    for (let i = 0; i < row.length; i++) most = Math.max(most, Math.abs(row[i]!));
    return Number((most / 127).toPrecision(6));
  });
  let text = '';
  weights.forEach((row, k) => {
    for (let i = 0; i < row.length; i++) text += String.fromCharCode(Math.round(row[i]! / scale[k]!) & 255);
  });
  return { constant: constant.map((v) => Number(v.toFixed(4))), scale, bytes: btoa(text) };
}
