import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const dist = process.env.DIST ?? 'dist';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  json: { stringify: true, namedExports: false },
  build: {
    outDir: isSsrBuild ? `${dist}-ssr` : dist,
    emptyOutDir: true,
    target: 'chrome89',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/results/unit.json' }]],
  },
}));
