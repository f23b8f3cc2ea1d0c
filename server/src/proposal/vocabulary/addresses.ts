/** Hosts of mail and pages that many share, so that an address there names nobody; the part before the last dot. */
export const publicHosts: ReadonlySet<string> = new Set([
  'gmail', 'googlemail', 'outlook', 'hotmail', 'live', 'yahoo', 'icloud', 'me', 'aol', 'proton', 'protonmail', 'pm', 'gmx',
  'mail', 'zoho', 'qq', '163', 'github', 'githubusercontent', 'gitlab', 'bitbucket', 'google', 'googlegroups', 'goo', 'forms',
  'youtube', 'youtu', 'twitter', 'x', 'facebook', 'linkedin', 'instagram', 'medium', 'substack', 'discord', 'slack', 't',
  'telegram', 'reddit', 'meetup', 'eventbrite', 'calendly', 'notion', 'figma', 'typeform', 'airtable', 'vercel', 'netlify',
  'heroku', 'herokuapp', 'railway', 'wikipedia', 'creativecommons', 'apache', 'opensource', 'example', 'domain', 'company',
  'yourcompany', 'yourdomain', 'email', 'w3', 'shields', 'imgur', 'bit', 'tinyurl', 'npmjs', 'pypi', 'docker', 'stripe',
  'paypal', 'opencollective', 'patreon', 'amazon', 'aws', 'microsoft', 'apple', 'zoom', 'loom', 'whatsapp', 'localhost',
]); // prettier-ignore

/** Second levels of country registries: the owner of "orchard.co.uk" stands before them. */
export const registrySuffixes: ReadonlySet<string> = new Set([
  'co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go', 'gob', 'ltd', 'plc', 'sch',
]); // prettier-ignore
