import { readFileSync } from 'node:fs';

export interface ObjMesh {
  /** x y z one after another, units and axes of the file. */
  positions: Float64Array;
  /** Triangles of each group or material; polygons are cut into fans. */
  groups: Map<string, number[]>;
}

/** Wavefront OBJ: positions and polygons by `g` or `usemtl`. */
export function readObj(file: string): ObjMesh {
  const positions: number[] = [];
  const groups = new Map<string, number[]>();
  let group: number[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words[0] === 'v') positions.push(Number(words[1]), Number(words[2]), Number(words[3]));
    else if (words[0] === 'g' || words[0] === 'usemtl') {
      group = groups.get(words[1]!) ?? [];
      groups.set(words[1]!, group);
    } else if (words[0] === 'f') {
      const corners = words.slice(1).map((word) => Number(word.split('/')[0]) - 1);
      for (let i = 2; i < corners.length; i++) group.push(corners[0]!, corners[i - 1]!, corners[i]!);
    }
  }
  return { positions: Float64Array.from(positions), groups };
}

export interface GlbMesh {
  positions: Float64Array;
  triangles: Uint32Array;
  uv: Float32Array;
}

interface GltfJson {
  accessors: { bufferView: number; count: number; componentType: number }[];
  bufferViews: { byteOffset: number; byteLength: number }[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number }[] }[];
}

/** The first mesh of a binary glTF whose buffers are packed without stride. */
export function readGlb(file: string): GlbMesh {
  const bytes = readFileSync(file);
  const jsonLength = bytes.readUInt32LE(12);
  const json = JSON.parse(bytes.subarray(20, 20 + jsonLength).toString('utf8')) as GltfJson;
  const binary = bytes.subarray(20 + jsonLength + 8);
  const view = (accessor: number): Buffer => {
    const { byteOffset, byteLength } = json.bufferViews[json.accessors[accessor]!.bufferView]!;
    return Buffer.from(binary.subarray(byteOffset, byteOffset + byteLength));
  };
  const floats = (accessor: number): Float32Array => {
    const data = view(accessor);
    return new Float32Array(data.buffer, data.byteOffset, data.length / 4).slice();
  };
  const { attributes, indices } = json.meshes[0]!.primitives[0]!;
  const raw = view(indices);
  const triangles = Uint32Array.from({ length: json.accessors[indices]!.count }, (_, i) =>
    raw.readUInt16LE(i * 2),
  );
  return {
    positions: Float64Array.from(floats(attributes.POSITION!)),
    triangles,
    uv: floats(attributes.TEXCOORD_0!),
  };
}

/** A MakeHuman target: vertex index and displacement a line. */
export function readTarget(file: string): { index: number; by: [number, number, number] }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([index, x, y, z]) => ({ index: index!, by: [x!, y!, z!] }));
}
