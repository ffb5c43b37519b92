import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCalled } from '../../source/archive/ranking/called.ts';

describe('whether a name is meant by what was written', () => {
	for (const [name, written, is] of [
		['Marta Lindqvist', 'marta lindqvist', true],
		['Marta Lindqvist', 'Lindqvist', true],
		['Marta Lindqvist', 'Lindquist', true],
		['Marta Lindqvist', 'lind', true],
		['Marta Lindqvist', 'Lindqvist Marta', true],
		['Marta Lindqvist', 'Marta Berg', false],
		['Port-Elin', 'portelin', true],
		['Émile Zoltán', 'emile zoltan', true],
		['Tarn', 'Tara', true],
		['Tarn', 'arn', false],
		['Bahalas', 'Halas', false],
		['Halashire', 'Halas', true],
		['Halmshire', 'Halas', false],
		['Tarn', '', false],
		['Tarn', '—', false],
	] as const)
		it(`${name} ${is ? 'is' : 'is not'} ${written}`, () => assert.equal(isCalled(name, written), is));
});
