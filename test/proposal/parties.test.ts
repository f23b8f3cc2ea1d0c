import assert from 'node:assert/strict';
import { buildProposal } from 'partnerlint';

function parties(text: string, organisation?: string) {
  const { us, partners } = buildProposal(text, organisation === undefined ? {} : { organisation });
  return [us?.name.value ?? '', ...partners.map((partner) => partner.name.value)];
}

describe('parties', () => {
  const cases: Readonly<Record<string, readonly [string, ...string[]]>> = {
    '# Partnership Proposal: Lakeside Dairy + Harbour Schools\n': ['Lakeside Dairy', 'Harbour Schools'],
    '# Memorandum\n\nThis memorandum is entered into on [date], by and between:\n\n1. **Ana Ruiz** (hereinafter referred to as the "Lead Grower")\n2. **Omar Haddad** (hereinafter referred to as the "Partner")\n3. **Harbour Trust / Mills** (hereinafter referred to as "HARBOUR")\n\nThe Harbour Trust gives a room. HARBOUR pays for it.\n':
      ['Ana Ruiz', 'Omar Haddad'],
    '<h1 align="center">Lakeside Festival Sponsorship</h1>\n\n<p align="center">Milk for all</p>\n\n## Purpose\n\nSponsors pay for the tent.\n':
      ['Lakeside Festival'],
    '# Lakeside Cart: milk from door to door\n\nCarts bring milk. Lakeside Cart replaces vans. Join us.\n': [
      'Lakeside Cart',
    ],
    '# Integrating Lakeside deliveries: partner guide\n\nThe Lakeside pool pays for the van. Write to us.\n': [
      'Lakeside',
    ],
    '# Lakeside Dairy × Harbour Schools\n\nA partnership.\n': ['Lakeside Dairy', 'Harbour Schools'],
    '# Proposal to Harbour Schools from Lakeside Dairy\n': ['Lakeside Dairy', 'Harbour Schools'],
    '# MOU between Lakeside Dairy and Harbour Schools\n': ['Lakeside Dairy', 'Harbour Schools'],
    '# Agreement\n\nThis agreement is made between Lakeside Dairy Ltd. ("Lakeside") and Harbour Schools Trust ("Harbour").\n':
      ['Lakeside Dairy', 'Harbour Schools Trust'],
    '# Agreement\n\nThis is an agreement between “Party A”, hereinafter called “Lakeside Dairy” and “Party B”, hereinafter called “Harbour Schools”.\n':
      ['Lakeside Dairy', 'Harbour Schools'],
    '# Licence\n\nOrchard Software GmbH (the "Licensor") grants a licence to Mill & Sons Ltd. (the "Licensee").\n': [
      'Orchard Software',
      'Mill & Sons',
    ],
    '# Pilot\n\nPrepared by: Lakeside Dairy\n\nPrepared for: Harbour Schools\n\nWe deliver milk.\n': [
      'Lakeside Dairy',
      'Harbour Schools',
    ],
    '# Pilot\n\n| | |\n| --- | --- |\n| Submitted by | Lakeside Dairy |\n| Submitted to | Harbour Schools |\n': [
      'Lakeside Dairy',
      'Harbour Schools',
    ],
    '# Milk agreement\n\n## Lakeside Dairy Responsibilities\n\nLakeside Dairy delivers.\n\n## Harbour Schools Responsibilities\n\nHarbour Schools pays for the partnership with Harbour Schools.\n':
      ['Lakeside Dairy', 'Harbour Schools'],
    '# Lakeside Dairy Partner Program\n\nLakeside Dairy pays a commission. You sell milk.\n': ['Lakeside Dairy'],
    '# Affiliate terms\n\nOrchard Software ("we") welcomes you (the "Affiliate"). The Affiliate shall post links. The Affiliate must not spam.\n':
      ['Orchard Software', 'Affiliate'],
    '# Proposal\n\nLakeside Dairy is requesting a grant. We enter into an agreement with the Harbour Fund. The Harbour Fund pays.\n':
      ['Lakeside Dairy', 'Harbour Fund'],
    '# Orchard Partnership Proposal – Lakeside Dairy\n\nLakeside Dairy is a family firm. It sells on the shop of Orchard.\n\n## Benefits for Orchard\n\nMore milk.\n':
      ['Lakeside Dairy', 'Orchard'],
    '# Brineworks: a plan for the coast\n\nTarnfield is requesting 40,000 coins from the Harbour Hub community pool to fund Brineworks. Tarnfield has run Brineworks since May.\n':
      ['Tarnfield', 'Harbour Hub'],
    '# Joint promotion\n\n- Homepage feature\n- Email spotlight\n\nWrite to milk@lakesidedairy.example.\n': [
      'lakesidedairy',
    ],
    '# Letter of intent\n\n**Lakeside Dairy** ("Provider")\n\nand **[NAME]** ("Brand")\n\nProvider will deliver milk to Brand. Brand will pay Provider. The app is submitted to the Harbour App Store.\n':
      ['Lakeside Dairy', 'Brand'],
    '# Referral agreement\n\n**Between:** Lakeside Dairy\n\n**And:** [Name] (the "Connector")\n\nLakeside Dairy pays the Connector through its bank, thanks to our partnership with Harbour Foods.\n':
      ['Lakeside Dairy', 'Connector'],
    '# Partner tiers\n\n## Sales Operations\n\n- Logo Usage: a badge\n- Sales Training: two days\n\nContact details follow.\n':
      [''],
    '# Sponsorship\n\nThank you for considering supporting Lakeside Festival! Your gift pays for the tent. It is sent with Milkpay.\n':
      ['Lakeside Festival'],
    '# Letter\n\nDear friends,\n\nWe ask for two stalls at the fair.\n\nKind regards,\nAna Ruiz\nLakeside Dairy\n': [
      'Lakeside Dairy',
    ],
    '# Terms\n\nThe recipes belong to both partners (Lakeside Dairy and Harbour Schools).\n': [
      'Lakeside Dairy',
      'Harbour Schools',
    ],
    '# Lakeside Partner Onboarding Guide\n\n1. Sign up at Lakeside.\n2. See CONTRIBUTING.md and ROLES.md.\n': [
      'Lakeside',
    ],
    '# Lakeside partnership strategy\n\n## Tier 1\n\n### Harbour Foods\n\nAsk: a stall.\n\n### Millbank\n\nAsk: a visit.\n\n### Fellside\n\nAsk: bread.\n\nLakeside sells milk.\n':
      ['Lakeside', 'Harbour Foods', 'Millbank', 'Fellside'],
    '# Our cows\n\nCows eat grass. They like it.\n': [''],
    '# Reseller agreement\n\nThe Supplier shall deliver. The Supplier may invoice. The Reseller shall pay. The Reseller must report.\n':
      ['Supplier', 'Reseller'],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text.slice(0, 70)), () => assert.deepEqual(parties(text), expected));
  }

  it('that the frontmatter declares come before all that the body says', () => {
    assert.deepEqual(
      parties('---\nproposal: partnership\nus: Mill\npartner: [Hill, Dale]\n---\n# Lakeside × Harbour\n'),
      ['Mill', 'Hill', 'Dale'],
    );
  });

  it('take our side from the programme', () => {
    assert.deepEqual(parties('# Partnership with Harbour Schools\n\nHarbour Schools buys milk.\n', 'Lakeside Dairy'), [
      'Lakeside Dairy',
      'Harbour Schools',
    ]);
  });

  it('have the other names they go by', () => {
    const { us, partners } = buildProposal(
      '# MOU\n\nThis MOU is between Lakeside Dairy Growers Union ("LDGU") and Harbour Schools Trust (the "Partner").\n\nLDGU delivers. LDGU trains. Harbour pays.\n',
    );
    assert.ok([us?.name.value, ...(us?.aliases ?? [])].includes('LDGU'));
    assert.deepEqual(partners[0]?.aliases, ['Partner']);
  });

  it('are several where headings below "partners" name them', () => {
    const text =
      '# Lakeside Dairy partnership strategy\n\nFor Lakeside Dairy.\n\n## Strategic partners\n\n### 1. Harbour Trust (Kent)\n\nMilk.\n\n### 2. Hillside Clinic\n\nMilk.\n\n### 3. Other Schools\n\nMilk.\n\n### 4. Dale Museum\n\nMilk.\n';
    assert.deepEqual(parties(text), ['Lakeside Dairy', 'Harbour Trust', 'Hillside Clinic', 'Dale Museum']);
    assert.equal(buildProposal(text).forAnybody, true);
  });
});
