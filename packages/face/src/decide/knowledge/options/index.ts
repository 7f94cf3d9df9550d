import type { OptionId } from '../../../case/schema/option-id.ts';
import { DEVICE } from './device.ts';
import { FULL } from './full.ts';
import { MINI } from './mini.ts';
import { NONE } from './none.ts';
import type { OptionFacts } from './option-facts.ts';
import { REFER } from './refer.ts';
import { SHORT_SCAR } from './short-scar.ts';
import { SKIN_CARE } from './skin-care.ts';
import { THREAD } from './thread.ts';
import { VOLUME } from './volume.ts';

export * from './option-facts.ts';

/** What is known of each way forward; group figures only, never a forecast for one person. */
export const OPTION_FACTS: Record<OptionId, OptionFacts> = {
  none: NONE,
  skinCare: SKIN_CARE,
  device: DEVICE,
  thread: THREAD,
  volume: VOLUME,
  mini: MINI,
  shortScar: SHORT_SCAR,
  full: FULL,
  refer: REFER,
};
