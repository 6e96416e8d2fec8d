// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Meter, meterWords } from '../../../../../components/compose/versions/Meter.tsx';
import { measure } from '../../../../fixtures/measure.ts';

afterEach(cleanup);

it.each([
  ['x', 'a'.repeat(223), ''],
  ['x', 'a'.repeat(224), '56 left'],
  ['x', 'a'.repeat(280), '0 left'],
  ['x', 'a'.repeat(281), '1 character too long'],
  ['x', 'a'.repeat(1557), '1,277 characters too long'],
  ['threads', '😀'.repeat(124), '4 left'],
  ['bluesky', '👩‍👩‍👧‍👦'.repeat(120), '0 bytes left'],
  ['bluesky', '👩‍👩‍👧‍👦'.repeat(121), '25 bytes too long'],
  ['email', 'a'.repeat(9000), ''],
  ['sms', 'a'.repeat(150), '10 left'],
  ['sms', 'a'.repeat(161), 'Needs 2 text messages'],
])('on %s, of a text: "%#"', (id, text, words) => expect(meterWords(measure(id, text))).toBe(words));

it('is not there while there is much room', () => {
  expect(render(<Meter measure={measure('x', 'a')} />).container.textContent).toBe('');
  expect(render(<Meter measure={measure('x', 'a'.repeat(270))} say={(words) => `Title: ${words}`} />).container.textContent).toBe(
    'Title: 10 left',
  );
});
