import { analyse } from '../../../source/analyse/analyse.ts';
import { prepare } from '../../../source/archive/prepared/prepare.ts';
import type { Prepared } from '../../../source/archive/prepared/prepared.ts';
import { readBody } from '../../../source/archive/sqlite/bodies.ts';
import { numberOf, textOf } from '../../../source/archive/sqlite/statements.ts';
import { loadModels } from '../../../source/effects/models.ts';
import { ingest } from '../../../source/ingest/ingest.ts';
import { madeUpArticles } from '../corpus.ts';
import { openIndex } from './index-file.ts';

/** What queries are made of. */
export interface Text {
	readonly headline: string;
	readonly published: string | null;
	readonly text: string;
}

/** Analysed articles, some at a time: a hundred thousand do not fit into memory with all that is made ready of them. */
export interface Articles {
	readonly size: number;
	batches(): AsyncGenerator<readonly Prepared[]>;
	/** Some of them, spread over all. */
	readonly texts: readonly Text[];
	/** Bytes of headlines and texts given so far. */
	bytes(): number;
}

const AT_ONCE = 500;
const MOST_TEXTS = 1_000;

const bytesIn = ({ headline, text }: Text): number => Buffer.byteLength(text) + Buffer.byteLength(headline);

/** Articles made up and analysed as they are asked for, which takes ten times as long as anything that is measured. */
export async function madeUp(size: number): Promise<Articles> {
	const models = await loadModels();
	const texts: Text[] = [];
	let bytes = 0;
	const every = Math.max(1, Math.floor(size / MOST_TEXTS));
	return {
		size,
		texts,
		bytes: () => bytes,
		async *batches() {
			const articles = madeUpArticles(1);
			for (let at = 0; at < size; at += AT_ONCE)
				yield Array.from({ length: Math.min(AT_ONCE, size - at) }, (_, index) => {
					const one = articles.next().value;
					const [article] = ingest(Buffer.from(JSON.stringify({ ...one, title: one.headline, body: one.text })), {
						path: `made-up/${at + index}.jsonl`,
						identify: () => `${at + index}`.padStart(32, '0'),
						metadata: null,
					}).articles;
					if (article === undefined) throw new Error('an article made up was not read');
					if ((at + index) % every === 0 && texts.length < MOST_TEXTS) texts.push(article);
					bytes += bytesIn(article);
					return prepare(article, analyse(article, models), 'bench', []);
				});
		},
	};
}

/** The articles of an index that is there, without being analysed again. Throws where it is none that this newsdesk reads. */
export function ofIndex(file: string, most = Number.POSITIVE_INFINITY): Articles {
	const store = openIndex(file);
	const rows = store
		.all('SELECT doc, analyser FROM article WHERE analyser IS NOT NULL ORDER BY doc')
		.slice(0, most)
		.map(({ doc, analyser }) => ({ doc: numberOf(doc), analyser: textOf(analyser) }));
	const every = Math.max(1, Math.floor(rows.length / MOST_TEXTS));
	const texts = rows.filter((_, at) => at % every === 0).map(({ doc }): Text => readBody(store, doc).article);
	let bytes = 0;
	return {
		size: rows.length,
		texts,
		bytes: () => bytes,
		async *batches() {
			for (let at = 0; at < rows.length; at += AT_ONCE)
				yield rows.slice(at, at + AT_ONCE).map(({ doc, analyser }) => {
					const { article, analysis } = readBody(store, doc);
					bytes += bytesIn(article);
					return prepare(article, analysis, analyser, []);
				});
		},
	};
}
