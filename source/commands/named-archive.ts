import type { SharedPlace } from '../effects/shared-archive/place.ts';
import { CommandError } from './command.ts';

/** The shared archive that is named; what reads addresses and settings is loaded for who names one. */
export async function sharedOf(given: string, settings: string | null): Promise<SharedPlace> {
	const { AddressError, sharedPlace } = await import('../effects/shared-archive/resolve.ts');
	try {
		return sharedPlace(given, process.env, settings);
	} catch (error) {
		if (!(error instanceof AddressError)) throw error;
		throw new CommandError(error.message, error.hint ?? 'newsdesk archive --help tells how shared archives are named');
	}
}
