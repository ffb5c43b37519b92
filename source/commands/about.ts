import type { Archive, FactRow } from '../archive/archive.ts';
import type { Part, Profile, ProfileFacts, Standing } from '../archive/profile.ts';
import { counted } from '../domain/amount.ts';
import { amongEntities, claimOf } from '../output/claim.ts';
import { fitStart, padEnd } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet, strong } from '../output/line.ts';
import { entityRecord } from '../output/records/entity.ts';
import { factRecord, wordsFrom } from '../output/records/fact.ts';
import { type Json, type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import type { Context, ExitCode } from './command.ts';
import { note } from './note.ts';
import { isEntityKind, missNote, pickEntity, pickNote } from './pick.ts';
import { formatOf, writeReport } from './write.ts';

const FACTS: Readonly<Record<ProfileFacts['kind'], string>> = {
	quote: 'quotes and reported speech by it',
	saidOf: 'said of it by others',
	figure: 'figures it gives or is the place of',
	relation: 'what it did and what was done to it',
};

const claim = ({ fact, text, entities }: FactRow): string =>
	claimOf(fact, wordsFrom(text, fact.start), amongEntities(entities));

const standing = (at: Standing | null): Json =>
	at && {
		article: at.article,
		path: at.path,
		headline: at.headline,
		published: at.published,
		outlet: at.outlet,
		start: at.start,
		end: at.end,
	};

const fileOf = (path: string): string => path.split('/').at(-1) ?? path;
const placeOf = ({ path, start }: { readonly path: string; readonly start: number }): string =>
	`${fileOf(path)}:${start}`;
const dayOf = ({ published }: { readonly published: string | null }): string => published ?? 'no date';

const partWords = (part: Part): string => (part ? ` in ${part.read} of ${part.of} articles` : '');

const BAR = 40;
const MOST_LINES = 12;

/** A page for people: what is long is cut, and says how much there is. */
function* linesOf(profile: Profile, sheet: Sheet): Iterable<Line> {
	const { entity, months, posts, company, facts } = profile;
	const counts = `${counted(entity.mentionCount, 'mention')} in ${counted(entity.articles, 'article')}`;
	yield [strong(entity.name), dim(` · ${entity.kind} · ${counts}`)];
	if (entity.aliases.length) yield [dim(`also called ${entity.aliases.join(', ')}`)];
	for (const { name, certainty } of entity.variants) yield [dim(`perhaps the same: ${name} (${certainty})`)];
	for (const [said, at] of [
		['first seen', profile.first],
		['last seen', profile.last],
	] as const)
		if (at) yield [dim(`${said}  ${dayOf(at)}  `), plain(at.headline), dim(`  ${placeOf(at)}`)];
	if (profile.undated > 0) yield [dim(`${counted(profile.undated, 'article')} without a date`)];
	const cut = (count: number): Line[] => (count > MOST_LINES ? [[dim(`  and ${count - MOST_LINES} more`)]] : []);
	const most = Math.max(1, ...months.map(({ mentions }) => mentions));
	if (months.length > 0) yield* [[], [strong('mentions a month')]];
	for (const { month, mentions } of months)
		yield [dim(`  ${month} ${String(mentions).padStart(6)} `), plain('▇'.repeat(Math.ceil((mentions / most) * BAR)))];
	if (posts.length > 0) yield* [[], [strong('posts'), dim(partWords(profile.postsPart))]];
	for (const { title, party, articles, isCertain, first, last } of posts.slice(0, MOST_LINES)) {
		const from = dayOf(first);
		const until = last.published === first.published ? '' : ` to ${dayOf(last)}`;
		yield [
			dim(`  ${padEnd(`${from}${until}`, 24)} ${isCertain ? ' ' : '~'} `),
			plain([title, party?.name].filter(Boolean).join(', ')),
			dim(`  ${articles}  ${placeOf(first)}`),
		];
	}
	yield* cut(posts.length);
	if (company.length > 0) yield* [[], [strong('named with')]];
	for (const { kind, name, articles } of company.slice(0, MOST_LINES))
		yield [dim(`${String(articles).padStart(6)}  `), { text: name, tone: kind }, dim(`  ${kind}`)];
	yield* cut(company.length);
	for (const { kind, rows, total, part } of facts) {
		if (total === 0) continue;
		yield* [[], [strong(FACTS[kind]), dim(` ${total}${partWords(part)}, the latest first`)]];
		for (const row of rows.slice(0, MOST_LINES)) {
			const head = `  ${padEnd(dayOf(row), 10)} ${row.fact.certainty === 'certain' ? ' ' : '~'} `;
			const place = `  ${fileOf(row.path)}:${row.fact.start}`;
			yield [dim(head), plain(fitStart(claim(row), sheet.columns - head.length - place.length)), dim(place)];
		}
		yield* cut(total);
	}
}

function factRecordOf(row: FactRow): JsonRecord {
	const source = {
		article: row.article,
		wordsOf: wordsFrom(row.text, row.fact.start),
		entityOf: (name: number) => row.entities[name]?.id ?? null,
	};
	const { path, headline, outlet, published } = row;
	return { ...factRecord(row.fact, source), path, headline, outlet, published, claim: claim(row) };
}

async function* each<Item>(items: readonly Item[], record: (item: Item) => JsonRecord): AsyncIterable<JsonRecord> {
	for (const item of items) yield record(item);
}

function reportOf(profile: Profile): Report {
	return {
		head: {
			schema: SCHEMA,
			first: standing(profile.first),
			last: standing(profile.last),
			undated: profile.undated,
			postsPart: profile.postsPart && { ...profile.postsPart },
			factsPart: profile.factsPart && { ...profile.factsPart },
		},
		sections: [
			{ name: 'entities', type: 'entity', records: () => each([profile.entity], entityRecord) },
			{ name: 'months', type: 'month', records: () => each(profile.months, (month) => ({ ...month })) },
			{
				name: 'posts',
				type: 'post',
				records: () =>
					each(profile.posts, (post) => ({
						...post,
						party: post.party && { ...post.party },
						first: standing(post.first),
						last: standing(post.last),
					})),
			},
			{ name: 'company', type: 'company', records: () => each(profile.company, (one) => ({ ...one })) },
			{
				name: 'facts',
				type: 'fact',
				brief: ['kind', 'entityAs', 'mode', 'claim', 'certainty', 'path', 'headline', 'outlet', 'published'],
				records: () =>
					each(
						profile.facts.flatMap(({ kind, rows }) =>
							rows.map((row) => ({ row, as: kind === 'saidOf' ? 'spoken of' : 'party' })),
						),
						({ row, as }) => ({ ...factRecordOf(row), entityAs: as }),
					),
			},
		],
		table: 'facts',
		async *lines(sheet) {
			yield* linesOf(profile, sheet);
		},
	};
}

/** The page of one entity: `entities --about NAME`. */
export async function tellAbout(archive: Archive, written: string, context: Context): Promise<ExitCode> {
	const kindName = context.options.text('kind');
	const kind = kindName !== null && isEntityKind(kindName) ? kindName : null;
	const pick = await pickEntity(archive, written, kind);
	const remark = pick.taken ? pickNote(written, pick) : missNote(written, pick, kind);
	if (remark !== null) await note(context, remark);
	const profile = pick.taken && (await archive.profile(pick.taken.id));
	if (!profile) return 1;
	await writeReport(reportOf(profile), formatOf(context, 'text'), context);
	return 0;
}
