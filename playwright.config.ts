import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
});
