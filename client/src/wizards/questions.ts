import { l10n, type QuickPickItem } from 'vscode';
import type { WireQuestion } from 'partnerlint/protocol';
import { inRow } from '../asText.js';
import { choose, type Step } from './steps.js';

/** Answers given so far, by the question's key; kept while somebody goes back and forth. */
export type Answers = Record<string, boolean | string>;

type Answer = QuickPickItem & { readonly value: boolean | string };

/** A step that asks the server's question; what is known already is active and says where from. */
export function questionStep(question: WireQuestion, answers: Answers): Step {
  return (place) => {
    const known = answers[question.key] ?? question.preselected;
    const items = question.answers.map((answer): Answer => {
      const isPreselected = answer.value === question.preselected;
      const description = isPreselected ? inRow(question.from ?? l10n.t('known already')) : '';
      return { ...answer, label: inRow(answer.label), detail: inRow(answer.detail), description };
    });
    return choose(place, {
      ask: question.ask,
      items,
      active: items.find((item) => item.value === known),
      accept: (item) => {
        answers[question.key] = item.value;
        return true;
      },
    });
  };
}
