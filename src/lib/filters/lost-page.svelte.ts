let lost = $state.raw<URL | null>(null);

/** The page that was asked for and could not be had; null when there is none. The page shown is then the former one. */
export function lostPage(): URL | null {
	return lost;
}

/**
 * Opens a page by a request of its own, as if its address had been typed, and keeps the page shown where the host does
 * not answer or is out of order: then `lostPage` is the one that was asked for.
 */
export async function openAfresh(address: URL): Promise<void> {
	if (await canBeHad(address)) location.assign(address);
	else lost = address;
}

/** Takes the notice of a lost page back: another one is shown. */
export function forgetLostPage(): void {
	lost = null;
}

async function canBeHad(address: URL): Promise<boolean> {
	try {
		// That a page is missing is for the host to say.
		return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).status < 500;
	} catch (cause) {
		// What fetch rejects with when nothing answers.
		if (cause instanceof TypeError) return false;
		throw cause;
	}
}
