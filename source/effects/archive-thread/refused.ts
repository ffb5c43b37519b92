/** A store that cannot be opened or asked, in words for the user and with the remedy; nothing secret is in it. */
export class StoreRefused extends Error {
	override readonly name = 'StoreRefused';
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.hint = hint;
	}
}
