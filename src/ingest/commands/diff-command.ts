import { isDate } from '../check/plausible';
import { readDiffLists } from '../diff/diff-lists';
import { cellsOf, diffSections } from '../diff/diff-report';
import { diffMarkdown, diffText } from '../diff/diff-text';
import { findVintage, openDiff } from '../diff/find-vintage';
import { writeCells } from '../diff/write-cells';
import { IngestError } from '../files/ingest-error';
import type { Output } from '../files/output';
import { fileToWrite, folderNamed } from '../files/tables-folder';
import { finishEarlier } from '../publish/move-in';
import { OWN_TABLES, readArguments, TEXT } from './read-arguments';

const USAGE = 'npm run data:diff -- OLDER NEWER [--markdown] [--csv FILE] [--out DIR]';
const OPTIONS = { markdown: { type: 'boolean' }, csv: TEXT, out: TEXT } as const;

/**
 * `data:diff`: which cells differ between two vintages, each a folder of tables or the date of one
 * kept in `--out`. Says how many, by kind and by indicator, country, sector and host; `--csv` writes
 * every cell. The older figure of a cell that became confidential is in no output.
 */
export async function diffCommand(argv: readonly string[], output: Output): Promise<void> {
	const { values, names } = readArguments(argv, USAGE, OPTIONS);
	const [older, newer, third] = names;
	if (older === undefined || newer === undefined || third !== undefined) {
		throw new IngestError(`not two vintages: ${names.join(' ')}; ${USAGE}`);
	}
	const { out = OWN_TABLES } = values;
	const { stdout } = output;
	for (const folder of [out, older, newer]) {
		if (!isDate(folder)) await finishEarlier(folderNamed(folder), output);
	}
	const [from, to] = [await findVintage(older, out), await findVintage(newer, out)];
	const diff = await openDiff(from.folder, to.folder);
	try {
		const lists = await readDiffLists(to.folder);
		const sections = await diffSections(diff, lists);
		const cells = cellsOf(await diff.counts());
		const summary = `${cells} cells differ between vintage ${from.version} and vintage ${to.version}.`;
		if (values.csv !== undefined) await writeCells(diff, fileToWrite(values.csv));
		stdout.write(`${summary}\n\n`);
		stdout.write(values.markdown === true ? diffMarkdown(sections) : diffText(sections));
	} finally {
		diff.close();
	}
}
