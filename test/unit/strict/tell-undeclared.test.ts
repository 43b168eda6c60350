import { expect } from 'chai';
import { tellUndeclared } from '../../../src/strict/tell-undeclared.js';

describe('tellUndeclared()', () => {
  const needs: Record<string, string[]> = {
    'https://a.example/1': ['analytics/acme'],
    'https://b.example/2': ['analytics/acme', 'marketing/other'],
    'https://c.example/3': ['advertising'],
  };
  const needOf = (address: string) => needs[address] ?? [];
  const told = (html: string) => {
    // Inert: nothing of it loads.
    const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    const lines: string[] = [];
    tellUndeclared(new Set(body.children), needOf, (code, place) => {
      expect(code).to.equal('undeclared-tag');
      lines.push((place as string).split(' → ')[1]!);
    });
    return lines;
  };

  it('writes the tag so that the gate holds it', () => {
    expect(
      told(`<p></p>
        <img alt="a" src="https://a.example/1">
        <iframe src="https://c.example/3" title="A"></iframe>
        <video poster="https://a.example/1"></video>`).slice(1),
    ).to.eql([
      '<img data-consent="analytics" data-vendor="acme" alt="a" data-src="https://a.example/1">',
      '<iframe data-consent="advertising" data-src="https://c.example/3" title="A">',
      '<video data-consent="analytics" data-vendor="acme" data-poster="https://a.example/1">',
    ]);
  });

  it('tells a strict gate that does not wait to be first, and no other', () => {
    for (const [how, expected] of [
      ['async', ['gate-late']],
      ['defer', ['gate-late']],
      ['id="gate"', []],
    ] as const) {
      const { content } = Object.assign(document.createElement('template'), {
        innerHTML: `<script type="text/plain" ${how} src="/cookie-gate/cookie-gate-strict.js"></script>`,
      });
      const gate = content.firstElementChild!;
      document.head.append(gate);
      const codes: string[] = [];
      tellUndeclared(new Set(), needOf, (code) => codes.push(code));
      gate.remove();
      expect(codes).to.eql(expected);
    }
  });

  it('takes every category and names a vendor only where it is one', () => {
    expect(told('<img src="https://b.example/2">')).to.eql([
      '<img data-consent="analytics marketing" data-src="https://b.example/2">',
    ]);
  });

  it('stops a script from running, and keeps that it is a module', () => {
    expect(told('<script type="module" src="https://a.example/1"></script>')).to.eql([
      '<script type="text/plain" data-consent="analytics" data-vendor="acme" data-src="https://a.example/1" data-type="module">',
    ]);
    expect(told('<script type="text/javascript" async src="https://c.example/3"></script>')).to.eql(
      [
        '<script type="text/plain" data-consent="advertising" async="" data-src="https://c.example/3">',
      ],
    );
  });
});
