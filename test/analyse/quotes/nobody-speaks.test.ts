import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

test('no day speaks', () =>
	assert.deepEqual(
		facts('The tentative deal, announced Friday, would run on and must be signed.', [
			['Friday', 'announced', 'The tentative deal', 'would run on and must be signed'],
		]),
		[],
	));

test('what is worth noting nobody notes', () =>
	assert.deepEqual(
		facts('It’s worth noting that [Acme|O] closed in May.', [['It’s worth', 'noting', 'Acme closed in May']]),
		[],
	));

test('who hears it is no part of it, however long the phrase', () =>
	assert.deepEqual(
		facts('“I know it was wrong,” [Ann Lee|P], 72, told Judge [Bo Roe|P] in a court on the hill. “I am sorry.”', [
			['Ann Lee', 'told', 'I know it was wrong', 'Bo Roe in a court on the hill'],
		]).filter((told) => told.includes('Bo Roe in')),
		[],
	));

test('who is told of apart does not speak', () =>
	assert.deepEqual(
		facts('In addition to Mr. [Odd Roe|P], two members have said they will not come.', [
			['Odd Roe, two members', 'have said', 'they will not come'],
		]),
		['two members / have said / indirect / they will not come'],
	));
