import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Entry, SettingProblem } from '../../state/settings/check.ts';
import type { Written } from '../../state/settings/definitions.ts';

/** What a file of settings says, name by name with its place, and where it cannot be read. */
export interface Parsed {
	readonly entries: readonly Entry[];
	readonly problems: readonly SettingProblem[];
}

/** Names under names under names: archives, each by its name, and what is set of it. */
const DEEPEST = 2;

const asWritten = (value: unknown): Written =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** Reads YAML 1.2, and so JSON; of more than one wrong place the first is told, for the others mostly follow from it. */
export function parseSettings(text: string): Parsed {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const problems: SettingProblem[] = [];
	const tell = (offset: number, message: string, hint: string): void => {
		const { line, col } = lines.linePos(offset);
		problems.push({ line, column: col, message, hint });
	};
	// What is not closed is told where the next line begins.
	const placeOf = ({ code, pos: [at] }: YAMLParseError): number =>
		Math.min(at, text.trimEnd().length, code === 'BAD_INDENT' ? text.slice(0, at).trimEnd().length - 1 : at);
	const [error] = document.errors;
	if (error) {
		const [first = ''] = error.message.split('\n');
		tell(
			placeOf(error),
			`it is no YAML here: ${first.replace(/[.:]$/, '')}`,
			'name: value, one a line; newsdesk settings prints a whole file to begin with',
		);
	}
	const broken = document.errors.map((one) => lines.linePos(placeOf(one)).line);
	/** What is on a line that is no YAML, or goes on over it, says what nobody wrote. */
	const isWhole = (start: number, end: number): boolean => {
		const [first, last] = [lines.linePos(start).line, lines.linePos(Math.max(start, end - 1)).line];
		return broken.every((line) => line < first || line > last);
	};
	const entriesOf = (node: unknown, deep: number): Entry[] => {
		if (!isMap(node)) return [];
		return node.items.flatMap((pair): Entry[] => {
			const { key, value } = pair;
			if (!isScalar(key)) return [];
			const start = key.range?.[0] ?? 0;
			const isBlock = isMap(value) && !value.flow && deep > 0;
			const end = (isNode(value) && !isBlock ? value.range?.[1] : undefined) ?? key.range?.[1] ?? start;
			if (!isWhole(start, end)) return [];
			const at = lines.linePos(start);
			const place = { name: String(key.value), line: at.line, column: at.col };
			if (isAlias(value)) {
				tell(value.range?.[0] ?? 0, `${place.name}: what is named elsewhere is not followed`, 'write it out here');
				return [];
			}
			if (isMap(value) && deep > 0) return [{ ...place, value: { under: entriesOf(value, deep - 1) } }];
			if (isSeq(value))
				return [{ ...place, value: value.items.map((item) => asWritten(isScalar(item) ? item.value : null)) }];
			return [{ ...place, value: asWritten(isScalar(value) ? value.value : null) }];
		});
	};
	const { contents } = document;
	if (!error && contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
		tell(0, 'it holds no settings', 'name: value, one a line');
	return { entries: entriesOf(contents, DEEPEST), problems };
}
