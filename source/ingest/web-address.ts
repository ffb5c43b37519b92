/** An absolute http(s) address without its fragment and without a user's name and password; null for any other. */
export function webAddress(written: string): string | null {
	if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
	const url = new URL(written);
	url.hash = '';
	url.username = '';
	url.password = '';
	return url.href;
}
