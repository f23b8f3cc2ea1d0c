import { publicHosts, registrySuffixes } from '../vocabulary/addresses.js';
import { legalForms, organisationWords } from '../vocabulary/parties.js';

/**
 * Whose post a document asks for: "partners@orchard.example" and "https://orchard.example" are the writer's own where
 * no other address stands beside them, and so is "github.com/orchard".
 */
export interface OwnAddress {
  /** The owner's part of the host, lower case: `orchard` of "mail.orchard.co.uk". */
  readonly owner: string;
  readonly start: number;
  readonly end: number;
  /** How far it may be trusted, as a weight of evidence: addresses to write to more than links. */
  readonly weight: number;
}

const email = /[\w.+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,15})(?![\w.-]*@)/gi;
const link = /(?:https?:\/\/|\bwww\.)((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,15})(?![\w-])/gi;
const account = /(?:github|gitlab|linkedin|twitter|x|instagram)\.com\/(?:company\/|in\/)?@?([\w-]{3,40})/gi;
const searchedCharacters = 120_000;

/** Addresses of more owners than this are a list of other people. */
const mostOwners = 3;

/** Owners of the addresses of a text, each once; empty where they are many. */
export function addressesOf(text: string, start: number): OwnAddress[] {
  const body = text.slice(start, start + searchedCharacters);
  const posts = found(body, email, start, ownerOf);
  const links = found(body, link, start, ownerOf);
  const accounts = found(body, account, start, (name) => name.toLowerCase());
  return [
    ...weighed(posts, posts.length === 1 ? 2.5 : 1),
    ...weighed(links, links.length === 1 ? 1.5 : 0.5),
    ...weighed(accounts, accounts.length === 1 ? 1.5 : 0.5),
  ];
}

const weighed = (places: readonly Omit<OwnAddress, 'weight'>[], weight: number): OwnAddress[] =>
  places.length > mostOwners ? [] : places.map((place) => ({ ...place, weight }));

function found(
  body: string,
  kind: RegExp,
  offset: number,
  toOwner: (part: string) => string | undefined,
): Omit<OwnAddress, 'weight'>[] {
  const places = new Map<string, Omit<OwnAddress, 'weight'>>();
  for (const match of body.matchAll(kind)) {
    const owner = toOwner(match[1]!);
    if (owner === undefined || places.has(owner)) continue;
    const at = offset + match.index + match[0].lastIndexOf(match[1]!) + match[1]!.toLowerCase().indexOf(owner);
    places.set(owner, { owner, start: at, end: at + owner.length });
  }
  return [...places.values()];
}

/** `orchard` of "mail.orchard.co.uk"; `undefined` for hosts that many share. */
function ownerOf(host: string): string | undefined {
  const parts = host.toLowerCase().split('.').slice(0, -1);
  while (parts.length > 1 && registrySuffixes.has(parts.at(-1)!)) parts.pop();
  const owner = parts.at(-1);
  return owner === undefined || owner.length < 3 || publicHosts.has(owner) ? undefined : owner;
}

/** Whether a name is that of an address's owner: "Orchard Foods" of `orchardfoods` and of `orchard`. */
export function isOwner(name: string, owner: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const plain = owner.replaceAll('-', '');
  const isForm = words.slice(1).every((word) => organisationWords.has(word) || legalForms.has(word));
  return words.join('') === plain || (words[0] === plain && plain.length >= 4 && isForm);
}
