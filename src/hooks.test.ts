import { expect, it } from 'vitest';
import { reroute } from './hooks';

const addresses: [address: string, page: string][] = [
	['/fr', '/fr'],
	['/fr/', '/fr'],
	['/fr.html', '/fr'],
	['/fr/index.html', '/fr'],
	['/some/where/en/regions/lombardia.html', '/some/where/en/regions/lombardia'],
	['/', '/'],
	['/index.html', '/'],
	['/some/where/', '/some/where'],
	['/data/hosts.csv', '/data/hosts.csv'],
	['/fr.htm', '/fr.htm']
];
it.each(addresses)('reroute({ url }) takes %s for the page %s', async (address, page) => {
	const url = new URL(`${address}?sector=food`, 'http://localhost');
	expect(await reroute({ url, fetch })).toBe(page);
});
