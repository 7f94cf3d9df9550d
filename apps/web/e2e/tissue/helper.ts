import { help, type HelpRequest } from '@plica/core/fem';

onmessage = ({ data }: MessageEvent<HelpRequest | 'ready?'>) => {
  if (data === 'ready?') postMessage('ready');
  else help(data);
};
