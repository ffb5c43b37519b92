import type { DraftBlock } from '../../draft-block.ts';
import type { Given, Item, Stated } from '../../format.ts';
import { blocksOf } from '../../html/blocks.ts';
import { parsePiece } from '../../html/tree.ts';
import { eitherGiven, firstStated, stated } from '../../xml/given.ts';
import { parseXml } from '../../xml/tree.ts';
import { readStory } from '../nitf/story.ts';

/** A news item in JSON: ninjs 1 (`body_html`), 2 (`bodies`, lower case) or 3 (`bodies`, camel case), and Superdesk's own kind. */
export type Ninjs = Readonly<Record<string, unknown>>;

export function readItem(record: Ninjs): Item {
	const fields = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
	const text = (name: string): Stated | null => {
		const value = fields.get(name);
		return typeof value === 'string' || typeof value === 'number' ? stated(String(value), `ninjs ${name}`) : null;
	};
	const { blocks, inside } = bodyOf(fields);
	const given: Given = {
		headline: firstStated(text('headline'), chosen(fields, 'headlines'), text('title')),
		byline: firstStated(text('byline'), text('by'), people(fields, 'authors')),
		outlet: firstStated(sourceOf(fields), text('source'), text('copyrightholder')),
		published: firstStated(
			text('firstpublished'),
			text('firstcreated'),
			text('contentcreated'),
			text('versioncreated'),
		),
		updated: text('versioncreated'),
		language: text('language'),
		section: firstStated(people(fields, 'service')),
		link: linkOf(text('uri')),
		slug: firstStated(text('uri'), text('guid'), text('slugline')),
		version: text('version'),
	};
	const whole = eitherGiven(given, inside);
	return { kind: 'item', given: whole, blocks: blocks.length > 0 ? blocks : headlineOnly(whole) };
}

const headlineOnly = ({ headline }: Given): readonly DraftBlock[] =>
	headline ? [{ role: 'headline', text: headline.value }] : [];

const linkOf = (uri: Stated | null): Stated | null => (uri !== null && /^https?:\/\//i.test(uri.value) ? uri : null);

type Fields = ReadonlyMap<string, unknown>;

interface Rendition {
	readonly role: string;
	readonly type: string;
	readonly value: string;
}

/** The list that ninjs 2 and 3 keep for each of headline, description and body. */
function renditions(fields: Fields, name: string): readonly Rendition[] {
	const list = fields.get(name);
	if (!Array.isArray(list)) return [];
	return list.flatMap((entry: unknown) => {
		if (typeof entry !== 'object' || entry === null) return [];
		const known = new Map(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value]));
		const value = known.get('value');
		if (typeof value !== 'string' || value.trim() === '') return [];
		return [{ role: String(known.get('role') ?? ''), type: String(known.get('contenttype') ?? ''), value }];
	});
}

/** The main one, or the first that is no markup. */
function chosen(fields: Fields, name: string): Stated | null {
	const all = renditions(fields, name);
	const best = all.find(({ role }) => role === 'main') ?? all.find(({ type }) => !/html|xml/.test(type)) ?? all[0];
	if (best === undefined) return null;
	const words = /html|xml/.test(best.type) ? blocksOfHtml(best.value).map(({ text }) => text) : [best.value];
	return stated(words.join(' '), `ninjs ${name}`);
}

/** Names of a list of people, organizations or services. */
function people(fields: Fields, name: string): Stated | null {
	const list = fields.get(name);
	if (!Array.isArray(list)) return null;
	const names = list.flatMap((entry: unknown) => {
		if (typeof entry === 'string') return [entry];
		const said = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : null;
		return typeof said === 'string' ? [said] : [];
	});
	return stated(names.join(', '), `ninjs ${name}`);
}

function sourceOf(fields: Fields): Stated | null {
	const list = fields.get('infosources');
	if (!Array.isArray(list)) return null;
	const first = new Map([['infosources', list.slice(0, 1)]]);
	return people(first, 'infosources');
}

const blocksOfHtml = (html: string): readonly DraftBlock[] => blocksOf(parsePiece(html).root);

const blocksOfText = (text: string): readonly DraftBlock[] =>
	text
		.split(/\r?\n[ \t]*\r?\n/)
		.map((part) => ({ role: 'paragraph' as const, text: part.replace(/\s+/g, ' ').trim() }))
		.filter((part) => part.text !== '');

/** The body with the most structure; a picture's or film's description where there is none. */
function bodyOf(fields: Fields): { blocks: readonly DraftBlock[]; inside: Given } {
	for (const kind of ['body', 'description'] as const) {
		const found = markedUp(fields, kind) ?? plain(fields, kind);
		if (found !== null) return found;
	}
	return { blocks: [], inside: {} };
}

type Body = { blocks: readonly DraftBlock[]; inside: Given };

const PLURAL = { body: 'bodies', description: 'descriptions' } as const;

function markedUp(fields: Fields, kind: keyof typeof PLURAL): Body | null {
	const listed = renditions(fields, PLURAL[kind]).filter(
		({ type, value }) => /html|xml/i.test(type) || /^\s*<(?:\?xml|nitf|p|div|section)\b/i.test(value),
	);
	const named = [`${kind}_html`, `${kind}_xhtml`, `${kind}_nitf`].map((name) => fields.get(name));
	for (const value of [...listed.map((rendition) => rendition.value), ...named]) {
		if (typeof value !== 'string' || value.trim() === '') continue;
		const body = nitfOf(value) ?? { blocks: blocksOfHtml(value), inside: {} };
		if (body.blocks.length > 0) return body;
	}
	return null;
}

function nitfOf(value: string): Body | null {
	if (!/<nitf\b/i.test(value.slice(0, 2000))) return null;
	try {
		const { given, blocks } = readStory(parseXml(value));
		return { blocks, inside: given };
	} catch {
		return null; // read as HTML, which forgives
	}
}

function plain(fields: Fields, kind: keyof typeof PLURAL): Body | null {
	const named = fields.get(`${kind}_text`);
	const value = typeof named === 'string' && named.trim() !== '' ? named : renditions(fields, PLURAL[kind])[0]?.value;
	return value === undefined ? null : { blocks: blocksOfText(value), inside: {} };
}
