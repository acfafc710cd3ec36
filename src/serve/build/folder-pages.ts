import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Lets plain file servers, which know no `/fr` for `fr.html`, answer clean addresses too: beside each page
 * `fr.html` a signpost `fr/index.html` leads to it with the query kept. Hosts that find `fr.html` never show it.
 */
export async function writeFolderPages(folder: string): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const pages = entries.filter(
		(entry) => entry.isFile() && /\.html$/.test(entry.name) && !/^(index|404)\./.test(entry.name)
	);
	for (const page of pages) {
		const name = basename(page.name, '.html');
		await mkdir(join(page.parentPath, name), { recursive: true });
		await writeFile(join(page.parentPath, name, 'index.html'), signpost(`../${page.name}`));
	}
}

function signpost(target: string): string {
	return `<!doctype html>
<meta charset="utf-8" />
<title>Filières</title>
<meta name="robots" content="noindex" />
<script>location.replace('${target}' + location.search + location.hash)</script>
<meta http-equiv="refresh" content="1; url=${target}" />
<a href="${target}">Filières</a>
`;
}
