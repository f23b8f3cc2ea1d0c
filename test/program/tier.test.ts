import { deepEqual, equal, match } from 'node:assert/strict';
import { builtinProgram, decideTier, type TierAnswers } from 'partnerlint';

const answers = (values: Record<string, boolean | string>): TierAnswers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
const decide = (values: Record<string, boolean | string>) => decideTier(answers(values), builtinProgram);

const decisions: readonly (readonly [Record<string, boolean | string>, string | undefined])[] = [
  [{ 'partner-can-build': true }, 'integration'],
  [{ 'partner-can-build': true, marquee: true, 'strategic-fit': 'high' }, 'integration'],
  [{ 'partner-can-build': false, marquee: true, 'strategic-fit': 'high' }, 'strategic'],
  [{ 'partner-can-build': false, marquee: true, 'strategic-fit': 'medium' }, 'strategic'],
  [{ 'partner-can-build': false, marquee: true, 'strategic-fit': 'low' }, 'partnership'],
  [{ 'partner-can-build': false, marquee: false, 'strategic-fit': 'high' }, 'partnership'],
  [{ 'partner-can-build': false, marquee: false }, 'partnership'],
  [{}, undefined],
  [{ 'partner-can-build': false }, undefined],
  [{ 'partner-can-build': false, marquee: true }, undefined],
  [{ marquee: true, 'strategic-fit': 'high' }, undefined],
  [{ 'partner-can-build': 'perhaps' }, undefined],
  [{ 'partner-can-build': false, marquee: true, 'strategic-fit': ' High ' }, 'strategic'],
];

describe('the tier decision', () => {
  for (const [values, tier] of decisions) {
    it(`${JSON.stringify(values)} gives ${tier ?? 'nothing yet'}`, () => equal(decide(values)?.tier.name, tier));
  }

  it('says why a marquee name without fit is not strategic', () => {
    match(
      decide({ 'partner-can-build': false, marquee: true, 'strategic-fit': 'low' })?.rung.because ?? '',
      /without strategic fit/,
    );
  });

  it('warns when the service is too small for the tier, and only then', () => {
    const strategic = { 'partner-can-build': false, marquee: true, 'strategic-fit': 'high' };
    match(decide({ ...strategic, service: 'self-serve' })?.warnings[0] ?? '', /needs a dedicated partner manager/);
    match(decide({ ...strategic, service: 'joint-team' })?.warnings[0] ?? '', /strategic fit and capability/);
    deepEqual(decide({ ...strategic, service: 'dedicated-manager' })?.warnings, []);
    deepEqual(decide({ 'partner-can-build': true, service: 'dedicated-manager' })?.warnings, []);
    deepEqual(decide(strategic)?.warnings, []);
  });

  it('does not take answers from prototypes', () => {
    equal(
      decideTier(
        {},
        {
          ...builtinProgram,
          tierLadder: [{ when: { constructor: [true] }, tier: 'strategic', because: '', overridable: false }],
        },
      ),
      undefined,
    );
  });
});
