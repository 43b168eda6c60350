import { expect } from 'chai';
import { createHosts, listHosts } from '../../../src/strict/hosts.js';

const needs = (
  address: string,
  named: string[] = [],
  allowed: string[] = [],
  others: string[] = [],
) => createHosts(allowed, named, others, []).needOf(address);

describe('createHosts()', () => {
  it('knows a vendor’s domain and everything under it, and nothing that only looks like it', () => {
    for (const address of [
      'https://hotjar.com/a.js',
      '//static.hotjar.com/a.js',
      'wss://ws.hotjar.com',
      ' https://STATIC.Hotjar.com?x',
      'https:\\\\static.hotjar.com\\a',
      'https:static.hotjar.com/a',
      'https://user@static.hotjar.com/a',
      'https://static.hotjar.com:8443/a',
    ])
      expect(needs(address), address).to.eql(['analytics/hotjar']);
    for (const address of [
      'https://nothotjar.com/a.js',
      'https://hotjar.com.example.org/a.js',
      'https://example.org/hotjar.com',
      'https://example.org?//hotjar.com',
      'https://hotjar.com@example.org/',
    ])
      expect(needs(address), address).to.eql([]);
  });

  it('takes all needs of a host that several vendors list', () => {
    const all = needs('https://www.googletagmanager.com/gtag/js');
    const categories = new Set(all.map((need) => need.split('/')[0]));
    expect(categories.size).to.be.greaterThan(1);
  });

  it('puts the site’s own rows before the list, allowed hosts before those', () => {
    expect(needs('https://hotjar.com/', ['hotjar.com=marketing'])).to.eql(['marketing']);
    expect(needs('https://hotjar.com/', ['hotjar.com=marketing'], ['hotjar.com'])).to.eql([]);
    expect(needs('https://a.b.c/', ['*.b.c=analytics/acme'])).to.eql(['analytics/acme']);
    expect(needs('https://b.c/', ['*.b.c=analytics/acme'])).to.eql([]);
  });

  it('takes the most specific row', () => {
    const named = [
      '*.example.org=marketing',
      'a.example.org=analytics',
      '*.b.example.org=advertising',
    ];
    expect(needs('https://a.example.org/', named)).to.eql(['analytics']);
    expect(needs('https://x.b.example.org/', named)).to.eql(['advertising']);
    expect(needs('https://b.example.org/', named)).to.eql(['marketing']);
  });

  it('takes all rows of one host', () => {
    expect(needs('https://a.b/', ['a.b=analytics', 'a.b=marketing'])).to.eql([
      'analytics',
      'marketing',
    ]);
  });

  it('tells ports apart where a row does', () => {
    expect(needs('https://a.b:1/', ['a.b:1=analytics'])).to.eql(['analytics']);
    expect(needs('https://a.b:2/', ['a.b:1=analytics'])).to.eql([]);
    expect(needs('https://a.b:2/', ['a.b=analytics'])).to.eql(['analytics']);
  });

  it('asks nothing of the page’s own host, whatever `others` say, nor of what has no host', () => {
    for (const address of [
      '',
      'a.js',
      '/a.js',
      '?a',
      '#a',
      location.href,
      'data:,a',
      'blob:null/1',
      'about:blank',
      'https://',
      'http://[',
    ])
      expect(needs(address, [], [], ['none']), address).to.eql([]);
    expect(needs('https://anything.example/', [], [], ['none'])).to.eql(['none']);
  });
});

describe('listHosts()', () => {
  it('has every vendor’s domain twice, and one need a host at least', () => {
    const all = listHosts([], [], []);
    expect(all.size).to.be.greaterThan(100);
    for (const [host, need] of all) {
      expect(host).to.match(/^(\*\.)?[\w.-]+\.\w+$/);
      expect(need.length, host).to.be.greaterThan(0);
      for (const one of need)
        expect(one).to.match(/^(preferences|analytics|advertising|marketing)\/[\w-]+$/);
    }
  });
});
