import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDate, readDateLine } from '../../source/ingest/publication-date.ts';

const DATES: readonly (readonly [string, string | null])[] = [
	['2024-02-13', '2024-02-13'],
	['2024-02-13T10:00:00Z', '2024-02-13'],
	['20240213', '2024-02-13'],
	['13 February 2024', '2024-02-13'],
	['Feb. 13, 2024', '2024-02-13'],
	['Tue, 13 Feb 2024 10:00:00 GMT', '2024-02-13'],
	['the 3rd of March 2021', '2021-03-03'],
	['13/02/2024', '2024-02-13'],
	['02/13/2024', '2024-02-13'],
	['02/03/2024', null],
	['29 February 2023', null],
	['February 2024', null],
	['soon', null],
];

const LINES: readonly (readonly [string, string | null])[] = [
	['Published: 13 February 2024', '2024-02-13'],
	['Posted at 3:30 p.m. EST Monday, March 4th, 2024', '2024-03-04'],
	['Feb 13, 2024 | Updated 14 Feb 2024', '2024-02-13'],
	['2024-02-13T10:00:00Z', '2024-02-13'],
	['She was born on May 3, 1960.', null],
	['March 3', null],
];

describe('dates of publication', () => {
	for (const [text, date] of DATES) test(text, () => assert.equal(readDate(text), date));
	for (const [text, date] of LINES) test(`as a line: ${text}`, () => assert.equal(readDateLine(text), date));
});
