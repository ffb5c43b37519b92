import type { Archive, Reading } from '../../archive/archive.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import type { Entry } from '../../journal/act.ts';
import { attached } from '../../journal/anchor.ts';
import { type Desk, everyHeld, figuresOf, idsOf, placesOf } from '../../journal/desk.ts';
import { isAsFound } from '../../journal/taking-back.ts';
import type { Anchor, ArticleTarget, EntityTarget, FactTarget } from '../../journal/target.ts';
import { rowsOf } from '../pages.ts';

/** An act that has lost what it was done to, and what that was. */
export interface Orphan {
	readonly entry: Entry;
	readonly message: string;
}

const NO_ARTICLE = 'the article is not there any more, or has another text and headline.';
const NO_WORDS = 'its words do not stand in the text any more.';

type Find = (target: ArticleTarget) => string | null;

/** The articles of an archive by everything an act may know them by. */
async function articlesIn(archive: Archive, desk: Desk): Promise<Find> {
	const byId = new Set<string>();
	const byPlace = new Map<string, string>();
	const request = { query: '', filter: [], sort: 'date', descending: true } as const;
	for await (const { id, path, headline } of rowsOf((window) => archive.list({ ...request, ...window }))) {
		byId.add(id);
		byPlace.set(`${safeLine(path)}\n${headline}`, id);
	}
	return (target) =>
		idsOf(desk, target).find((id) => byId.has(id)) ??
		placesOf(desk, target)
			.map(({ path, headline }) => byPlace.get(`${path}\n${headline}`))
			.find((id) => id !== undefined) ??
		null;
}

/** Stretches of an article that an act rests on. */
function anchorsOf(entry: Entry): readonly (readonly [ArticleTarget, Anchor | null])[] {
	if (entry.act === 'split') return entry.mentions.map(({ article, anchor }) => [article, anchor]);
	if (entry.act === 'accept' || entry.act === 'part' || entry.act === 'join')
		return figuresOf(entry).map(({ article, anchor }) => [article, anchor]);
	if (!('article' in entry) || entry.article === null) return [];
	const anchor = 'anchor' in entry ? entry.anchor : 'fact' in entry ? entry.fact.anchor : null;
	return [[entry.article, anchor]];
}

/** Names that must be there for a correction to hold; whom mentions were given to may be known by that alone. */
const entitiesOf = (entry: Entry): readonly EntityTarget[] => {
	switch (entry.act) {
		case 'merge':
			return [entry.entity, entry.into].filter((one) => one !== null);
		case 'variant':
			return [entry.entity, entry.other];
		case 'split':
		case 'rename':
		case 'retype':
		case 'hide':
			return [entry.entity];
		default:
			return [];
	}
};

async function isNamed(archive: Archive, { id, kind, name }: EntityTarget): Promise<boolean> {
	if ((await archive.entity(id)) !== null) return true;
	const { rows } = await archive.entities({ query: name, kind, offset: 0, limit: 50 });
	return rows.filter((row) => row.name === name).length === 1;
}

const states = ({ analysis, article }: Reading, { kind, anchor }: FactTarget): boolean => {
	const span = attached(article.text, anchor);
	return analysis.facts.some((fact) => fact.kind === kind && fact.start === span?.start && fact.end === span.end);
};

/** What is known by acts alone: names that only a split made, and articles that are read otherwise since. */
interface ByActs {
	readonly made: ReadonlySet<string>;
	readonly reread: ReadonlySet<string>;
}

function knownByActs(held: readonly Entry[], find: Find): ByActs {
	const made = held.flatMap((entry) => (entry.act === 'split' && entry.as !== null ? [entry.as.id] : []));
	const reread = held.flatMap((entry) =>
		entry.act === 'correct' && entry.to !== null && (entry.field === 'published' || entry.field === 'language')
			? (find(entry.article) ?? [])
			: [],
	);
	return { made: new Set(made), reread: new Set(reread) };
}

async function lost(archive: Archive, find: Find, { made, reread }: ByActs, entry: Entry): Promise<string | null> {
	for (const [target, anchor] of anchorsOf(entry)) {
		const id = find(target);
		if (id === null) return NO_ARTICLE;
		const reading = anchor === null ? null : await archive.read(id, '');
		if (anchor === null || reading === null) continue;
		if (attached(reading.article.text, anchor) === null) return NO_WORDS;
		if ('fact' in entry && !reread.has(id) && !states(reading, entry.fact))
			return `the article states no ${entry.fact.kind} with just these words any more.`;
	}
	for (const entity of entitiesOf(entry))
		if (!made.has(entity.id) && !(await isNamed(archive, entity))) return `no article names ${entity.name} any more.`;
	return null;
}

/** Acts that hold and have lost what they were done to. `archive` answers as was found, by nothing that was put right. */
export async function orphansOf(archive: Archive, desk: Desk): Promise<readonly Orphan[]> {
	const find = await articlesIn(archive, desk);
	const held = everyHeld(desk).filter((entry) => entry.act !== 'place' && !isAsFound(entry));
	const known = knownByActs(held, find);
	const found: Orphan[] = [];
	for (const entry of held) {
		const message = await lost(archive, find, known, entry);
		if (message !== null) found.push({ entry, message });
	}
	return found;
}
