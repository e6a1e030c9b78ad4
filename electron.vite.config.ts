// One configuration for everything that is bundled. main and preload are CommonJS so that the same files load in
// Electron, in the utility process and in plain Node (host, cli). Targets are the oldest runtime the tests drive.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const source = (path: string) => resolve(import.meta.dirname, 'src', path);

// Only what cannot be bundled stays outside: the runtime itself and the native driver.
const external = ['electron', 'better-sqlite3'];
const output = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const;

export default defineConfig({
  main: {
    build: {
      target: 'node18.15',
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          main: source('main/main.ts'),
          'core-process': source('main/core-process.ts'),
          host: source('host/main.ts'),
          cli: source('cli/main.ts'),
        },
        output,
      },
    },
  },
  preload: {
    build: {
      target: 'node18.15',
      externalizeDeps: false,
      rolldownOptions: { external, input: { preload: source('preload/preload.ts') }, output },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      minify: true,
      // Nothing inlined: the content security policy lets in no data: fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: source('renderer/index.html') },
    },
  },
});
