/** The files of one build of the app, written into the service worker by `vite/service-worker-files.ts`. */
export interface AppFile {
  /** From the root, without a leading slash. */
  path: string;
  /** SHA-256 of the content, hexadecimal. */
  sha256: string;
}

const PAGE = 'index.html';
/** Answered by the server alone. */
const SERVER_ONLY = /^\/(healthz$|api\/)/;

/** Where a file is kept: the key changes with the content, so files of two builds stand beside each other. */
export const keyOf = ({ path, sha256 }: AppFile): string => `/${path}?sha256=${sha256}`;

/** The kept file that answers an address, as the server would: a path without an extension is a page of the app. */
export function fileFor(files: readonly AppFile[], pathname: string, navigates: boolean): AppFile | null {
  const find = (path: string): AppFile | null => files.find((file) => file.path === path) ?? null;
  if (SERVER_ONLY.test(pathname)) return null;
  const own = find(pathname.slice(1));
  if (own) return own;
  const isPage = navigates && !(pathname.split('/').at(-1) ?? '').includes('.');
  return isPage ? find(PAGE) : null;
}
