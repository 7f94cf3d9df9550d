/** What is used of libheif-js (LGPL-3.0): a file of its own, loaded when the first HEIC picture comes, never bundled. */
export interface HeifLibrary {
  heif_error_code: { heif_error_Ok: unknown };
  heif_colorspace: { heif_colorspace_RGB: unknown };
  heif_chroma: { heif_chroma_interleaved_RGBA: unknown };
  heif_context_alloc(): unknown;
  heif_context_read_from_memory(context: unknown, bytes: Uint8Array): { code: unknown };
  heif_js_context_get_primary_image_handle(context: unknown): object | null;
  heif_image_handle_get_width(handle: object): number;
  heif_image_handle_get_height(handle: object): number;
  heif_js_decode_image2(
    handle: object,
    colorspace: unknown,
    chroma: unknown,
  ): HeifPicture | { code: unknown } | Promise<HeifPicture | { code: unknown }>;
}

export interface HeifPicture {
  channels: { width: number; height: number; stride: number; data: Uint8Array }[];
}

type HeifFactory = (settings?: object) => HeifLibrary | Promise<HeifLibrary>;

/** A new instance of the library from its module. */
export async function startHeifLibrary(module: unknown): Promise<HeifLibrary> {
  const { default: create } = module as { default: HeifFactory };
  // It prints what it thinks of a file; the answer says it in words.
  return create({ print: () => undefined, printErr: () => undefined });
}
