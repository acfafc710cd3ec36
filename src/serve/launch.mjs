// node src/serve/launch.mjs PROGRAM …: installs what is missing, then runs a program of ours.
// No TypeScript, as what it imports: it runs on a fresh clone, where no package can read that yet.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, installMissing } from './install.mjs';
import { whenEnded } from './when-ended.mjs';

const program = process.argv[2] ?? fail('no program named; call node src/serve/launch.mjs PROGRAM');
// The program finds its own name and its words where it would if Node had been given it.
process.argv.splice(1, 1);
whenEnded();
await installMissing();
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(resolve(program)).href);
