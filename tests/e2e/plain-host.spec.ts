import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css'
};

/** A file server that knows files and folders, not even what WebAssembly is, with the site under a path of its own. */
function plainHost(): Server {
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://local');
		const path = join('build', pathname.replace(/^\/some\/where/, ''));
		const isFolder = existsSync(path) && statSync(path).isDirectory();
		if (isFolder && !pathname.endsWith('/'))
			return response.writeHead(301, { location: `${pathname}/${search}` }).end();
		const file = isFolder ? join(path, 'index.html') : path;
		if (!existsSync(file)) return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		return response.end(readFileSync(file));
	});
}

test('the same build works on a plain file server, under a sub-path', async ({ page }) => {
	const host = plainHost();
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	const address = host.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const site = `http://127.0.0.1:${port}/some/where`;
	try {
		await page.goto(`${site}/en/regions/lombardia?sector=machinery`);
		await expect(page.getByTestId('headline')).toContainText('133,542');
		await page.getByRole('link', { name: 'Regions', exact: true }).click();
		await page.getByRole('link', { name: 'Prague' }).click();
		await expect(page.getByTestId('headline')).toContainText('Prague');
		await page.goto(`${site}/en?compare=DE11`);
		await expect(page.getByRole('img', { name: /^Stuttgart, 2014/ })).toBeVisible({
			timeout: 90_000
		});
	} finally {
		host.closeAllConnections();
		host.close();
	}
});
