import { GppModel } from '@iabgpp/cmpapi';
import { expect } from 'chai';
import { start } from '../../../src/signals/gpp.js';
import { fakeGate } from '../../support/fake-gate.js';

type Gpp = (
  command: string,
  callback: (data: unknown, isSuccess: boolean) => void,
  parameter?: string,
) => void;

describe('gpp', () => {
  const gpp = () => (globalThis as unknown as { __gpp?: Gpp }).__gpp;
  const ask = (command: string, parameter?: string) => {
    let answer: unknown;
    gpp()!(command, (data) => (answer = data), parameter);
    return answer as Record<string, unknown>;
  };
  const decoded = () => {
    const model = new GppModel(ask('ping').gppString as string);
    return ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut', 'Gpc'].map((field) =>
      model.getFieldValueBySectionId(7, field),
    );
  };
  const signal = (value: boolean | undefined) =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });

  it('is not there before a site asks for it, then decodes to each choice', () => {
    expect(gpp()).to.equal(undefined);
    const gate = fakeGate();
    start(gate);
    expect(decoded()).to.eql([1, 1, 1, false]);
    gate.answer(['advertising']);
    expect(decoded()).to.eql([2, 2, 2, false]);
    gate.answer(['analytics', 'preferences', 'marketing']);
    expect(decoded()).to.eql([1, 1, 1, false]);
    signal(true);
    gate.answer(['advertising']);
    expect(decoded()).to.eql([1, 1, 1, true]);
    signal(undefined);
    const { applicableSections, signalStatus, cmpId } = ask('ping');
    expect([applicableSections, signalStatus, cmpId]).to.eql([[7], 'ready', 0]);
  });
});
