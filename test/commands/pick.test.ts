import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, EntityRow } from '../../source/archive/archive.ts';
import { pickEntity } from '../../source/commands/pick.ts';

const row = (name: string, articles: number, ...aliases: string[]): EntityRow => ({
	id: `person:${name}`,
	kind: 'person',
	name,
	aliases,
	variants: [],
	articles,
	mentionCount: articles,
	roles: [],
	marks: [],
});

const taken = async (written: string, ...rows: readonly EntityRow[]): Promise<string | undefined> => {
	const archive = { entity: async () => null, entities: async () => ({ rows, total: rows.length }) };
	return (await pickEntity(archive as unknown as Archive, written, null)).taken?.name;
};

test('a bare surname is whom most articles call so, as in the reader, not a stray name of one article', async () => {
	const rows = [row('Okafor', 1), row('Ngozi Okafor', 24, 'Okafor'), row('Femi Okafor', 2, 'Okafor')];
	assert.equal(await taken('okafor', ...rows), 'Ngozi Okafor');
	assert.equal(await taken('Lagos', row('Ricardo Lagos', 30, 'Lagos'), row('Lagos', 20)), 'Lagos');
});
