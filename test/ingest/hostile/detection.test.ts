import { test } from 'node:test';
import { HEAD_BYTES, headOf } from '../../../source/ingest/detect/head.ts';
import { FORMATS } from '../../../source/ingest/formats.ts';

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
