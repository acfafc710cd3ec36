// npx tsx tests/series/write-mixed-folder.ts FOLDER: the synthetic tables, for looking at a build of two series.
import { writeMixedFolder } from './mixed-folder';

const folder = process.argv[2];
if (folder === undefined) throw new Error('missing folder; name where the synthetic tables go');
await writeMixedFolder(folder);
process.stdout.write(
	`wrote SYNTHETIC tables to ${folder}; build with FILIERES_DATASETS=${folder}\n`
);
