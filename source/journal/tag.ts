/** A tag of what is typed, so that `tag:to-check` can be: what parts words becomes a hyphen. Empty where nothing is left. */
export const tagOf = (typed: string): string =>
	typed
		.trim()
		.replace(/^#+/, '')
		.replace(/[\s"“”„«»()]+/gu, '-')
		.replace(/^-+|-+$/g, '');
