import { faultOf, networkFault, type Fault } from './engine-fault';
import { fetchCounted, type Arrival } from './fetch-counted';

/** The first message to this worker; all others are DuckDB's. */
export interface HostOrder {
	/** Address of DuckDB's script. */
	readonly script: string;
	readonly port: MessagePort;
}

/** What this worker says by its port. */
export type HostNews =
	| { readonly kind: 'ready' }
	| { readonly kind: 'arrival'; readonly arrival: Arrival }
	| { readonly kind: 'failed'; readonly fault: Fault; readonly message: string };

// DuckDB's own script runs here as it is. What it keeps to itself is told by the port: how much of its module is there,
// and that it failed, since it waits for ever on a promise that nobody settles.
addEventListener(
	'message',
	(event: MessageEvent<HostOrder>) => {
		event.stopImmediatePropagation();
		void host(event.data);
	},
	{ once: true }
);

async function host({ script, port }: HostOrder): Promise<void> {
	const tell = (news: HostNews) => port.postMessage(news);
	const fail = (reason: unknown) => {
		const message = reason instanceof Error ? reason.message : String(reason);
		tell({ kind: 'failed', fault: faultOf(reason) ?? 'crashed', message });
	};
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		fail(event.reason);
	});
	serveModule((arrival) => tell({ kind: 'arrival', arrival }));
	try {
		await import(/* @vite-ignore */ script);
		tell({ kind: 'ready' });
	} catch (cause) {
		fail(cause instanceof TypeError ? networkFault(cause, script) : cause);
	}
}

/**
 * The one thing DuckDB's script fetches is its module. Our answer counts the bytes and says the MIME type that a browser
 * wants before it compiles a stream, whatever the host said.
 */
function serveModule(onArrival: (arrival: Arrival) => void): void {
	const ask = globalThis.fetch;
	globalThis.fetch = async (input) => {
		const { url } = new Request(input);
		const stream = await fetchCounted(url, onArrival, (address) => ask(address));
		return new Response(stream, { headers: { 'content-type': 'application/wasm' } });
	};
}
