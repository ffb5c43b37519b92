import type { RoleFact } from '../../../domain/fact.ts';

/** What the verb of a quotation says somebody is, a speaker says: `“Bo Roe is the leader of a circus,” she said`. */
export const asSaid = (text: string, fact: RoleFact): RoleFact =>
	fact.by === 'roles/clause' && fact.certainty === 'certain' && isQuoted(text, fact.start)
		? { ...fact, certainty: 'likely', why: 'said in a quotation' }
		: fact;

/** Whether double marks that open in its paragraph are still open there. */
function isQuoted(text: string, at: number): boolean {
	const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
	if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
	return before.split('"').length % 2 === 0;
}
