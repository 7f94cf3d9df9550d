import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Sends each task to one of `jobs` processes running the module at `worker` (which answers every message with one
 * message), and hands the answers over as they come, in any order.
 */
export function workInProcesses<Task, Answer>(
  worker: URL,
  tasks: readonly Task[],
  onAnswer: (task: Task, answer: Answer, done: number) => void,
  jobs = 2,
): Promise<void> {
  let next = 0;
  let done = 0;
  if (tasks.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const children = Array.from({ length: Math.min(jobs, tasks.length) }, () => {
      const child = fork(fileURLToPath(worker), { execArgv: ['--import', 'tsx'] });
      let task: Task;
      const send = (): void => {
        if (next >= tasks.length) return void child.disconnect();
        task = tasks[next++]!;
        child.send(task as object);
      };
      child.on('message', (answer) => {
        onAnswer(task, answer as Answer, ++done);
        send();
        if (done === tasks.length) resolve();
      });
      child.on('exit', (code) => {
        if (code !== 0 && done < tasks.length) {
          children.forEach((c) => c.kill());
          reject(new Error(`worker ended with code ${code} on ${JSON.stringify(task)}`));
        }
      });
      send();
      return child;
    });
  });
}
