/** Words of a partnership between products. Compared as whole words, without case; see `findPhrase`. */
interface IntegrationPhrase {
  readonly phrase: string;
  readonly says: string;
}

const phrases = (table: Readonly<Record<string, string>>): readonly IntegrationPhrase[] =>
  Object.entries(table).map(([phrase, says]) => ({ phrase, says }));

/** What says that two products are to work together. Teams, markets and laws can be integrated as well: not meant. */
export const integrationClaims = phrases({
  'integrate with': 'The till will integrate with the stock system.',
  'integrates with': 'The till integrates with the stock system.',
  'integrated with': 'The till is integrated with the stock system.',
  'integration with': 'Integration with the stock system',
  'integration between': 'An integration between the till and the stock system',
  'integration of the product': 'Integration of the products of both sides',
  'product integration': 'Product integration by June',
  'technical integration': 'Technical integration',
  'technical partnership': 'A technical partnership of two tills',
  'technology partnership': 'A technology partnership',
  'joint integration': 'A joint integration for growers',
  'native integration': 'A native integration',
  'deep integration': 'A deep integration of both',
  'seamless integration': 'A seamless integration',
  'build an integration': 'We build an integration.',
  'connect our products': 'We connect our products.',
  'connect our platforms': 'We connect our platforms.',
  'connect our systems': 'We connect our systems.',
});

/** Words in which "integration" means people, markets or a plan rather than two products. */
export const otherIntegrations: readonly string[] = [
  'roadmap integration', 'market integration', 'social integration', 'vertical integration', 'team integration',
  'regional integration', 'economic integration', 'post merger integration', 'cultural integration',
  'integration of refugees', 'integration of migrants', 'integration with the community', 'integrated with the community',
]; // prettier-ignore

/** What says how they are connected, with what, or who builds it. */
export const integrationPaths = phrases({
  api: 'Through the public API',
  apis: 'Over our APIs',
  graphql: 'A GraphQL schema',
  sdk: 'With the SDK for tills',
  sdks: 'With our SDKs',
  webhook: 'A webhook for each sale',
  webhooks: 'Webhooks for each sale',
  endpoint: 'One endpoint a shop',
  endpoints: 'Three endpoints',
  interface: 'The interface of the till',
  connector: 'A connector for the till',
  connectors: 'Connectors for both tills',
  adapter: 'An adapter for the till',
  'plug in': 'A plug-in for the till',
  plugin: 'A plugin for the till',
  'add on': 'An add-on for the till',
  extension: 'An extension of the till',
  module: 'A module for bookings',
  widget: 'A widget on their page',
  iframe: 'In an iframe',
  embed: 'We embed the calendar.',
  embedded: 'The calendar is embedded in their page.',
  middleware: 'A middleware in between',
  gateway: 'Through their gateway',
  'smart contract': 'A smart contract holds the deposit.',
  'smart contracts': 'Smart contracts hold the deposit.',
  protocol: 'Over an open protocol',
  oauth: 'OAuth for the shops',
  'single sign on': 'Single sign-on',
  sso: 'SSO for both',
  sandbox: 'A sandbox from March on',
  'test environment': 'A test environment',
  sftp: 'A file a night by SFTP',
  csv: 'A CSV file a night',
  edi: 'Orders by EDI',
  json: 'As JSON',
  'data feed': 'A data feed of stock',
  'data exchange': 'A data exchange each night',
  'data format': 'One data format',
  import: 'An import of the catalogue',
  export: 'An export of the catalogue',
  'data sync': 'A data sync every hour',
  synchronisation: 'Synchronisation every hour',
  repository: 'The code is in one repository.',
  'pull request': 'A pull request a week',
  'technical documentation': 'Technical documentation',
  'developer documentation': 'Developer documentation',
  engineers: 'Two engineers build it.',
  developers: 'Two developers build it.',
  'engineering team': 'The engineering team builds it.',
});
