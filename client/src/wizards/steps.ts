import { Disposable, QuickInputButtons, window, type QuickInput, type QuickPickItem } from 'vscode';

/**
 * Steps of a wizard with a title, a count, Back and Escape. It knows nothing of partnerships.
 *
 * A step shows one input and keeps its answer where its wizard wants it; it tells how the person left it.
 */
export type Left = 'forward' | 'back' | 'escaped';
export type Step = (place: Place) => Promise<Left>;

/** Where a step stands; the editor shows it as "Choose Tier (1/3)". */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Runs the steps; false when the person left with Escape at any of them. */
export async function runSteps(title: string, steps: readonly Step[]): Promise<boolean> {
  let index = 0;
  for (let step = steps[index]; step; step = steps[index]) {
    const left = await step({ title, step: index + 1, totalSteps: steps.length });
    if (left === 'escaped') return false;
    index += left === 'back' ? -1 : 1;
  }
  return true;
}

export interface Choice<Item extends QuickPickItem> {
  /** The question, in the empty input. */
  readonly ask: string;
  readonly items: readonly Item[];
  /** The item that Enter takes. */
  readonly active?: Item | undefined;
  /** Takes the answer; a row that only informs answers false and the step stays. */
  readonly accept: (item: Item) => boolean;
}

export function choose<Item extends QuickPickItem>(place: Place, choice: Choice<Item>): Promise<Left> {
  const pick = window.createQuickPick<Item>();
  pick.placeholder = choice.ask;
  pick.items = choice.items;
  pick.matchOnDetail = true;
  if (choice.active) pick.activeItems = [choice.active];
  return show(pick, place, (leave) =>
    pick.onDidAccept(() => {
      const item = pick.activeItems[0];
      if (item && choice.accept(item)) leave('forward');
    }),
  );
}

export interface Entry {
  readonly ask: string;
  readonly value: string;
  /** Takes the answer; the text says what is wrong with it. */
  readonly accept: (value: string) => string | undefined;
}

export function enter(place: Place, entry: Entry): Promise<Left> {
  const input = window.createInputBox();
  input.prompt = entry.ask;
  input.value = entry.value;
  return show(input, place, (leave) =>
    Disposable.from(
      input.onDidAccept(() => {
        const complaint = entry.accept(input.value.trim());
        if (complaint === undefined) leave('forward');
        else input.validationMessage = complaint;
      }),
      input.onDidChangeValue(() => {
        input.validationMessage = undefined;
      }),
    ),
  );
}

type Shown = QuickInput & { buttons: readonly unknown[]; onDidTriggerButton: (listener: () => void) => Disposable };

/** Shows the input until somebody leaves it: forward as `onAccept` decides, back by the button, else by Escape. */
function show(input: Shown, place: Place, onAccept: (leave: (left: Left) => void) => Disposable): Promise<Left> {
  return new Promise((resolve) => {
    input.title = place.title;
    input.step = place.step;
    input.totalSteps = place.totalSteps;
    // People look something up in the document while they answer.
    input.ignoreFocusOut = true;
    if (place.step > 1) input.buttons = [QuickInputButtons.Back];
    let left: Left = 'escaped';
    const leave = (way: Left): void => {
      left = way;
      input.hide();
    };
    const listeners = Disposable.from(
      onAccept(leave),
      input.onDidTriggerButton(() => leave('back')),
      input.onDidHide(() => {
        listeners.dispose();
        input.dispose();
        resolve(left);
      }),
    );
    input.show();
  });
}
