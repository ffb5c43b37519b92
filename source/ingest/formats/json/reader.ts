import { decode } from '../../decode.ts';
import { bodyOf, hasMarkup } from '../../fields/markup.ts';
import { readRecord } from '../../fields/record.ts';
import { type Piece, type Reader, type Told, Unreadable } from '../../format.ts';
import { recordsIn } from './records.ts';

/** The records of a JSON file, each an article; a record without a text is told, and the rest goes on. */
export const readJson: Reader = async function* (source, origin) {
	const { text } = decode(source.bytes(), origin.path);
	const records = recordsIn(parsed(text ?? ''));
	if (records === null) {
		throw new Unreadable(
			'There is no article in it: no object and no list of objects.',
			'Give an object with the article’s text, or a list of such objects.',
		);
	}
	let articles = 0;
	const silent: Piece[] = [];
	for (const [index, { record, at }] of records.entries()) {
		const { text: body, given, remarks } = readRecord(new Map(Object.entries(record)), origin.fields ?? {});
		const place = records.length > 1 ? `#${index + 1}` : '';
		if (body === null) {
			silent.push({ kind: 'remark', ...noText(record, at), ...(place === '' ? {} : { at: place }) });
			continue;
		}
		articles += 1;
		const name = place === '' ? {} : { name: place };
		if (hasMarkup(body)) {
			const { blocksOfMarkup } = await import('../../feed/content.ts');
			yield { kind: 'item', ...name, ...bodyOf(body, given.headline?.value ?? null, blocksOfMarkup), given, remarks };
		} else yield { kind: 'item', ...name, text: body, given, remarks };
	}
	if (articles === 0) {
		throw new Unreadable(
			`No field of it is known to hold an article’s text (${fieldsOf(records[0]?.record ?? {})}).`,
			'Name the field with --map text=FIELD, or take the file out of the folder if it holds no articles.',
		);
	}
	yield* silent;
};

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Unreadable(
			`It is no whole JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
			'Get the file anew, or mend it at that place.',
		);
	}
}

const MOST_NAMED = 8;

function fieldsOf(record: Readonly<Record<string, unknown>>): string {
	const names = Object.keys(record);
	const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
	return names.length === 0 ? 'it has none' : `its fields are ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

const noText = (record: Readonly<Record<string, unknown>>, at: string): Told => ({
	severity: 'error',
	rule: 'json/record',
	message: `The record${at === '' ? '' : ` at ${at}`} has no article text (${fieldsOf(record)}).`,
	hint: 'Put the text in a field named text, body or content, or name its field with --map text=FIELD.',
});
