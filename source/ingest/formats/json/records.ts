export interface Found {
	readonly record: Readonly<Record<string, unknown>>;
	/** Its place within the document, as `articles[3]`; empty for the document itself. */
	readonly at: string;
}

/** What services call the list of their answers. */
const LISTS =
	/^_?(?:articles?|items?|entries|results?|records?|docs?|documents?|posts?|stories|data|rows|hits|news|content|feed|response|value|list)$/i;
const DEEPEST = 4;

/**
 * The records of a parsed JSON document: the objects of a list, those of the list a service's answer wraps (`data.articles`,
 * `hits.hits[]._source`, `response.docs`), or the document itself. Null where there is no object.
 */
export function recordsIn(value: unknown): readonly Found[] | null {
	const list = listIn(value, '', 0);
	if (list !== null) return list;
	return isRecord(value) ? [{ record: value, at: '' }] : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(value: unknown, at: string, depth: number): readonly Found[] | null {
	if (Array.isArray(value)) {
		const records = value.flatMap((each: unknown, index) =>
			isRecord(each) ? [{ record: unwrapped(each), at: `${at}[${index}]` }] : [],
		);
		return records.length === 0 ? null : records;
	}
	if (!isRecord(value) || depth >= DEEPEST) return null;
	for (const [name, inner] of Object.entries(value)) {
		// A list of an article's own paragraphs or authors is none of articles: those are objects with several fields.
		if (!LISTS.test(name) || !(Array.isArray(inner) || isRecord(inner))) continue;
		if (Array.isArray(inner) && !inner.some((each) => isRecord(each) && Object.keys(unwrapped(each)).length > 2))
			continue;
		const found = listIn(inner, at === '' ? name : `${at}.${name}`, depth + 1);
		if (found !== null) return found;
	}
	return null;
}

/** Search servers wrap what they hold; so do services that name each object's kind. */
function unwrapped(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	for (const name of ['_source', 'document', 'article', 'fields', 'attributes']) {
		const inner = record[name];
		if (isRecord(inner) && Object.keys(inner).length > 1) return { ...record, ...inner };
	}
	return record;
}
