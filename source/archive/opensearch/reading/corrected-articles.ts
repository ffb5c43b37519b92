import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import type { ArticleTarget } from '../../../journal/target.ts';
import { asCalled, asTyped } from '../../corrected/calling.ts';
import { correctedFacts } from '../../corrected/facts.ts';
import type { Rereading } from '../../corrected/rereading.ts';
import { type SplitOff, split } from '../../corrected/split.ts';
import type { LaidOver } from './laid-over.ts';

/** Which article is meant: the one with this id, or where the bytes have changed the one that lay there under this headline. */
export type Meant = Partial<Omit<ArticleTarget, 'id'>> & Pick<ArticleTarget, 'id'>;

const means = (target: ArticleTarget, { id, path, headline }: Meant): boolean =>
	target.id === id || (target.path === path && target.headline === headline);

/** What of corrections is of one article. */
export const toldBy = <Told extends { readonly article: ArticleTarget }>(
	all: readonly Told[],
	article: Meant,
): readonly Told[] => (all.length === 0 ? all : all.filter((one) => means(one.article, article)));

/** Articles whose names or facts are not as they were found; those that are read anew among them where `rereads`. */
export function targetsRetold({ splits, verdicts, amendments, articles }: Corrections, rereads: boolean) {
	return [
		...splits.flatMap(({ mentions }) => mentions.map(({ article }) => article)),
		...verdicts.map(({ article }) => article),
		...amendments.map(({ article }) => article),
		...(rereads ? articles.filter(isReadAnew).map(({ article }) => article) : []),
	];
}

const isReadAnew = ({ field }: Corrections['articles'][number]): boolean =>
	field === 'published' || field === 'language';

export const waitsToBeRead = ({ articles }: Corrections): boolean => articles.some(isReadAnew);

/** An article with what was read out of it, and the key of each of its names. */
export interface ReadArticle {
	readonly article: Article;
	readonly analysis: Analysis | null;
	readonly keys: readonly string[];
}

/** An article as the reader put it right, out of what was found. */
export function corrected(
	found: ReadArticle,
	laid: LaidOver,
	rereading: Pick<Rereading<readonly string[]>, 'read'>,
): ReadArticle {
	const { told } = laid;
	const article = laid.article(found.article);
	if (found.analysis === null) return { ...found, article };
	const isAnew = toldBy(told.articles, found.article).some(isReadAnew);
	let { analysis, keys } = isAnew ? rereading.read(article, found) : found;
	if (analysis === null) return { article, analysis, keys };
	const splits = splitsOf(laid, found.article);
	if (splits.length > 0)
		({ analysis, keys } = split(article.text, { analysis, keys }, splits, (to) => laid.givenTo(to)));
	const whose = (name: number): string => laid.whose(keys[name] ?? '');
	analysis = asTyped(analysis, laid, whose);
	const [verdicts, amendments] = [toldBy(told.verdicts, found.article), toldBy(told.amendments, found.article)];
	if (verdicts.length + amendments.length > 0)
		analysis = { ...analysis, facts: correctedFacts(article.text, analysis, verdicts, amendments) };
	return { article, keys, analysis: asCalled(analysis, laid, whose) };
}

function splitsOf(laid: LaidOver, article: Article): readonly SplitOff<string>[] {
	return laid.told.splits.flatMap(({ entity, mentions, as }): SplitOff<string>[] => {
		const own = mentions.filter((mention) => means(mention.article, article));
		const [from, to] = [laid.here(entity.id), laid.here(as?.id ?? '')];
		if (own.length === 0 || from === undefined || to === undefined) return [];
		const keys = laid.keysOf(from);
		return own.map(({ anchor }) => ({ keys, anchor, to }));
	});
}
