/** How much a store is given at once. */
export interface Pace {
	/** Articles written at once, and milliseconds that the first of them waits. */
	readonly batch: number;
	readonly batchMs: number;
	/** Neighbourhoods grouped at once. */
	readonly neighbourhoods: number;
	/** Articles compared with the others' at once. */
	readonly compared: number;
	/** Some articles are listed before any is analysed, for who looks on. */
	readonly listsFirst: boolean;
	/** Names are grouped and figures compared between what is written, while more is analysed; else nothing new is begun meanwhile. */
	readonly keepsUpBeside: boolean;
}

/** Into a file of this machine: writing so many takes some 20 ms, and requests are answered in between. */
export const OWN_PACE: Pace = {
	batch: 16,
	batchMs: 150,
	neighbourhoods: 10,
	compared: 4,
	listsFirst: true,
	keepsUpBeside: true,
};

/** Over a network, where each write costs several requests, whatever is in it. */
export const SHARED_PACE: Pace = {
	batch: 250,
	batchMs: 2_000,
	neighbourhoods: 1_000,
	compared: 250,
	listsFirst: false,
	keepsUpBeside: false,
};
