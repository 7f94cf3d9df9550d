import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { SECURITY_HEADERS } from '../api/src/security-headers.ts';
import { selfHosted } from './vite/self-hosted-files.ts';
import { serviceWorkerFiles } from './vite/service-worker-files.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), selfHosted(), serviceWorkerFiles()],
  worker: { format: 'es' },
  build: {
    // The workspace's packages only declare; without this the schemas, and zod with them, would load with the page.
    rollupOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/') },
      input: {
        index: join(import.meta.dirname, 'index.html'),
        'service-worker': join(import.meta.dirname, 'src', 'offline', 'service-worker.ts'),
      },
      // The service worker answers for the whole app only from its root, and under a name that stays.
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { host: '127.0.0.1', port: 5273 },
  preview: { host: '127.0.0.1', port: 4273, strictPort: true, headers: { ...SECURITY_HEADERS } },
});
