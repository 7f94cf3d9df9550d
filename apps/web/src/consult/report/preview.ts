import regular from 'pretendard/dist/web/static/woff2-subset/Pretendard-Regular.subset.woff2?url';
import semiBold from 'pretendard/dist/web/static/woff2-subset/Pretendard-SemiBold.subset.woff2?url';
import { ALWAYS_LIGHT, PAPER_STYLE, renderHtml, type ReportDocument } from '@plica/face/report';

/**
 * The paper for a frame of the app: the same page without its own style and policy, which the app's policy would refuse;
 * the style is handed to the frame as a sheet (`dress`), pictures as addresses of blobs, listed to be let go of later.
 */
export function previewOf(report: ReportDocument): { html: string; urls: string[] } {
  // Taken out of the text: even a page that is only parsed is held to the app's policy.
  const bare = renderHtml(report).replace(`<style>${PAPER_STYLE}</style>`, '');
  const page = new DOMParser().parseFromString(bare, 'text/html');
  page.querySelector('meta[http-equiv]')?.remove();
  // One landmark within the app's own, in place of a second page.
  for (const element of page.querySelectorAll('header, footer')) element.setAttribute('role', 'none');
  const body = page.createElement('div');
  body.className = 'body';
  const main = page.querySelector('main')!;
  body.append(...main.childNodes);
  main.replaceWith(body);
  const whole = page.querySelector('.page');
  whole?.setAttribute('role', 'region');
  whole?.setAttribute('aria-label', page.title);
  const urls = [...page.querySelectorAll('img')].map((image) => {
    const [, data] = image.src.split('base64,') as [string, string];
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    image.src = url;
    return url;
  });
  return { html: `<!doctype html>${page.documentElement.outerHTML}`, urls };
}

/** The app's own font first, so that Korean is seen where the system has none. */
const FONT = ':root{--sans:Pretendard,system-ui,sans-serif}';

/** Gives a frame the style of the paper and makes its links lead to their places. */
export function dress(frame: HTMLIFrameElement): void {
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  const { CSSStyleSheet: Sheet, FontFace: Face } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(PAPER_STYLE + ALWAYS_LIGHT + FONT);
  page.adoptedStyleSheets = [sheet];
  for (const [weight, url] of [
    ['400', regular],
    ['650', semiBold],
  ] as const)
    page.fonts.add(new Face('Pretendard', `url(${new URL(url, window.location.href).href})`, { weight }));
  // Addresses within a page of a frame would be taken for the app's own.
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const target = page.getElementById(link.getAttribute('href')!.slice(1));
    if (target) show(target);
  });
}

function show(target: HTMLElement): void {
  target.closest('details')?.setAttribute('open', '');
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Prints the frame with everything unfolded, for browsers that print only what is open. */
export function printFrame(frame: HTMLIFrameElement): void {
  const folded = [...(frame.contentDocument?.querySelectorAll('details:not([open])') ?? [])];
  for (const one of folded) one.setAttribute('open', '');
  frame.contentWindow?.addEventListener(
    'afterprint',
    () => {
      for (const one of folded) one.removeAttribute('open');
    },
    { once: true },
  );
  frame.contentWindow?.print();
}
