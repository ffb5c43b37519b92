import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDateLine } from '../../../source/ingest/html/date-line.ts';
import { cleanByline } from '../../../source/ingest/html/metadata/byline.ts';
import { withoutSite } from '../../../source/ingest/html/metadata/headline.ts';
import { readWrittenDate } from '../../../source/ingest/html/metadata/written-date.ts';

const SITES = ['The Ellery Post', 'post.example.org'];

const BYLINES: readonly (readonly [string, string | null])[] = [
	['Ann Lee', 'Ann Lee'],
	['By Ann Lee', 'Ann Lee'],
	['BY ANN LEE AND BO RAY', 'ANN LEE, BO RAY'],
	['By Ann Lee, Staff writer | 3 May', 'Ann Lee'],
	['Ann Lee and Bo Ray in Port Ellery', 'Ann Lee, Bo Ray in Port Ellery'],
	['Wednesday 3 May 2023 10:44 by Ann Lee', 'Ann Lee'],
	['Ann Lee Senior Political Correspondent', 'Ann Lee'],
	['Von Ann Lee und Bo Ray', 'Ann Lee, Bo Ray'],
	['Par Anne Lié', 'Anne Lié'],
	['Por Ana Lía y Bo Ray', 'Ana Lía, Bo Ray'],
	['https://social.example.org/annlee', null],
	['ann.lee@post.example.org', null],
	['Ann Lee <ann.lee@post.example.org>', 'Ann Lee'],
	['The Ellery Post', null],
	['Ann Lee, The Ellery Post', 'Ann Lee'],
	['admin', null],
	['annlee42', null],
	['Staff', null],
	['14 May 2024', null],
	['Updated 10:02', null],
	['Ann Lee, Ann Lee', 'Ann Lee'],
	['Associated Press', 'Associated Press'],
	['Seán Ó Sé Jr.', 'Seán Ó Sé Jr.'],
	['山田太郎', '山田太郎'],
	['文：山田太郎', '山田太郎'],
	['The council voted on Tuesday to close the bridge, and more.', null],
	['ByAnn Lee, 8 min read', 'Ann Lee'],
	['投稿者 山田 太郎', '山田 太郎'],
	['and more', null],
	['Ann Lee, Bo Ray Monday', 'Ann Lee, Bo Ray'],
];

const DATES: readonly (readonly [string, string | null, string | null])[] = [
	['2024-05-14T18:02:00+01:00', null, '2024-05-14T18:02:00+01:00'],
	['14 May 2024', null, '2024-05-14'],
	['Tuesday, May 14th, 2024 at 6:02 pm', null, '2024-05-14'],
	['14. Mai 2024', 'de', '2024-05-14'],
	['14 mai 2024 à 18h02', 'fr', '2024-05-14'],
	['14 de mayo de 2024', 'es', '2024-05-14'],
	['14 maggio 2024', 'it', '2024-05-14'],
	['14 maja 2024', 'pl', '2024-05-14'],
	['14 мая 2024', 'ru', '2024-05-14'],
	['14. toukokuuta 2024', 'fi', '2024-05-14'],
	['14 Mayıs 2024', 'tr', '2024-05-14'],
	['2024年5月14日 18:02', 'ja', '2024-05-14'],
	['2024년 5월 14일', 'ko', '2024-05-14'],
	['14.05.2024', null, '2024-05-14'],
	['05/14/2024', null, '2024-05-14'],
	['02/03/2024', null, null],
	['02/03/2024', 'en', null],
	['02/03/2024', 'en-US', '2024-02-03'],
	['02/03/2024', 'en-GB', '2024-03-02'],
	['02/03/2024', 'fr', '2024-03-02'],
	['1715706120', null, '2024-05-14T17:02:00.000Z'],
	['0000-00-00', null, null],
	['1970-01-01T00:00:00Z', null, null],
	['31 February 2024', null, null],
	['yesterday', null, null],
];

describe('metadata of a page, value by value', () => {
	for (const [raw, expected] of BYLINES)
		it(`byline ${raw}`, () => {
			assert.equal(cleanByline(raw, SITES), expected);
		});
	for (const [raw, language, expected] of DATES)
		it(`date ${raw} ${language ?? ''}`, () => {
			assert.equal(readWrittenDate(raw, language), expected);
		});

	it('lines that hold a date and no more', () => {
		for (const line of [
			'Published: 14 May 2024, 18:02 BST',
			'Updated 10:01 pm PST, Tuesday, November 19, 2019',
			'14 NOV 2019',
			'Stand: 14.05.2024, 18:02 Uhr',
			'2024年5月14日 18時02分 公開',
			'Mis à jour le 14 mai 2024 à 18h02',
			'5 min read',
			'Lesezeit: 3 Minuten',
		])
			assert.ok(isDateLine(line), line);
		for (const line of [
			'The bridge closed on 14 May 2024.',
			'Ann Lee, 14 May 2024',
			'In 2024 the council met 12 times',
			'Budget 2024',
		])
			assert.ok(!isDateLine(line), line);
	});

	it('titles without their site', () => {
		assert.equal(withoutSite('Bridge closed | The Ellery Post', SITES, false), 'Bridge closed');
		assert.equal(withoutSite('Ellery Post: Bridge closed', SITES, false), 'Bridge closed');
		assert.equal(withoutSite('Bridge closed - what now?', SITES, true), 'Bridge closed - what now?');
		assert.equal(
			withoutSite('Council votes to close bridge | Local news', SITES, true),
			'Council votes to close bridge',
		);
		assert.equal(withoutSite('The Ellery Post', SITES, true), 'The Ellery Post');
	});
});
