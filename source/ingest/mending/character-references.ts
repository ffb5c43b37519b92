import { decodeHTMLStrict } from 'entities/decode';
import type { Mender } from './repair.ts';

const reference = /&(amp;)*(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** Written for a reader to see: after them one `amp;` is the writer's own. */
const MARKUP = new Set(['lt', 'gt', 'amp', 'quot', 'apos']);

const opens = /[`'"“‘«]/;
const closes = /[`'"”’»]/;

/** `AT&amp;T`, `it&#8217;s`, `caf&eacute;` as HTML writes them (HTML Living Standard, named character references). */
export const characterReferences: Mender = {
	rule: 'mend/character-references',
	says: 'Character references were read as their characters,',
	hint: 'Nothing to do; the original file has them written out.',
	mend: (text, note) =>
		text.includes('&')
			? text.replace(reference, (whole: string, _, name: string, at: number) => {
					// A reference that is itself spoken of: the sign "&amp;".
					if (opens.test(text.charAt(at - 1)) && closes.test(text.charAt(at + whole.length))) return whole;
					const inner = `&${name};`;
					const character = decodeHTMLStrict(inner);
					if (character === inner) return whole;
					const isNested = whole.length > inner.length;
					const after = isNested && MARKUP.has(name) ? whole.replace('amp;', '') : character;
					note({ before: whole, after });
					return after;
				})
			: text,
};
