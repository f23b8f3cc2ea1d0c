import type { Trace } from 'partnerlint';
import { escapeMarkdown } from './markdown.js';

/** What each decision is called where its trace is shown. */
export const decisionTitles: Readonly<Record<Trace['decision'], string>> = {
  tier: 'Tier',
  leverage: 'Leverage',
  handshake: 'Commitments',
  'build-or-partner': 'Build or partner',
  'continue-or-end': 'Continue or end',
  ecosystem: 'Ecosystem',
};

/** A decision with its questions, answers and what would change it, as Markdown for a hover. */
export function traceMarkdown(trace: Trace): string {
  const steps = trace.steps.map(({ question, answer, evidence, follows }) => {
    const where = evidence ? ` (${whereRead(evidence.origin)}: “${escapeMarkdown(evidence.words)}”)` : '';
    return `- ${escapeMarkdown(question)} **${escapeMarkdown(answer)}**${where}: ${escapeMarkdown(follows)}`;
  });
  const changes = trace.wouldChange.map((sentence) => escapeMarkdown(sentence));
  return [`**${decisionTitles[trace.decision]}: ${escapeMarkdown(trace.verdict)}**`, steps.join('\n'), ...changes]
    .filter((part) => part !== '')
    .join('\n\n');
}

const whereRead = (origin: 'frontmatter' | 'body'): string => (origin === 'frontmatter' ? 'frontmatter' : 'text');
