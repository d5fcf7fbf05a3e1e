import { describe, expect, it } from 'vitest';
import { onSiteOf, parseAddress, relation, templateOf } from '../../../utils/paging/address';

describe('addresses of pages of one document', () => {
  it.each([
    ['/doc/8801.html', '/doc/8801_2.html', 2],
    ['/doc/8801_2.html', '/doc/8801_12.html', 12],
    ['/doc/8801/', '/doc/8801/3', 3],
    ['/c.html', '/c.html?page=4', 4],
    ['/v?id=7', '/v?page=2&id=7', 2],
  ])('%s and %s', (own, other, page) => {
    expect(relation(own, other)?.other).toBe(page);
  });

  it.each([
    ['/doc/8801.html', '/doc/8802.html'],
    ['/doc/8801.html', '/news/2024/a.html'],
    ['/doc/8801.html', '/doc/8801-all.html'],
    ['/doc/a.html', '/doc/b.html'],
  ])('%s and %s are others', (own, other) => {
    expect(relation(own, other)).toBeUndefined();
  });

  it('know their site, whatever the scheme', () => {
    const at = (address: string) => parseAddress(address)!;
    expect(onSiteOf(at('https://a.example/x'), at('http://A.example/y'))).toBe(true);
    expect(onSiteOf(at('https://a.example/x'), at('https://m.a.example/y'))).toBe(false);
    expect(parseAddress('javascript:go(2)')).toBeUndefined();
  });

  it('fill in each other, when they are made alike', () => {
    expect(templateOf({ 2: 'http://a/7_2', 3: 'http://a/7_3' })!(8)).toBe('http://a/7_8');
    expect(templateOf({ 2: 'http://a/7_01', 3: 'http://a/7_02' })!(9)).toBe('http://a/7_08');
    expect(templateOf({ 2: 'http://a/7_2', 3: 'http://a/81_3' })).toBeUndefined();
    expect(templateOf({ 2: 'http://a/7_2' })).toBeUndefined();
  });
});
