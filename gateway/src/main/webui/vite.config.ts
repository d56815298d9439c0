import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { phoneFiles } from './phoneFiles.ts';

const here = import.meta.dirname;
const repository = resolve(here, '../../../..');

/** Output goes where Maven packs resources from; UI_OUT points it elsewhere. */
const outDir = resolve(here, process.env.UI_OUT ?? '../../../target/classes/META-INF/resources');
const gateway = process.env.UI_GATEWAY ?? 'http://localhost:8080';

/** The diagram library can evaluate text from its own XML; we never hand it any, and the page's policy forbids evaluation. */
const withoutEvaluation: Plugin = {
  name: 'without-evaluation',
  transform: (code, id) => (id.includes('/mxgraph/') ? code.replace(/\beval\(/g, 'Object(') : undefined),
};

const phone = phoneFiles();

/** The phone's pages open without a signal. The worker keeps files of this build alone and never an answer of ours. */
const offlineShell = VitePWA({
  strategies: 'generateSW',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{js,css,svg,html,webmanifest}'],
    manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => phone.has(url)), warnings: [] })],
    navigateFallback: '/index.html',
    navigateFallbackAllowlist: [/^\/inspector(\/|$)/],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    sourcemap: false,
  },
});

export default defineConfig({
  plugins: [react(), withoutEvaluation, phone.plugin, offlineShell],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The diagram viewer and the charts are large by nature and load only with the page that shows them.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'frame', test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)\// }],
        },
      },
    },
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
