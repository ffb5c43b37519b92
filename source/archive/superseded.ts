/** Thrown by a step of a request that a newer one has made pointless. */
export class Superseded extends Error {
	override readonly name = 'SupersededError';
	constructor() {
		super('a newer request took its place');
	}
}
