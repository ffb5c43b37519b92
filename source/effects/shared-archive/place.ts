import type { ArchiveOptions } from '../../archive/opensearch/connection/configured.ts';

/** A shared archive that was named, without anything secret: who asks is read where it is opened. */
export interface SharedPlace {
	/** Its nodes with commas between them, and its name after a `#`. */
	readonly address: string;
	readonly options: ArchiveOptions;
	/** As the user is told of it: by the name in the settings, or the address. */
	readonly name: string;
	/** What the cluster calls it. */
	readonly archive: string;
	/** Who does what is done here, as other desks are told. */
	readonly author: string;
}

/** The same for whoever names this archive, by whatever name: its journal is kept under it. */
export const identityOf = ({ address, options }: SharedPlace): string => `${options.prefix ?? ''} ${address}`;
