/** What is used of fontkit 2, which has no published types. */
declare module 'fontkit' {
  export interface Font {
    layout(text: string, features?: Readonly<Record<string, boolean>>): object;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(bytes: Uint8Array): Font;
}
