import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

// The licence of what is bundled must come with it.
const licence = readFileSync('node_modules/preact/LICENSE', 'utf8').trim();

/** Bundles the review page's program into the package. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: 'dist/review/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'web/review/main.tsx',
      output: {
        format: 'iife',
        entryFileNames: 'review.js',
        postBanner: `/*! This file contains Preact:\n\n${licence}\n*/`,
      },
    },
  },
});
