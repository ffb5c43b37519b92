import type { Format } from '../format.ts';

const MEMBERS =
	/"(?:pubstatus|body_(?:text|html|xhtml)|headlines|bodies|versioncreated|firstcreated|contentcreated|copyrightholder|representationtype|trustindicators?|rightsinfo|renditions|infosources|genres?)"\s*:/gi;

/** What ninjs calls an item's medium. */
const TYPE = /"type"\s*:\s*"(?:text|picture|audio|video|graphic|composite|component|event|planning)"/;

export const ninjs: Format = {
	name: 'ninjs',
	extensions: ['.json', '.ninjs'],
	says: 'ninjs 1 to 3, news items in JSON as agencies send them (IPTC).',
	library: 'parse5 (the HTML in them)',
	detect({ text }) {
		if (!/^[[\s]*\{/.test(text)) return false;
		if (/"\$?standard"\s*:\s*\{[^}]*"ninjs"/i.test(text)) return true;
		if (!/"(?:uri|guid)"\s*:\s*"/.test(text) || /"(?:feed_url|home_page_url)"\s*:/.test(text)) return false;
		if (TYPE.test(text) && /"headlines?"\s*:/.test(text)) return true;
		return new Set(text.match(MEMBERS)?.map((name) => name.toLowerCase())).size > 0;
	},
	load: () => import('./ninjs/reader.ts').then(({ readNinjs }) => readNinjs),
};
