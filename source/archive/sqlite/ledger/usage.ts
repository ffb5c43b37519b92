import { MOST_LED_TO, OFFICE_STEP, stepOf, type Usage, usageOf } from '../../../ledger/evidence.ts';
import { nameNumber, type Signature } from '../../../ledger/signature.ts';
import { unpackKeys } from '../../record/key-list.ts';
import { NamedKeys } from '../named-keys.ts';
import { bytesOf, numberOf, type Statements, textOf } from '../statements.ts';

/** How usual an article's names are, and which articles the rarer of them lead to. */
export interface NamesUsed {
	readonly usage: Usage;
	/** The step of each of its names that is known. */
	readonly steps: ReadonlyMap<number, number>;
	/** Keys of the index's names. */
	readonly leading: readonly number[];
}

const KINDS = ['place', 'organization', 'group'];

/** A name taken for one of another kind, as towns are that teams and councils are called by: it is no rarer than that. */
export function ofOtherKinds(name: string): string[] {
	const [kind = '', words] = name.split(':');
	return words === undefined || !KINDS.includes(kind)
		? []
		: KINDS.flatMap((other) => (other === kind ? [] : [`${other}:${words}`]));
}

/** What is known of how often an article's names stand in the archive; `size` is the step of the archive's size. */
export function namesUsed(store: Statements, doc: number, signatures: readonly Signature[], size: number): NamesUsed {
	const own = new Set(signatures.flatMap(({ names }) => [...names]));
	const keys = unpackKeys(bytesOf(store.get('SELECT keys FROM analysis WHERE doc = ?', doc)?.keys));
	const steps = new Map<number, number>();
	const leading: number[] = [];
	const { isLarge } = usageOf(size, () => 0);
	const articlesWith = (name: string): number =>
		numberOf(store.get('SELECT articles FROM name_key WHERE key = ?', NamedKeys.of(store).key(name))?.articles ?? 0);
	for (const row of store.all(
		'SELECT key, name, articles FROM name_key WHERE key IN (SELECT value FROM json_each(?))',
		`[${keys.join(',')}]`,
	)) {
		const [name, articles] = [textOf(row.name), numberOf(row.articles)];
		const tilde = name.indexOf('~');
		const number = nameNumber(name);
		// An article's own ministry: how many articles have one, its key does not tell.
		const of = name.indexOf('@');
		if (of >= 0 && isLarge) steps.set(nameNumber(name.slice(0, of)), OFFICE_STEP);
		if (!own.has(number)) continue;
		// Of a person whose sex an article gives, what counts is the name, in its context as in any other.
		if (tilde >= 0) steps.set(number, stepOf(articlesWith(name.slice(0, tilde))));
		else {
			const most = Math.max(articles, ...ofOtherKinds(name).map(articlesWith));
			steps.set(number, stepOf(most));
			if (most < MOST_LED_TO) leading.push(numberOf(row.key));
		}
	}
	return { usage: usageOf(size, (name) => steps.get(name) ?? 0), steps, leading };
}
