import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'

// script/make-ready.mjs builds beside the running program and moves the result into place.
const out = process.env.SHIRUBE_BUILD ?? 'dist'

const server = {
  outDir: `${out}/server`,
  emptyOutDir: true,
  target: 'node26',
  ssr: true,
  rolldownOptions: {
    // Each worker and each process is a file of its own, and all files lie side by side, so that `new URL('./…worker.js')` finds it.
    input: {
      cli: 'src/main/cli.ts',
      'fill-demo.process': 'src/main/fill-demo.process.ts',
      'write-pdf.worker': 'src/export/write-pdf.worker.ts',
      'reader.process': 'src/workflow/reader/reader.process.ts',
    },
    output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
}

const client = {
  outDir: `${out}/client`,
  emptyOutDir: true,
  manifest: true,
  rolldownOptions: {
    input: {
      style: 'src/component/style.css',
      'web-font': 'src/component/web-font.css',
      'measure-keys': 'src/web/browser/measure-keys.ts',
      desk: 'src/web/browser/desk.ts',
      'follow-job': 'src/web/browser/follow-job.ts',
    },
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss()],
  publicDir: false,
  build: isSsrBuild ? server : client,
  // A busy machine makes a test slow, not wrong.
  test: { include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
}))
