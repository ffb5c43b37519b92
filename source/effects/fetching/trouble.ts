/** Why an address could not be fetched, and what the user can do. */
export class Trouble extends Error {
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.hint = hint;
	}
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
	ENOTFOUND: ['There is no host of this name', 'Check the spelling, and that this machine is online.'],
	EAI_AGAIN: ['The name of the host could not be looked up', 'Check that this machine is online, and try again.'],
	ECONNREFUSED: ['The host refuses connections', 'Check the address and its port, and try again later.'],
	ECONNRESET: ['The host broke the connection off', 'Try again later.'],
	ETIMEDOUT: ['The host does not answer', 'Try again later.'],
	EHOSTUNREACH: ['There is no way to the host', 'Check that this machine is online.'],
	ENETUNREACH: ['There is no way to the host', 'Check that this machine is online.'],
	CERT_HAS_EXPIRED: ['The certificate of the host has expired', 'Try again later; nothing was read from it.'],
	DEPTH_ZERO_SELF_SIGNED_CERT: [
		'The host signed its certificate itself',
		'If you trust it, name its certificate in NODE_EXTRA_CA_CERTS.',
	],
	ERR_TLS_CERT_ALTNAME_INVALID: ['The certificate is another host’s', 'Check the address; nothing was read from it.'],
	HPE_INVALID_CONSTANT: ['The answer is no HTTP', 'Check the address and its port.'],
};

/** Any failure of a request as one that can be told. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof Trouble) return error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const [message, hint] = REASONS[code] ?? [
		`It could not be fetched (${error instanceof Error ? error.message || code : String(error)})`,
		'Try again later, or look at it in a browser.',
	];
	return new Trouble(`${message}.`, hint);
}
