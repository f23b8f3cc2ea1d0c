import { counts } from '../portfolioPeriods.js';
import { definePortfolioRule } from '../rule.js';
import { decideEcosystem } from '../../program/ecosystem.js';
import type { Ecosystem } from '../../program/program.js';
import type { ProposalSummary } from '../summary.js';

const name = 'partner-program.yaml';

export default definePortfolioRule({
  code: 'portfolio/ecosystem-model',
  title: 'The way partners are let in does not fit the programme',
  why: 'Where a bad partner can damage the name, somebody has to look at each one. Where there are too many for that, customers need search, badges and ratings instead. The wrong way round costs either the name or the growth.',
  notWhen:
    'Only where `ecosystem.model` is stated, and only against what the programme states beside it and the partners that its proposals name.',
  basis: 'contradiction',
  examples: {
    fail: [
      {
        title: 'Open to everybody, in a trade where that is dangerous',
        name,
        text: 'ecosystem:\n  model: [[open]]\n  brand-risk: high\n',
      },
      {
        title: 'Each of 250 partners is reviewed',
        name,
        text: 'ecosystem:\n  model: [[curated]]\n  brand-risk: low\n  partners: 250\n',
      },
    ],
    pass: [
      {
        title: 'Few partners, each looked at',
        name,
        text: 'ecosystem:\n  model: curated\n  brand-risk: low\n  partners: 12\n',
      },
      {
        title: 'Many partners and little risk',
        name,
        text: 'ecosystem:\n  model: open\n  brand-risk: low\n  partners: 250\n',
      },
    ],
  },
  noFix: 'Whether the model changes or the facts were written down wrongly, the programme’s people know.',
  checkPortfolio: ({ proposals, programFile, report }) => {
    if (!programFile?.places.model) return;
    const message = contradiction(programFile.ecosystem, namedPartners(proposals));
    if (message !== undefined) report({ document: programFile, at: 'model', message });
  },
});

/** Those with a proposal are partners for certain; there may be more. */
const namedPartners = (proposals: readonly ProposalSummary[]): number =>
  new Set(proposals.filter(counts).flatMap(({ partners }) => partners.map(({ key }) => key))).size;

/** Proposals can show that there are more partners than the programme says, never that there are fewer. */
function contradiction(ecosystem: Ecosystem, named: number): string | undefined {
  const isMany = named >= ecosystem.openFrom;
  const partners = ecosystem.partners === undefined ? undefined : Math.max(ecosystem.partners, named);
  const counted = partners ?? (isMany ? named : undefined);
  const { gives, because } = decideEcosystem({
    ecosystem: { ...ecosystem, ...(counted !== undefined && { partners: counted }) },
  });
  const { model, trustLayers } = ecosystem;
  if (gives !== undefined && gives !== model) {
    return `"${model}" contradicts what the programme says of itself: ${because}, so the model is "${gives}". Change the model, or the facts beside it.`;
  }
  if (model === 'open' && trustLayers.length === 0) {
    return 'An open programme needs something that helps customers choose, such as search, badges or ratings. Name it under "trust-layers".';
  }
  return undefined;
}
