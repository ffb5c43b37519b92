import type { Json, JsonRecord, Report, Section } from './report.ts';

/** The names of a table's columns, and its rows: one record each. */
export interface Table {
	readonly columns: readonly string[];
	readonly rows: AsyncIterable<JsonRecord>;
}

/** A column was asked for that no record of the list has. */
export class UnknownColumn extends Error {
	readonly known: readonly string[];
	constructor(column: string, known: readonly string[]) {
		super(`there is no column ${column}`);
		this.known = known;
	}
}

/**
 * The list of a report that a table shows. `asked` names its columns and their order; without it, or where it is empty, they
 * are the list's own, or the brief ones. Throws `UnknownColumn`.
 */
export async function tableOf(report: Report, asked: readonly string[], brief = false): Promise<Table> {
	const section = report.sections.find(({ name }) => name === report.table) ?? report.sections[0];
	if (section === undefined) return { columns: [], rows: nothing() };
	const records = section.records()[Symbol.asyncIterator]();
	const first = await records.next();
	const fields = fieldsOf(section, first.done ? null : first.value);
	const unknown = asked.find((column) => !fields.includes(column));
	if (unknown !== undefined && fields.length > 0) throw new UnknownColumn(unknown, fields);
	const usual = brief ? (section.brief ?? fields) : fields;
	return { columns: asked.length > 0 ? asked : usual, rows: first.done ? nothing() : after(first.value, records) };
}

const fieldsOf = ({ columns = [] }: Section, first: JsonRecord | null): readonly string[] =>
	columns.length > 0 ? columns : Object.keys(first ?? {});

async function* nothing(): AsyncIterable<JsonRecord> {}

async function* after(first: JsonRecord, rest: AsyncIterator<JsonRecord>): AsyncIterable<JsonRecord> {
	yield first;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** A value as the text of one cell: lists joined by semicolons, of a passage its text, anything deeper as JSON; nothing for null. */
export function cellText(value: Json | undefined): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map((each) => cellText(each)).join('; ');
	if (typeof value !== 'object') return String(value);
	return 'text' in value && typeof value.text === 'string' ? value.text : JSON.stringify(value);
}
