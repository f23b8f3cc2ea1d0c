import type { Program } from './program.js';

/** A question of the ecosystem decision, with the programme's answer. */
export interface EcosystemAnswer {
  readonly ask: string;
  /** `undefined` where the programme does not say. */
  readonly answer?: string;
  /** What follows, as a sentence. */
  readonly follows: string;
}

export interface EcosystemDecision {
  /** How far partners are to be let in; `undefined` while the programme leaves a question open. */
  readonly gives?: 'open' | 'curated';
  /** Ends a sentence: "… contradicts …: because." Empty while nothing is given. */
  readonly because: string;
  readonly asked: readonly EcosystemAnswer[];
}

const riskQuestion = 'How bad would the damage to our name be if a partner fails?';
const scaleQuestion = 'Can each partner still be reviewed?';

/**
 * Curated where a bad partner damages our name; else open from so many partners on that review does not scale, and
 * curated below (design.md 1.8). It asks the programme alone, no proposal.
 */
export function decideEcosystem({ ecosystem }: Pick<Program, 'ecosystem'>): EcosystemDecision {
  const { brandRisk, partners, openFrom, trustLayers } = ecosystem;
  if (brandRisk === undefined) {
    return {
      because: '',
      asked: [{ ask: riskQuestion, follows: 'The model stays open until the programme says so.' }],
    };
  }
  const risk = (follows: string): EcosystemAnswer => ({
    ask: riskQuestion,
    answer: brandRisk === 'high' ? 'High' : 'Low',
    follows,
  });
  if (brandRisk === 'high') {
    const because = 'a bad partner would damage our name';
    return { gives: 'curated', because, asked: [risk('Review every partner before it is let in: curated.')] };
  }
  const first = risk('Look at the number of partners.');
  if (partners === undefined) {
    const follows = 'The model stays open until the programme says how many partners there are.';
    return { because: '', asked: [first, { ask: scaleQuestion, follows }] };
  }
  const isMany = partners >= openFrom;
  const count = `${partners} ${partners === 1 ? 'partner' : 'partners'}`;
  const layers = trustLayers.length > 0 ? `, with ${trustLayers.join(', ')}` : '';
  const second: EcosystemAnswer = {
    ask: scaleQuestion,
    answer: `${isMany ? 'No' : 'Yes'}: ${count}`,
    follows: isMany
      ? `From ${openFrom} partners on review does not scale: open${layers}.`
      : `Below ${openFrom} partners each can be reviewed: curated.`,
  };
  return {
    gives: isMany ? 'open' : 'curated',
    because: isMany ? `review does not scale to ${count}` : `${count} can ${partners === 1 ? '' : 'each '}be reviewed`,
    asked: [first, second],
  };
}
