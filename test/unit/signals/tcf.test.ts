import { GVL, TCModel, TCString } from '@iabtcf/core';
import { expect } from 'chai';
import { choicesOf, start } from '../../../src/signals/tcf.js';
import { fakeGate } from '../../support/fake-gate.js';

type Listener = (data: object, isSuccess: boolean) => void;
const globals = globalThis as unknown as { __tcfapi?: unknown };

const purpose = { name: '', description: '', illustrations: [] };
/** The least that the library takes for a list of vendors: none. */
const list = () =>
  new GVL({
    gvlSpecificationVersion: 3,
    vendorListVersion: 100,
    tcfPolicyVersion: 4,
    lastUpdated: '2026-11-19T16:00:00Z',
    purposes: Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [index + 1, { ...purpose, id: index + 1 }]),
    ),
    specialPurposes: {},
    features: {},
    specialFeatures: {},
    dataCategories: {},
    stacks: {},
    vendors: {},
  } as unknown as ConstructorParameters<typeof GVL>[0]);

/** As a platform writes it. */
const stringFor = (...purposes: number[]) => {
  const model = new TCModel(list());
  model.cmpId = 10;
  model.cmpVersion = 1;
  model.isServiceSpecific = true;
  model.purposeConsents.set(purposes);
  return TCString.encode(model);
};
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const none = { preferences: false, analytics: false, advertising: false, marketing: false };

describe('choicesOf()', () => {
  const cases: [string, number[], object][] = [
    ['nothing', [], none],
    ['everything', all, { preferences: true, analytics: true, advertising: true, marketing: true }],
    ['storage alone', [1], none],
    ['measuring', [1, 8, 9], { ...none, analytics: true }],
    ['measuring without storage', [8, 9], none],
    ['content', [1, 5, 6], { ...none, preferences: true }],
    ['all advertising but its profiles', [1, 2, 4, 7], none],
  ];
  for (const [what, purposes, choices] of cases)
    it(`grants what is consented to: ${what}`, () => {
      expect(choicesOf(stringFor(...purposes))).to.eql(choices);
    });

  it('takes a legitimate interest for no consent', () => {
    const model = new TCModel(list());
    model.cmpId = 10;
    model.purposeLegitimateInterests.set(all);
    expect(choicesOf(TCString.encode(model))).to.eql(none);
  });

  for (const odd of ['', 'x', 'CP', '%', 'a'.repeat(300)])
    it(`grants nothing by ${odd.slice(0, 5) || 'an empty string'}`, () => {
      expect(Object.values(choicesOf(odd)).filter(Boolean)).to.eql([]);
    });
});

describe('tcf', () => {
  let listener: Listener;
  const saved: object[] = [];
  const begin = () => {
    saved.length = 0;
    globals.__tcfapi = (_command: string, _version: number, given: Listener) => {
      listener = given;
    };
    const gate = fakeGate();
    const page = {
      ...gate.page,
      get decision() {
        return gate.page.decision;
      },
      refuse: () => void saved.push({}),
      save: (choices: object) => void saved.push(choices),
    };
    start({ tell: gate.tell, page });
    return gate;
  };
  afterEach(() => {
    delete globals.__tcfapi;
  });

  it('says so where no platform is there, and leaves the asking to the gate', () => {
    const gate = fakeGate();
    start(gate);
    expect(gate.told).to.have.length(1);
    expect(gate.page.decision.answered).to.equal(false);
  });

  it('refuses until the platform has an answer, then follows it', () => {
    begin();
    expect(saved).to.eql([{}]);
    const tcString = stringFor(1, 8, 9);
    listener({ tcString, eventStatus: 'cmpuishown', gdprApplies: true }, true);
    listener({ tcString, eventStatus: 'useractioncomplete', gdprApplies: true }, false);
    expect(saved).to.have.length(1);
    listener({ tcString, eventStatus: 'useractioncomplete', gdprApplies: true }, true);
    expect(saved.at(-1)).to.eql({ ...none, analytics: true });
  });

  it('grants nothing where the platform says that the law does not apply', () => {
    begin();
    listener({ tcString: stringFor(...all), eventStatus: 'tcloaded', gdprApplies: false }, true);
    expect(saved).to.eql([{}]);
  });

  it('follows a withdrawal, and repeats nothing', () => {
    const gate = begin();
    gate.answer(['analytics']);
    saved.length = 0;
    listener({ tcString: stringFor(1, 8, 9), eventStatus: 'tcloaded', gdprApplies: true }, true);
    expect(saved).to.eql([]);
    listener({ tcString: stringFor(), eventStatus: 'useractioncomplete', gdprApplies: true }, true);
    expect(saved).to.eql([none]);
  });

  it('refuses where the platform’s answer cannot be read', () => {
    const gate = begin();
    gate.answer(['analytics']);
    saved.length = 0;
    listener({ tcString: '%', eventStatus: 'useractioncomplete', gdprApplies: true }, true);
    expect(saved).to.eql([none]);
  });
});
