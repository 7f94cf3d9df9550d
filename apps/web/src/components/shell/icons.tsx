const PATHS = {
  zoomIn: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20M11 8.5v5M8.5 11h5',
  zoomOut: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20M8.5 11h5',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  undo: 'M9 14 4 9l5-5M4 9h9.5a6.5 6.5 0 0 1 0 13H11',
  redo: 'm15 14 5-5-5-5M20 9h-9.5a6.5 6.5 0 0 0 0 13H13',
  reset: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  eyeOff:
    'M3 3l18 18M10 5.8c6.9-1.2 11.5 6.2 11.5 6.2a17 17 0 0 1-2.8 3.5M6.3 7.3A17 17 0 0 0 2.5 12S6 18.5 12 18.5c1.6 0 3-.4 4.3-1',
  close: 'M6 6l12 12M18 6 6 18',
  add: 'M12 5v14M5 12h14',
  device: 'M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm4 15h2',
  block: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.7 5.7l12.6 12.6',
  warn: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5M12 17.2v.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5M12 7.6v.1',
  ask: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.6v.1',
  ok: 'm5 12.5 4.5 4.5L19 7.5',
  save: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  camera:
    'M4 8h3l1.6-2.5h6.8L17 8h3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1Zm8 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  arrowLeft: 'M20 12H5m6-7-7 7 7 7',
  arrowRight: 'M4 12h15m-6-7 7 7-7 7',
  arrowUp: 'M12 20V5m-7 6 7-7 7 7',
  arrowDown: 'M12 4v15m-7-6 7 7 7-7',
  bands: 'M6 4c3 5-1 9 1 16M12 4c2 5-1 10 0 16M18 4c-3 5 1 10-1 16',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 24 units; it says nothing to screen readers, the words beside it do. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
