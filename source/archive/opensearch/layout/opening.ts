import { ONCE_UNTOLD, READ, WRITTEN_BY } from '../../record/rules.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { definitionOf } from './mapping.ts';
import { IndexNames, LAYOUT_VERSION, WHATS, type What } from './names.ts';

/** The version of the indexes that an archive begins with. */
export const FIRST = 1;
/** Somebody waits for the first answer, and is told soon what keeps it. */
export const RETRIES = 2;

/** What an index tells of itself. */
export interface About {
	readonly newsdesk: {
		readonly layout: number;
		/** The rules of all records in it: see `record/rules.ts`. */
		readonly records: string;
		readonly archive: string;
		readonly made: string;
	};
}

export interface Mappings {
	readonly [index: string]: { readonly mappings?: { readonly _meta?: Partial<About> } };
}

/** What an archive's indexes tell of themselves; null where there is no such archive. Rejects where a newer newsdesk made it. */
export async function aboutOf(
	cluster: Cluster,
	settings: ClusterSettings,
): Promise<{ readonly layout: number; readonly records: string } | null> {
	const alias = new IndexNames(settings).of('articles');
	const { status, body } = await cluster.ask<Mappings>({
		method: 'GET',
		path: `/${alias}/_mapping`,
		for: `opening the archive ${settings.archive}`,
		fine: [404],
		retries: RETRIES,
	});
	if (status === 404) return null;
	const told = Object.values(body).flatMap(({ mappings }) => mappings?._meta?.newsdesk ?? []);
	if (told.length === 0)
		throw new ClusterTrouble('no cluster', `What ${hosts(settings)} has as ${alias} was not made by newsdesk.`, {
			status,
		});
	const layout = Math.max(...told.map((one) => one.layout));
	if (layout > LAYOUT_VERSION)
		throw new ClusterTrouble(
			'newer',
			`The archive ${settings.archive} is of layout ${layout}, and this newsdesk knows layouts up to ${LAYOUT_VERSION}.`,
		);
	return { layout, records: told[0]?.records ?? ONCE_UNTOLD };
}

/** Opens an archive; rejects where there is none, and where it is of a layout or has records that are not read as they are. */
export async function openArchive(cluster: Cluster, settings: ClusterSettings): Promise<void> {
	const about = await aboutOf(cluster, settings);
	if (about !== null) {
		const { layout, records } = about;
		if (layout === LAYOUT_VERSION && records === WRITTEN_BY.id) return;
		if (!READ.some(({ id }) => id === records))
			throw new ClusterTrouble(
				'unreadable',
				`The articles in the archive ${settings.archive} were put there by another version of newsdesk, whose records (${records}) this one does not read.`,
			);
		throw new ClusterTrouble(
			'older',
			layout === LAYOUT_VERSION
				? `The archive ${settings.archive} has records of an older newsdesk (${records}), and this one writes others (${WRITTEN_BY.id}).`
				: `The archive ${settings.archive} is of layout ${layout}, and this newsdesk reads layout ${LAYOUT_VERSION}.`,
		);
	}
	throw new ClusterTrouble('missing', `There is no archive called ${settings.archive} at ${hosts(settings)}.`);
}

const hosts = ({ nodes }: ClusterSettings): string => nodes.map((node) => new URL(node).host).join(', ');

/** Makes an archive, unless it is there: whoever is sooner made it. `made` is an ISO time. True where this made it. */
export async function createArchive(cluster: Cluster, settings: ClusterSettings, made: string): Promise<boolean> {
	if ((await aboutOf(cluster, settings)) !== null) return false;
	await makeIndexes(cluster, settings, FIRST, made, true);
	return true;
}

/** `version` is that of the indexes; `isRead`: they are what is read from the beginning, otherwise they are made beside that. */
export async function makeIndexes(
	cluster: Cluster,
	settings: ClusterSettings,
	version: number,
	made: string,
	isRead: boolean,
): Promise<void> {
	for (const what of WHATS.toReversed()) await makeIndex(cluster, settings, what, version, made, isRead);
}

/** The same of one index; one that is there already stays as it is. */
export async function makeIndex(
	cluster: Cluster,
	settings: ClusterSettings,
	what: What,
	version: number,
	made: string,
	isRead: boolean,
): Promise<void> {
	const names = new IndexNames(settings);
	const about: About = {
		newsdesk: { layout: LAYOUT_VERSION, records: WRITTEN_BY.id, archive: settings.archive, made },
	};
	const aliases = isRead ? { aliases: { [names.of(what)]: {}, [names.written(what)]: {} } } : {};
	const { status, body } = await cluster.ask({
		method: 'PUT',
		path: `/${names.version(what, version)}`,
		body: { ...definitionOf(what, { ...settings, about: { ...about } }), ...aliases },
		for: `making the archive ${settings.archive}`,
		fine: [400],
		timeout: Math.max(60_000, settings.timeout),
	});
	const type = (body as { error?: { type?: string; reason?: string } }).error;
	if (status === 400 && type?.type !== 'resource_already_exists_exception')
		throw new ClusterTrouble('refused', `The archive cannot be made (${type?.reason ?? 'status 400'}).`, { status });
}

/** Deletes an archive with all its indexes; false where there is none. */
export async function deleteArchive(cluster: Cluster, settings: ClusterSettings): Promise<boolean> {
	const names = new IndexNames(settings);
	const { body } = await cluster.ask<Mappings>({
		method: 'GET',
		path: `/${settings.prefix}-${settings.archive}-*/_mapping`,
		for: `deleting the archive ${settings.archive}`,
		fine: [404],
		retries: RETRIES,
	});
	const own = Object.entries(body ?? {})
		.filter(([, about]) => about.mappings?._meta?.newsdesk?.archive === settings.archive)
		.map(([index]) => index)
		.filter((index) => WHATS.some((what) => index.startsWith(`${names.of(what)}-v`)));
	for (const index of own)
		await cluster.ask({
			method: 'DELETE',
			path: `/${index}`,
			for: `deleting the archive ${settings.archive}`,
			fine: [404],
		});
	return own.length > 0;
}
