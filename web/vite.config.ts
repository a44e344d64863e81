import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The dashboard, and the public lead form, which shares no code with it. */
const pages = { dashboard: here('index.html'), form: here('form.html') };

export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      '@model': here('../functions/src/model'),
      // A sixth of the signed-in page, for queries that nothing here asks; see the file.
      re2js: here('src/lib/noPipelineRegexes.ts'),
    },
  },
  build: {
    target: 'es2022',
    sourcemap: 'hidden',
    // What each page loads; the size budgets are held against it.
    manifest: true,
    rollupOptions: {
      input: pages,
    },
  },
});
