import type { Given } from './format.ts';
import { webAddress } from './web-address.ts';

/** What the address says that a page was saved or fetched from; `from` names where the address stood. */
export function savedFrom(address: string, from: string): Given {
	const link = webAddress(address.trim());
	if (link === null) return {};
	const host = new URL(link).hostname.replace(/^www\./, '');
	return { link: { value: link, from }, outlet: { value: host, from } };
}
