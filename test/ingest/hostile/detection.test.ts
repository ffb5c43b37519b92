import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HEAD_BYTES, headOf } from '../../../source/ingest/detect/head.ts';
import { isPlainText } from '../../../source/ingest/formats/text.ts';
import { detect, FORMATS } from '../../../source/ingest/formats.ts';

/** What a pattern might go over again and again. */
const PIECES = [
	'<!-- a -->',
	'<!--',
	'<?x?>',
	'<?',
	'<!DOCTYPE a>',
	'<!DOCTYPE a [',
	' ',
	'\n',
	'\t \n',
	'<a>',
	'<',
	'>',
	'{',
	'{"a":',
	'[',
	'"',
	',',
	';',
	'a,b\n',
	'a: b\n',
	'From ',
	'From a\n',
	'>From ',
	'--',
	'---\n',
	'# ',
	'> ',
	'\\',
	'{\\rtf',
	'a ',
	'A',
	'\u00e9',
	'%',
	'PK\x03\x04',
	'\r',
	':',
	'=',
];
const STARTS = [
	'',
	'<!--?xml version="1.0"?--><!DOCTYPE html>',
	'<?xml version="1.0"?>',
	'{',
	'From: a\n',
	'---\n',
	'%PDF-1.4\n',
	'<html>',
];

test('telling what a file is takes no longer for files made to confuse it', { timeout: 120_000 }, () => {
	for (const start of STARTS)
		for (const piece of PIECES)
			for (const end of ['', '<x']) {
				const text =
					start + piece.repeat(Math.ceil(HEAD_BYTES / piece.length)).slice(0, HEAD_BYTES - 64 - start.length) + end;
				for (const path of ['a']) {
					const head = headOf(path, Buffer.from(text, 'utf8'));
					for (const format of FORMATS) format.detect(head);
				}
			}
});

test('what plainly is text is no other format’s', () => {
	const start = fc.constantFrom(
		'',
		'Dockers went back',
		'WARC/1.0\r\n',
		'From a@b.example 10:00\nSubject: x\n',
		'“',
		...PIECES,
	);
	const rest = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 8 });
	let plain = 0;
	fc.assert(
		fc.property(start, rest, fc.constantFrom('a.txt', 'a.text', 'a'), (first, more, path) => {
			const head = headOf(path, Buffer.from(first + more.join('')));
			if (!isPlainText(head)) return;
			plain += 1;
			assert.equal(detect(head)?.name, 'text');
		}),
		{ numRuns: 2_000 },
	);
	assert.ok(plain > 50);
});
