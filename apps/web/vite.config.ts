import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { SECURITY_HEADERS } from '../api/src/security-headers.ts';
import { selfHosted } from './vite/self-hosted-files.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), selfHosted()],
  worker: { format: 'es' },
  build: {
    // The workspace's packages only declare; without this the schemas, and zod with them, would load with the page.
    rollupOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/packages/') } },
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { host: '127.0.0.1', port: 5273 },
  preview: { host: '127.0.0.1', port: 4273, strictPort: true, headers: { ...SECURITY_HEADERS } },
});
