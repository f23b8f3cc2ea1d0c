import { match } from 'node:assert/strict';
import { checkFolder } from '../../support/portfolio.js';

const proposal = (facts: string, title = 'Saltmarsh Instruments and a partner'): string => `---
proposal: partnership
us: Saltmarsh Instruments
${facts}
---

# ${title}
`;

const brewery = (number: number): string => `Brewery ${'ABCDEFGHIJ'.charAt(number)}`;

describe('the way partners are let in', () => {
  const programme = (yaml: string) => ({ 'partner-program.yaml': `ecosystem:\n${yaml}` });
  const partners = (count: number, status = 'live') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${index}.md`,
        proposal(`partner: ${brewery(index)}\nstatus: ${status}`),
      ]),
    );

  it('cannot be open where a bad partner damages the name', () => {
    checkFolder(
      programme(`  model: open
         ^^^^ error portfolio/ecosystem-model: "open" contradicts what the programme says of itself: a bad partner would damage our name, so the model is "curated". Change
  brand-risk: high
`),
    );
  });

  it('cannot be open for one partner', () => {
    checkFolder(
      programme(`  model: open
         ^^^^ error portfolio/ecosystem-model: "open" contradicts what the programme says of itself: 1 partner can be reviewed, so
  brand-risk: low
  partners: 1
`),
    );
  });

  it('cannot be curated from so many partners on that they cannot be reviewed', () => {
    const curated = (count: number, caret: string) =>
      programme(`  model: curated\n${caret}  brand-risk: low\n  open-from: 40\n  partners: ${count}\n`);
    const caret =
      '         ^^^^^^^ error portfolio/ecosystem-model: "curated" contradicts what the programme says of itself: review does not scale to 40 partners, so the model is "open". Change\n';
    checkFolder(curated(40, caret));
    checkFolder(curated(39, ''));
  });

  it('is judged by the partners that proposals name, where those are more than the programme says', () => {
    const curated = (more: string, caret = '') =>
      programme(`  model: curated\n${caret}  brand-risk: low\n  open-from: 3\n${more}`);
    const caret =
      '         ^^^^^^^ error portfolio/ecosystem-model: "curated" contradicts what the programme says of itself: review does not scale to 3 partners\n';
    checkFolder({ ...curated('', caret), ...partners(3) });
    checkFolder({ ...curated('  partners: 2\n', caret), ...partners(3) });
    checkFolder({ ...curated(''), ...partners(2) });
    checkFolder({ ...curated('  partners: 2\n'), ...partners(4, 'draft') });
  });

  it('is one partner under two spellings', () => {
    checkFolder({
      ...programme('  model: curated\n  brand-risk: low\n  open-from: 2\n'),
      'a.md': proposal('partner: Hollin Brewing'),
      'b.md': proposal('partner: Hollin Brewing Ltd'),
    });
  });

  it('is not judged by few proposals where the programme does not say how many partners there are', () => {
    checkFolder({
      ...programme('  model: open\n  brand-risk: low\n  trust-layers: [ratings]\n'),
      ...partners(2),
    });
  });

  it('needs, where it is open, something that helps customers choose', () => {
    const findings = checkFolder(
      programme(`  model: open
         ^^^^ error portfolio/ecosystem-model: An open programme needs something that helps customers choose
  brand-risk: low
  partners: 250
  trust-layers: []
`),
    );
    match(findings[0]?.message ?? '', /"trust-layers"/);
    checkFolder(programme('  model: curated\n  brand-risk: high\n  trust-layers: []\n'));
    checkFolder(programme('  model: open\n  brand-risk: low\n  partners: 250\n  trust-layers: [search]\n'));
  });

  it('is not judged where the programme does not state it', () => {
    checkFolder(programme('  brand-risk: high\n'));
    checkFolder({ 'a.md': proposal('partner: Hollin Brewing') });
  });
});
