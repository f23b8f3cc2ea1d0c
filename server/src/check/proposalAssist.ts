import { proposalSchema } from '../frontmatter/schema.generated.js';
import { schemaAt } from '../frontmatter/jsonSchema.js';
import { splitFrontmatter } from '../frontmatter/split.js';
import type { Program } from '../program/program.js';
import {
  choicesOf,
  completionsOf,
  keysIn,
  placeAt,
  schemaBelow,
  type Choice,
  type Completion,
  type Place,
} from './yamlAssist.js';

/** What a proposal's frontmatter is completed with beside its schema. */
export interface AssistContext {
  readonly program: Program;
  /** ISO day that counts as today, offered where a day belongs. */
  readonly today: string;
}

/**
 * The keys and values that can be written at an offset of a proposal's frontmatter: what the schema knows, the tiers,
 * phases and questions of the programme, today's day. Nothing in the body, and nothing in the frontmatter of another
 * document but the line that would declare it.
 */
export function proposalCompletions(text: string, offset: number, context: AssistContext): readonly Completion[] {
  const block = splitFrontmatter(text);
  if (!block || offset < block.yaml.start || offset > block.yaml.end) return [];
  const place = placeAt(text, offset, block.yaml.start);
  if (!place) return [];
  const yaml = text.slice(block.yaml.start, block.yaml.end);
  if (!/^proposal:[ \t]*partnership[ \t]*\r?$/m.test(yaml)) return declaring(text, place);
  if (place.key !== undefined) return completionsOf(valuesAt([...place.path, place.key], context), place);
  const written = new Set(place.path.length === 0 ? topKeys(yaml) : []);
  return completionsOf(
    keysAt(place.path, context).filter(({ value }) => !written.has(value)),
    place,
  );
}

/** "proposal: partnership", once somebody has begun to write it. */
function declaring(text: string, place: Place): readonly Completion[] {
  const typed = text.slice(place.typed.start, place.typed.end);
  const begun = place.path.length === 0 && place.key === undefined && typed !== '' && 'proposal'.startsWith(typed);
  const description = schemaAt(proposalSchema, ['proposal'])?.description;
  return begun
    ? [
        {
          label: 'proposal: partnership',
          text: 'proposal: partnership',
          span: place.typed,
          ...(description !== undefined && { description }),
        },
      ]
    : [];
}

const topKeys = (yaml: string): string[] => [...yaml.matchAll(/^([\w-]{1,40}):/gm)].map(([, key]) => key!);

function keysAt(path: readonly string[], { program }: AssistContext): readonly Choice[] {
  const known = path.join('.');
  if (known === 'criteria') return program.tierQuestions.map(({ key, ask }) => ({ value: key, description: ask }));
  if (known === 'phases') return program.phases.map(({ name }) => describedPhase(name));
  const phase = path.length === 2 && path[0] === 'phases' ? ['phases', 'crawl'] : path;
  return keysIn(schemaBelow(proposalSchema, phase) ?? {});
}

function valuesAt(path: readonly string[], { program, today }: AssistContext): readonly Choice[] {
  const known = path.join('.');
  if (known === 'tier') return program.tiers.map(({ name, purpose }) => ({ value: name, description: purpose }));
  if (known === 'phase') return program.phases.map(({ name }) => describedPhase(name));
  const question = path[0] === 'criteria' ? program.tierQuestions.find(({ key }) => key === path[1]) : undefined;
  if (question)
    return question.answers.map(({ value, label, detail }) => ({
      value: String(value),
      description: `${label}. ${detail}`,
    }));
  const phased = path.length === 3 && path[0] === 'phases' ? ['phases', 'crawl', path[2]!] : path;
  const schema = schemaBelow(proposalSchema, phased);
  if (!schema) return [];
  if (schema.format === 'date') return [{ value: today, description: 'Today.' }];
  return choicesOf(schema);
}

/** A phase with what the schema says of it; an own programme's phases speak for themselves. */
function describedPhase(name: string): Choice {
  const description = schemaAt(proposalSchema, ['phases', name])?.description;
  return { value: name, ...(description !== undefined && { description }) };
}
