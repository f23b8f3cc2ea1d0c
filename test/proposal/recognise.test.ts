import assert from 'node:assert/strict';
import { buildProposal, proposalSignals, readsAsProposal } from 'partnerlint';

const why = (text: string): string =>
  proposalSignals(buildProposal(text))
    .map((signal) => `${signal.name} ${signal.weight} (${signal.words})`)
    .join('; ');

const proposals: Readonly<Record<string, string>> = {
  'a memorandum': `# Memorandum of Understanding

This MOU is between Lakeside Dairy ("Lakeside") and Harbour Schools ("Harbour"). Both parties wish to bring milk to schools.

## Lakeside Responsibilities

- Deliver milk daily
- Train kitchen staff

## Termination

Either party may terminate with 30 days' written notice.
`,
  'packages for sponsors': `# Sponsor the Harbour Jazz Festival

Become a sponsor and reach 9,000 listeners.

## Gold, €8,000

- Logo on the main stage
- Twelve tickets

## Silver, €3,000

- Logo on the website
`,
  'terms of a referral programme': `# Orchard referral program

Partners who join the referral program receive a commission of 15 % on each sale. The partner must not bid on our name.

## Payment terms

We pay monthly. Either party may terminate with written notice.
`,
  'a pitch to one partner': `# Partnership Proposal: Lakeside Dairy + Harbour Schools

## What we bring

Lakeside Dairy will deliver milk free of charge for the first month.

## The ask

Harbour Schools lists our milk in 12 canteens, in return for a discount of 10 %.
`,
};

const nearMisses: Readonly<Record<string, string>> = {
  'a README':
    '# Milkmap\n\nMap of dairies.\n\n## Installation\n\nRun it.\n\n## Usage\n\nOpen it. We thank our sponsors.\n',
  'meeting notes':
    '# Meeting notes, 3 May\n\nAna will call the partner. Ben shall send the agreement to both parties.\n\n## Action items\n\n- Ana: call\n',
  'a privacy policy':
    '# Privacy policy\n\nWe share data with partners. Either party may object. We will delete data on written notice.\n\n## Cookies\n\nWe use them.\n',
  'a changelog':
    '# Changelog\n\n## 2.0\n\n- Added partner tiers\n- Partners can now see the commission\n- Sponsors page\n',
  'a blog post':
    '# Why we moved the dairy to Kent\n\nWe found a new home. Our partners helped. The team will open in May.\n',
  'a technical RFC':
    '# RFC 12: Sign partner requests\n\nClients shall sign requests. Partners may rotate keys.\n\n## Alternatives\n\nNone.\n',
  'a tutorial about partnerships':
    '# How to write a partnership proposal\n\nA good partnership needs goals. The partner should know what you ask. Add a commission and a term.\n',
  'a job advertisement':
    '# Partner manager (m/f/d)\n\nYou will look after partners and sponsors.\n\n## Qualifications\n\n- Three years with partners\n\n## How to apply\n\nWrite to us.\n',
  'a licence':
    '# Orchard Source License\n\nThe licensor grants the licensee the right to use the software. The licensee shall keep this notice.\n',
  'product documentation':
    '# Invoices\n\nThe partner field names the partner of an invoice. Each party gets a copy.\n\n## Troubleshooting\n\nReload.\n',
  'an offer to customers':
    '# Fresh milk for your office\n\nWe deliver daily for €49 per month. You can cancel at any time. Contact us.\n',
  'terms of service':
    '# Terms of service\n\nThese terms bind the parties. Either party may terminate. Fees are due monthly, and penalties apply.\n',
  'a lease':
    '# Residential lease agreement\n\nThe parties agree that the tenant shall pay the rent. Either party may terminate with written notice.\n\n## Obligations\n\nKeep it clean.\n',
  'an employment agreement':
    '# Employment agreement\n\nThe employee shall work 40 hours. Either party may terminate. The bonus is 5 %.\n',
  'by-laws': '# Bylaws of the growers\n\nMembers elect a board. Sponsors are thanked. Each party has one vote.\n',
  'a code of conduct':
    '# Code of conduct\n\nBe kind to partners and sponsors. Both parties of a quarrel will be heard.\n',
  'a roadmap': '# Roadmap 2027\n\n- Partner portal\n- Commission reports\n- Sponsor badges\n',
  'a press release':
    '# Press release: new cheese\n\nLakeside Dairy and its partner Harbour Foods will launch a cheese in May.\n',
  'a case study':
    '# Case study: Harbour Schools\n\nThe school cut waste by 30 %. The partnership with the dairy was a success.\n',
  'a recipe': '# Cheese on toast\n\nGrate the cheese. It will melt. You may add salt.\n',
  'release notes': '# Release notes 3.1\n\nThe affiliate program page has a new look. Partners get an e-mail.\n',
  'a post-mortem':
    '# Post-mortem: milk outage\n\nThe partner API failed. We will pay credits. Both parties have agreed to alerts.\n',
  'a class plan':
    '# Course: negotiating partnerships\n\n## Exercises\n\nWrite an agreement between two parties with a commission.\n',
  'a design document':
    '# Architecture of the partner portal\n\nThe portal shows partners their commission, fee and discount. The partner logs in.\n\n## Tech stack\n\nSmall.\n',
  nothing: '',
};

describe('what reads as a proposal', () => {
  for (const [what, text] of Object.entries(proposals))
    it(what, () => assert.equal(readsAsProposal(buildProposal(text)), true, why(text)));
});

describe('what does not', () => {
  for (const [what, text] of Object.entries(nearMisses))
    it(what, () => assert.equal(readsAsProposal(buildProposal(text)), false, why(text)));
});
