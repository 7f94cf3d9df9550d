import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of pure code and of markup leave nothing behind: they share processes, each of which reads their imports once. */
const SHARING = '{packages/core,packages/face,apps/web}/src/**/*.test.{ts,tsx}';

/** As vitest orders them, but those that share at the end and together: among others they would need new processes. */
class SharingLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const shares = ({ project }: TestSpecification) => !project.config.isolate;
    return [...sorted.filter((file) => !shares(file)), ...sorted.filter(shares)];
  }
}

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One less by default, which of two cores leaves one idle.
    maxWorkers: '100%',
    sequence: { sequencer: SharingLast },
    projects: [
      {
        extends: true,
        test: {
          name: 'own process',
          include: ['{packages,apps,scripts,validation,bench,cases}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', 'apps/web/e2e/**', SHARING],
        },
      },
      { extends: true, test: { name: 'shared processes', include: [SHARING], isolate: false } },
    ],
  },
});
