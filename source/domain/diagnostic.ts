/** A problem as data: what is wrong where, and what the user can do. Never thrown. */
export interface Diagnostic {
	/** File path, with `:line` or `@offset` where known. */
	readonly where: string;
	readonly severity: 'error' | 'warning' | 'note';
	/** Stable name, e.g. `decode/windows-1252`. */
	readonly rule: string;
	readonly message: string;
	/** The remedy. */
	readonly hint: string;
}
