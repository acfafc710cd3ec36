import { parseDenominatorTable } from '$lib/catalogue/tables/denominator-table';
import type { DenominatorTable } from '$lib/catalogue/tables/denominators';
import { EngineFault, networkFault } from './engine-fault';
import { fetchCounted, type Ask } from './fetch-counted';
import { isSame, type FetchedFile } from './fetch-table';
import { PATIENCE_MS, startPatience } from './patience';

/** Denominators of every region, whole and of the page's own build; silence ends the wait. Throws `EngineFault`. */
export async function fetchDenominators(
	file: FetchedFile,
	ask: Ask = fetch
): Promise<DenominatorTable> {
	let giveUp: (cause: EngineFault) => void = () => undefined;
	const silence = new Promise<never>((_, reject) => (giveUp = reject));
	const patience = startPatience(PATIENCE_MS.bytes, () =>
		giveUp(new EngineFault('stalled', `nothing came: ${file.address}`))
	);
	try {
		const heard = () => patience.heard(PATIENCE_MS.bytes);
		const stream = await Promise.race([fetchCounted(file.address, heard, ask), silence]);
		const bytes = await Promise.race([new Response(stream).arrayBuffer(), silence]);
		return await readTable(new Uint8Array(bytes), file);
	} catch (cause) {
		throw networkFault(cause, file.address);
	} finally {
		patience.end();
	}
}

async function readTable(
	bytes: Uint8Array<ArrayBuffer>,
	{ address, sha256 }: FetchedFile
): Promise<DenominatorTable> {
	const table = tableIn(bytes, address);
	if (!(await isSame(bytes, sha256)))
		throw new EngineFault('version', `of another build: ${address}`);
	return table;
}

function tableIn(bytes: Uint8Array, address: string): DenominatorTable {
	try {
		return parseDenominatorTable(new TextDecoder().decode(bytes));
	} catch (cause) {
		throw new EngineFault('damaged', `no denominators: ${address}`, cause);
	}
}
