/** A step of the trail, told in words. */
export interface TrailStep {
	readonly kind:
		| 'list'
		| 'search'
		| 'filter'
		| 'article'
		| 'mentions'
		| 'together'
		| 'page'
		| 'ledger'
		| 'timeline'
		| 'facts'
		| 'quote';
	readonly what: string;
	/** The words after `newsdesk` that show the same without the reader; the opened paths come after them. */
	readonly words: readonly string[];
}
