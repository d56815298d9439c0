import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;
const repository = resolve(here, '../../../..');

/** Output goes where Maven packs resources from; UI_OUT points it elsewhere. */
const outDir = resolve(here, process.env.UI_OUT ?? '../../../target/classes/META-INF/resources');
const gateway = process.env.UI_GATEWAY ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The diagram viewer and the charts are large by nature and load only with the page that shows them.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    fs: { allow: [here, resolve(repository, 'workflow/src/main/resources/processes')] },
    proxy: Object.fromEntries(
      ['/api', '/session', '/login', '/logout', '/q'].map((path) => [path, { target: gateway, changeOrigin: false }]),
    ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/test/setup.ts',
    css: false,
    restoreMocks: true,
    testTimeout: 15_000,
  },
});
