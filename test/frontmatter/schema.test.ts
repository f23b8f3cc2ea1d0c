import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commitmentKinds, leverageTypes, proposalSchema, schemaAt, type JsonSchema } from 'partnerlint';

const allSchemas = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...[...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].flatMap(allSchemas),
];

describe('the schema of a proposal', () => {
  it('is the one in schemas/', () => {
    execFileSync(process.execPath, ['scripts/generate-schema.mjs', '--check'], { stdio: 'pipe' });
  });

  it('has the words of the reading guide', () => {
    assert.deepEqual(schemaAt(proposalSchema, ['commitments', 'us', '0', 'kind'])?.enum, commitmentKinds);
    assert.deepEqual(schemaAt(proposalSchema, ['leverage', '0', 'type'])?.enum, leverageTypes);
  });

  it('describes every key, and every word of a list that is described at all', () => {
    for (const schema of allSchemas(proposalSchema)) {
      for (const [key, property] of Object.entries(schema.properties ?? {})) assert.ok(property.description, key);
      if (schema.enumDescriptions) assert.equal(schema.enumDescriptions.length, schema.enum?.length);
    }
  });

  it('can be used by other editors', () => {
    const text = readFileSync('schemas/proposal.schema.json', 'utf8');
    assert.match(JSON.parse(text).$schema, /draft-07/);
    for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) assert.ok(JSON.parse(text).$defs[name!], name);
  });

  it('knows no key named like a part of every object', () => {
    assert.equal(schemaAt(proposalSchema, ['__proto__']), undefined);
    assert.equal(schemaAt(proposalSchema, ['constructor', 'name']), undefined);
  });
});
