import type { Given, Stated, Told } from '../format.ts';
import { readMoment } from '../moment.ts';
import { safeLine } from '../sanitise.ts';
import { FIELD_MEANINGS, type FieldMap, type FieldMeaning } from './map.ts';
import { bareName, FIELD_NAMES } from './names.ts';

/** What a record of a dump says, its fields found by their names. */
export interface RecordReading {
	/** Null where no field has one. */
	readonly text: string | null;
	readonly given: Given;
	readonly id: string | null;
	readonly remarks: readonly Told[];
}

/** From this many characters on, a field that has spaces in it looks like a text. */
const LONG = 200;
const MOST_NAMED = 3;
/** What a number can say. */
const NUMBERED: ReadonlySet<FieldMeaning> = new Set(['published', 'updated', 'id', 'version']);

/** Reads a record of any dump: `fields` are its names and values as they stand. What `map` says goes before all guesses. */
export function readRecord(fields: ReadonlyMap<string, unknown>, map: FieldMap): RecordReading {
	const taken = new Map<FieldMeaning, { readonly name: string; readonly value: unknown }>();
	const byBareName = new Map<string, string>();
	for (const name of fields.keys()) if (!byBareName.has(bareName(name))) byBareName.set(bareName(name), name);
	for (const meaning of FIELD_MEANINGS) {
		const mapped = map[meaning];
		const names = mapped === undefined ? FIELD_NAMES[meaning] : [mapped];
		for (const wanted of names) {
			const name = byBareName.get(bareName(wanted));
			const value = name === undefined ? undefined : fields.get(name);
			if (name === undefined || isBlank(value) || !fits(meaning, value)) continue;
			taken.set(meaning, { name, value });
			break;
		}
	}
	const remarks: Told[] = [];
	const stated = (meaning: FieldMeaning): Stated | null => {
		const field = taken.get(meaning);
		if (field === undefined) return null;
		const value = typeof field.value === 'number' && !NUMBERED.has(meaning) ? null : lineOf(field.value);
		if (value !== null) return value === '' ? null : { value, from: `field ${field.name}` };
		remarks.push(unusable(field.name));
		return null;
	};
	const date = (meaning: 'published' | 'updated'): Stated | null => {
		const written = stated(meaning);
		if (written === null || readMoment(written.value) !== null) return written;
		remarks.push(undated(taken.get(meaning)?.name ?? meaning, written.value));
		return null;
	};
	const given = {
		headline: stated('headline'),
		byline: stated('byline'),
		published: date('published'),
		updated: date('updated'),
		outlet: stated('outlet'),
		language: stated('language'),
		section: stated('section'),
		link: stated('link'),
		version: stated('version'),
	};
	const text = taken.get('text');
	remarks.push(
		...unknown(fields, new Set([...taken.values()].map(({ name }) => name)), text !== undefined, given.published),
	);
	const id = stated('id');
	return { text: text === undefined ? null : textOf(text.value), given, id: id?.value ?? null, remarks };
}

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A field that has the name of a text or an address and holds none is another field. */
function fits(meaning: FieldMeaning, value: unknown): boolean {
	if (meaning === 'text') return textOf(value) !== null;
	if (meaning === 'link') return typeof value === 'string' && /^https?:\/\//i.test(value.trim());
	return true;
}

/** A text, or its paragraphs as a list of texts or of objects with one. */
function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	if (!Array.isArray(value) || value.length === 0) return null;
	const parts = value.map((part) => {
		if (typeof part === 'string') return part;
		if (typeof part !== 'object' || part === null) return null;
		const [inner] = ['text', 'content', 'body', 'value'].flatMap((name) => {
			const found: unknown = Reflect.get(part, name);
			return typeof found === 'string' ? [found] : [];
		});
		return inner ?? '';
	});
	const paragraphs = parts.filter((part) => part !== null && part.trim() !== '');
	return paragraphs.length === 0 || parts.includes(null) ? null : paragraphs.join('\n\n');
}

/** Text, number, a list of them (authors) or objects with a name (schema.org's publisher), as one line. */
function lineOf(value: unknown): string | null {
	if (typeof value === 'string') return safeLine(value).trim();
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (Array.isArray(value)) {
		const parts = value.slice(0, 20).map(lineOf);
		return parts.every((part) => part !== null) ? parts.filter(Boolean).join(', ') : null;
	}
	if (typeof value !== 'object' || value === null) return null;
	for (const name of ['name', 'title', 'value', '$date', '$oid', '@id', 'id']) {
		const inner: unknown = Reflect.get(value, name);
		if (typeof inner === 'string' || typeof inner === 'number') return lineOf(inner);
	}
	return null;
}

/** Names the fields that were left out and look like a text or a date: a word on them costs less than a loss in silence. */
function unknown(
	fields: ReadonlyMap<string, unknown>,
	used: ReadonlySet<string>,
	hasText: boolean,
	published: Stated | null,
): Told[] {
	const left = [...fields].filter(([name]) => !used.has(name));
	const known = new Set(Object.values(FIELD_NAMES).flat());
	const strange = left.filter(([name]) => !known.has(bareName(name)));
	const texts = strange.filter(([, value]) => looksLikeText(value)).map(([name]) => name);
	const dates = strange.filter(([name, value]) => looksLikeDate(name, value)).map(([name]) => name);
	return [
		...(texts.length === 0 ? [] : [leftOut('text', texts, hasText)]),
		...(dates.length === 0 ? [] : [leftOut('published', dates, published !== null)]),
	];
}

const looksLikeText = (value: unknown): boolean => {
	const text = textOf(value);
	return text !== null && text.length >= LONG && (text.match(/\s/g)?.length ?? 0) > text.length / 15;
};

const looksLikeDate = (name: string, value: unknown): boolean =>
	(typeof value === 'string' &&
		value.length <= 40 &&
		/\d{4}/.test(value) &&
		!/^\d+$/.test(value) &&
		readMoment(value) !== null) ||
	(typeof value === 'number' && /date|time|publish|created|updated/i.test(name) && readMoment(String(value)) !== null);

const leftOut = (meaning: 'text' | 'published', names: readonly string[], known: boolean): Told => {
	const shown = names.slice(0, MOST_NAMED).map((name) => safeLine(name).slice(0, 60));
	const first = shown[0] ?? '';
	return {
		severity: known ? 'note' : 'warning',
		rule: 'fields/unknown',
		message: `${shown.join(', ')} ${names.length === 1 ? 'looks' : 'look'} like ${meaning === 'text' ? 'text' : 'a date'} and ${names.length === 1 ? 'was' : 'were'} left out.`,
		hint: `If it is the article’s, say so with --map ${meaning}=${first}.`,
	};
};

const unusable = (name: string): Told => ({
	severity: 'warning',
	rule: 'fields/unusable',
	message: `The field ${safeLine(name)} is no text; the article was read without it.`,
	hint: 'Give it as text, or leave it out.',
});

const undated = (name: string, value: string): Told => ({
	severity: 'warning',
	rule: 'fields/date',
	message: `The field ${safeLine(name)} holds no full date (${value.slice(0, 40)}); the article was read without it.`,
	hint: 'Write it as YYYY-MM-DD.',
});
