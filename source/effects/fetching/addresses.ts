import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Trouble } from './trouble.ts';

/** Networks that are not the public internet (IANA's special-purpose registries). */
const CLOSED: readonly (readonly [string, number])[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
	['::', 127],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['3fff::', 20],
	['5f00::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED) closed.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');

/** Whether an IP address is one of the public internet; an IPv4 address written as IPv6 is judged as what it is. */
export function isPublic(address: string): boolean {
	const inner = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (inner !== undefined) return isPublic(inner);
	const family = isIP(address);
	if (family === 0) return false;
	if (family === 6 && /^(?:::ffff:|64:ff9b::)/i.test(address)) return false; // the same in hex digits
	return !closed.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

const refused = (host: string): Trouble =>
	new Trouble(
		`${host} is on this machine or its own network, and not on the internet.`,
		'If you mean that, say so with --local.',
	);

/** Throws where an address's host is an IP that is not public. Names are looked at when they are looked up. */
export function checkHost({ hostname }: URL, local: boolean): void {
	const bare = hostname.replace(/^\[|\]$/g, '');
	if (!local && isIP(bare) !== 0 && !isPublic(bare)) throw refused(bare);
}

/** Looks names up, and refuses those that lead to an address that is not public: at the connection, so that no second answer can differ. */
export const lookupFor =
	(local: boolean): LookupFunction =>
	(hostname, options, callback) => {
		systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
			if (error) return callback(error, []);
			const allowed = addresses.filter(({ address }) => local || isPublic(address));
			const [first] = allowed;
			if (first === undefined) return callback(refused(hostname), []);
			if (options.all === true) callback(null, allowed);
			else callback(null, first.address, first.family);
		});
	};
