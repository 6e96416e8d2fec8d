import { describe, expect, it } from 'vitest';
import { hostMatches, parseTemplate, templateMatches } from '../../../../core/detection/path-template.ts';

const fits = (template: string, address: string, reserved: string[] = []) => {
  const url = new URL(address, 'https://www.example.com');
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  return templateMatches(parseTemplate(template), url.hostname, segments, url.searchParams, reserved);
};

describe('path templates', () => {
  it.each([
    ['/', '/', true],
    ['/', '/home', false],
    ['/groups/:group', '/groups/123/', true],
    ['/groups/:group', '/groups/', false],
    ['/groups/:group', '/groups/123/posts', false],
    ['/Groups/:group', '/GROUPS/a', true],
    ['/messages/*', '/messages', true],
    ['/messages/*', '/messages/t/1', true],
    ['/messages/*', '/messagesx', false],
    ['/@:handle', '/@who', true],
    ['/@:handle', '/@', false],
    ['/@:handle', '/who', false],
    ['/watch?v', '/watch?v=1', true],
    ['/watch?v', '/watch?w=1', false],
    ['studio.example.com/*', '/', false],
    ['studio.example.com/*', 'https://studio.example.com/x', true],
    ['*.example.com/post/:id', 'https://blog.example.com/post/1', true],
  ])('%s on %s: %s', (template, address, expected) => {
    expect(fits(template, address)).toBe(expected);
  });

  it('keeps reserved words out of a first ":name" only', () => {
    expect(fits('/:user', '/explore', ['explore'])).toBe(false);
    expect(fits('/u/:user', '/u/explore', ['explore'])).toBe(true);
  });

  it('compares hosts label by label', () => {
    expect(hostMatches('*.x.com', 'x.com')).toBe(true);
    expect(hostMatches('*.x.com', 'a.b.x.com')).toBe(true);
    expect(hostMatches('*.x.com', 'netflix.com')).toBe(false);
    expect(hostMatches('x.com', 'www.x.com')).toBe(false);
  });
});
