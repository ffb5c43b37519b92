import type { DraftBlock } from '../../draft-block.ts';
import type { Given, Item, Stated } from '../../format.ts';
import { eitherGiven, firstStated, stated } from '../../xml/given.ts';
import { blocksOf, MARKUP } from '../../xml/prose.ts';
import { all, children, type Element, first, lineOf, textOf } from '../../xml/tree.ts';
import { readStory } from '../nitf/story.ts';

/**
 * The news items of a NewsML-G2 document (IPTC News Architecture): a lone item, or those of a message. Planning, concept,
 * knowledge and package items hold no article.
 */
export function readItems(root: Element): readonly Item[] {
	const items = root.name === 'newsItem' ? [root] : [...all(root, 'newsItem')];
	return items.map((item, index) => ({
		kind: 'item',
		...(items.length > 1 ? { name: `#${index + 1}` } : {}),
		...pieceOf(item),
	}));
}

function pieceOf(item: Element): { given: Given; blocks: readonly DraftBlock[] } {
	const about = child(item, 'itemMeta');
	const content = child(item, 'contentMeta');
	const nitf = first(item, 'nitf');
	const html = first(item, 'html');
	const given: Given = {
		headline: firstStated(
			said(content, 'headline'),
			stated(html === null ? null : lineOf(first(html, 'title')), 'newsml html title'),
		),
		byline: firstStated(said(content, 'by'), creatorOf(content)),
		outlet: firstStated(named(content, 'infoSource'), named(about, 'provider')),
		published: firstStated(said(about, 'firstCreated'), said(content, 'contentCreated'), said(about, 'versionCreated')),
		updated: said(about, 'versionCreated'),
		language: firstStated(
			stated(child(content, 'language')?.attributes.tag, 'newsml language'),
			stated(item.attributes.lang, 'newsml xml:lang'),
		),
		slug: firstStated(stated(item.attributes.guid, 'newsml guid'), said(content, 'slugline')),
		version: stated(item.attributes.version, 'newsml version'),
	};
	const inside = nitf === null ? null : readStory(nitf).given;
	const whole = inside === null ? given : eitherGiven(given, inside);
	const headline = firstStated(whole.headline ?? null, said(about, 'title'));
	const blocks = [blocksIn(item), descriptionOf(content)].find((found) => found.length > 0);
	// A picture without a description is an article of its headline.
	return {
		given: { ...whole, headline },
		blocks: blocks ?? (headline === null ? [] : [{ role: 'headline', text: headline.value }]),
	};
}

const child = (element: Element | null, name: string): Element | null =>
	element === null ? null : (children(element, name)[0] ?? null);

const said = (element: Element | null, name: string): Stated | null =>
	stated(lineOf(child(element, name)), `newsml ${name}`);

const nameOf = (element: Element): string | null =>
	lineOf(child(element, 'name')) ?? element.attributes.literal ?? element.attributes.uri ?? null;

function named(element: Element | null, name: string): Stated | null {
	const found = child(element, name);
	return found === null ? null : stated(nameOf(found), `newsml ${name}`);
}

/** Creators by name; where one is a source or provider it is an outlet, not a person. */
function creatorOf(content: Element | null): Stated | null {
	if (content === null) return null;
	const names = children(content, 'creator')
		.filter(({ attributes }) => !/source|prov/i.test(attributes.role ?? ''))
		.map((creator) => lineOf(child(creator, 'name')) ?? creator.attributes.literal ?? null)
		.filter((name) => name !== null);
	return stated(names.join(', '), 'newsml creator');
}

function blocksIn(item: Element): readonly DraftBlock[] {
	const set = first(item, 'contentSet');
	if (set === null) return [];
	for (const inline of children(set, 'inlineXML')) {
		const nitf = first(inline, 'nitf');
		const blocks = nitf === null ? blocksOf(first(inline, 'body') ?? inline, MARKUP) : readStory(nitf).blocks;
		if (blocks.length > 0) return blocks;
	}
	for (const data of children(set, 'inlineData')) {
		const type = data.attributes.contenttype ?? 'text/plain';
		if (/^text\/plain/i.test(type) && data.attributes.encoding === undefined) return plain(textOf(data));
	}
	return [];
}

const plain = (text: string): readonly DraftBlock[] =>
	text
		.split(/\n\s*\n/)
		.map((part) => ({ role: 'paragraph' as const, text: part.replace(/\s+/g, ' ').trim() }))
		.filter((part) => part.text !== '');

/** Pictures and films have a description in place of a text. */
function descriptionOf(content: Element | null): readonly DraftBlock[] {
	if (content === null) return [];
	const lines = children(content, 'description').map((description) => lineOf(description));
	return [...new Set(lines.filter((line) => line !== null))].map((text) => ({ role: 'caption', text }));
}
