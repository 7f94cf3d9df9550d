import { expect, test } from 'vitest';

interface Job {
  name: string;
  command: string;
  args: string[];
}
const { sideBySide } = (await import(new URL('./side-by-side.mjs', import.meta.url).href)) as {
  sideBySide: (
    jobs: Job[],
    options: { cwd: string; lanes: number; print: (text: string) => void },
  ) => Promise<string[]>;
};

const node = (name: string, script: string): Job => ({
  name,
  command: process.execPath,
  args: ['-e', script],
});
const run = async (jobs: Job[], lanes = 2): Promise<{ failed: string[]; printed: string[] }> => {
  const printed: string[] = [];
  const failed = await sideBySide(jobs, { cwd: process.cwd(), lanes, print: (text) => printed.push(text) });
  return { failed, printed };
};

test('every job runs, those that fail are named, and each is printed whole', async () => {
  const { failed, printed } = await run([
    node('fine', 'console.log("a"); setTimeout(() => console.log("b"), 300)'),
    node('wrong', 'console.error("why"); process.exit(3)'),
    node('killed', 'process.kill(process.pid, "SIGKILL")'),
    { name: 'missing', command: 'no-such-command-here', args: [] },
    node('last', 'console.log("c")'),
  ]);
  expect(failed.sort()).toEqual(['killed', 'missing', 'wrong']);
  expect(printed).toHaveLength(5);
  const of = (name: string): string => printed.find((text) => text.includes(` ${name} (`))!;
  expect(of('fine')).toMatch(/^passed fine \(\d+ s\)\na\nb\n$/);
  expect(of('wrong')).toMatch(/^FAILED wrong \(\d+ s\)\nwhy\n$/);
  expect(of('missing')).toContain('no-such-command-here');
  expect(of('last')).toContain('c');
});

test('one lane runs them one after the other', async () => {
  const { printed } = await run([node('slow', 'setTimeout(() => {}, 400)'), node('quick', '')], 1);
  expect(printed.map((text) => text.split(' ')[1])).toEqual(['slow', 'quick']);
});
