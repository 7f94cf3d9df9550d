import { caseSchema } from '@plica/face/case';
import type { Draft } from './draft.ts';

const KEY = 'plica.clinic';
const schema = caseSchema.shape.clinic;

/** What the clinic said of itself in the last case on this device; nothing where that is not there or cannot be read. */
export function rememberedClinic(store: Pick<Storage, 'getItem'> = window.localStorage): Draft['clinic'] {
  try {
    return schema.parse(JSON.parse(store.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

export function rememberClinic(
  clinic: Draft['clinic'],
  store: Pick<Storage, 'setItem'> = window.localStorage,
): void {
  if (schema.safeParse(clinic).success && clinic) store.setItem(KEY, JSON.stringify(clinic));
}
