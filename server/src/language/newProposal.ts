import {
  escapeSnippet,
  fillSnippet,
  leverageTypes,
  snippets,
  type LeverageType,
  type Program,
  yamlScalar,
} from 'partnerlint';
import { refusal } from './refusal.js';
import type { NewProposalResult, WireAnswers, WireQuestion } from './protocol.js';
import { decide } from './tierOutcome.js';

/** What a person chose in the wizard. */
export interface Chosen {
  readonly partner: string;
  readonly us: string;
  readonly leverage: string;
  readonly answers: WireAnswers;
}

/** What the partner gets from it, in the words a partner manager would choose by. */
const leverageDetails: Readonly<Record<LeverageType, { readonly label: string; readonly detail: string }>> = {
  requirement: { label: 'They have to have it', detail: 'A certification, a contract or a mandate asks for it.' },
  economic: { label: 'It earns or saves them money', detail: 'There is a figure, in their terms.' },
  competitive: { label: 'It sets them apart', detail: 'A rival of theirs has it, or would want it.' },
  customer: { label: 'Their customers ask for it', detail: 'The requests can be counted.' },
  'co-marketing': {
    label: 'It makes them better known',
    detail: 'Joint events and articles: earns no investment alone.',
  },
};

export function leverageQuestion(program: Program): WireQuestion {
  return {
    key: 'leverage',
    title: 'Leverage',
    ask: 'Why does the partner need this?',
    answers: leverageTypes.map((value) => {
      const { label, detail } = leverageDetails[value];
      return { value, label, detail: `${detail} (${value}: ${program.leverageStrength[value]})` };
    }),
  };
}

/** Numbers of the tab stops in the snippet `pl-proposal` that the wizard fills itself. */
const stops = { partner: 1, us: 2, leverage: 7 } as const;

/** A new proposal with what was chosen written in, and tab stops for the rest. */
export function newProposal(chosen: Chosen, program: Program): NewProposalResult {
  const partner = oneLine(chosen.partner);
  const us = oneLine(chosen.us);
  if (partner === '' || us === '') throw refusal('A proposal names both sides.');
  if (!isLeverage(chosen.leverage)) throw refusal(`Leverage is one of ${leverageTypes.join(', ')}.`);
  const { tier } = decide(chosen.answers, program);
  const { body } = snippets['pl-proposal'];
  const bodyStart = body.indexOf('\n---\n') + '\n---\n'.length;
  const frontmatter = fillSnippet(withTier(body.slice(0, bodyStart), tier.name, chosen.answers), {
    [stops.partner]: yamlScalar(partner),
    [stops.us]: yamlScalar(us),
    [stops.leverage]: chosen.leverage,
  });
  const prose = fillSnippet(body.slice(bodyStart), {
    [stops.partner]: inMarkdown(partner),
    [stops.us]: inMarkdown(us),
  });
  return { snippet: frontmatter + prose, fileName: `${fileStem(partner)}.md` };
}

/** The lines of tier and criteria hold the answers, and no choice any more. */
function withTier(frontmatter: string, tier: string, answers: WireAnswers): string {
  const criteria = Object.entries(answers).map(([key, value]) => `${key}: ${yamlScalar(value)}`);
  return frontmatter
    .replace(/^tier:.*$/m, () => escapeSnippet(`tier: ${yamlScalar(tier)}`))
    .replace(/^criteria:.*$/m, () => escapeSnippet(`criteria: { ${criteria.join(', ')} }`));
}

const isLeverage = (value: string): value is LeverageType => (leverageTypes as readonly string[]).includes(value);

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A name in running Markdown: what would be markup in it is shown as it is. */
const inMarkdown = (name: string): string => name.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** A name that every file system takes. */
function fileStem(partner: string): string {
  const plain = partner.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return stem === '' ? 'proposal' : stem.slice(0, 60);
}
