import { decode } from '../../decode.ts';
import { blocksOfMarkup } from '../../feed/content.ts';
import { bodyOf } from '../../fields/markup.ts';
import type { Reader } from '../../format.ts';
import { NO_TEXT, nameOf, problem, recordIn } from './line.ts';

/** The lines of a dump within another file, each an article. */
export const readLines: Reader = function* (source, origin) {
	const { text } = decode(source.bytes(), origin.path);
	let number = 0;
	for (const line of (text ?? '').split('\n')) {
		number += 1;
		const read = recordIn(line, origin);
		if (read === null) continue;
		if (typeof read === 'string') {
			yield { kind: 'remark', ...problem(read), at: `:${number}` };
			continue;
		}
		const { text: body, given, id, remarks } = read;
		if (body === null) {
			yield { kind: 'remark', ...problem(NO_TEXT), at: `:${number}` };
			continue;
		}
		const parts = bodyOf(body, given.headline?.value ?? null, blocksOfMarkup);
		yield { kind: 'item', name: `:${number}${nameOf(id)}`, ...parts, given, remarks };
	}
};
