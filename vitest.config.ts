import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // For a computer that is busy otherwise. What may take how long stands in the tests themselves.
    testTimeout: 20_000,
  },
});
