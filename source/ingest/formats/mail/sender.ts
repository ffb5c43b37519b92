import type { Address, Email } from 'postal-mime';

/** Who wrote a mail: a name where the mail has one, else the address. */
export function senderOf(email: Email): { readonly name: string } | null {
	const address = email.from ?? email.sender;
	if (address === undefined) return null;
	const name = nameOf(address);
	return name === '' ? null : { name };
}

function nameOf(address: Address): string {
	const name = address.name.trim();
	if (name !== '' || address.address === undefined) return name;
	return address.address.trim();
}
