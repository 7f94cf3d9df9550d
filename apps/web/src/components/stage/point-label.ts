import type { TFunction } from 'i18next';
import type { Handle } from '../../state/handles.ts';

/** `Jawline 3, patient's right`. */
export function pointName({ name, side, place }: Handle, t: TFunction): string {
  const base = t(`point.names.${name}`);
  if (!side) return base;
  const sideWord = t(side === 'left' ? 'side.leftOf' : 'side.rightOf');
  return place === null
    ? t('point.sided', { name: base, side: sideWord })
    : t('point.placed', { name: base, place, side: sideWord });
}
