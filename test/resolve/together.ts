import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { spanText } from '../../source/domain/span.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { contextOf } from '../../source/resolve/context.ts';
import { genderedBy } from '../../source/resolve/gender.ts';
import type { Archived } from './archived.ts';

/** What `facts` say of the name: titles, and the organizations they are held in. */
const rolesOf = ({ names, facts }: Analysis, name: number): string[] =>
	facts.flatMap((fact) => {
		if (fact.kind !== 'role' || fact.person.name !== name) return [];
		const { title, organization } = fact;
		if (organization === null) return [title.toLowerCase()];
		const house = organization.name === null ? undefined : names[organization.name];
		return [title.toLowerCase(), (house?.name ?? organization.text).toLowerCase()];
	});

/** The names of an article as an archive keeps them. */
export function archivedOf(article: Article, analysis: Analysis): Archived[] {
	const context = contextOf(article, analysis);
	return analysis.names.map(({ kind, name }, index) => {
		const mentions = analysis.mentions.filter((mention) => mention.name === index);
		const gender = mentions.map((mention) => genderedBy(article.text, mention)).find((each) => each !== null);
		return {
			kind,
			name,
			article: article.id,
			roles: rolesOf(analysis, index),
			surfaces: mentions.map((mention) => spanText(article.text, mention)),
			context,
			...(gender === undefined || gender === null ? {} : { gender }),
		};
	});
}

const UNKNOWN = { headline: null, byline: null, outlet: null, language: null, link: null, line: 1 };

/** Reads texts as one folder; their ids are their numbers. `years` are when they were published, if anybody knows. */
export function together(texts: readonly string[], years: readonly number[] = []): Archived[] {
	const models = loadModels();
	return texts.flatMap((text, number) =>
		ingest(Buffer.from(text), {
			path: `${number}.txt`,
			identify: () => `${number}`,
			metadata: years[number] === undefined ? null : { ...UNKNOWN, published: `${years[number]}-05-01` },
		}).articles.flatMap((article) => archivedOf(article, analyse(article, models))),
	);
}
