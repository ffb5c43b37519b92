import type { Diagnostic } from '../domain/diagnostic.ts';
import { characterReferences } from './mending/character-references.ts';
import { doubleEncoding } from './mending/double-encoding.ts';
import { lineEnds } from './mending/line-ends.ts';
import type { Mender, Repair } from './mending/repair.ts';
import { safeLine } from './sanitise.ts';

/** References may spell out letters that were encoded twice; only letters that are themselves show a word's halves. */
const MENDERS: readonly Mender[] = [characterReferences, doubleEncoding, lineEnds];

export interface Mended {
	readonly text: string;
	readonly diagnostics: readonly Diagnostic[];
}

const SHOWN = 3;

/**
 * Undoes what was done to a text on its way here, where the text leaves no doubt of it: character references written
 * out, letters encoded twice, words broken at line ends. A text without such marks comes back as it is. To be called
 * before sanitising, which takes away half of what tells letters encoded twice.
 */
export function mend(text: string, where: string): Mended {
	let mended = text;
	const diagnostics: Diagnostic[] = [];
	for (const mender of MENDERS) {
		const repairs: Repair[] = [];
		mended = mender.mend(mended, (repair) => repairs.push(repair));
		if (repairs.length > 0) diagnostics.push(say(where, mender, repairs));
	}
	return { text: mended, diagnostics };
}

/** A field of one line, mended without a word. */
export const mendLine = (line: string): string => MENDERS.reduce((text, mender) => mender.mend(text, () => {}), line);

function say(where: string, { rule, says, hint }: Mender, repairs: readonly Repair[]): Diagnostic {
	const shown = new Map(repairs.map(({ before, after }) => [before, after]));
	const examples = [...shown].slice(0, SHOWN).map(([before, after]) => `${before} → ${after}`);
	const more = shown.size > SHOWN ? ', …' : '';
	const times = repairs.length === 1 ? 'once' : `${repairs.length} times`;
	const message = safeLine(`${says} ${times}: ${examples.join(', ')}${more}.`);
	return { where, severity: 'note', rule, message, hint };
}
