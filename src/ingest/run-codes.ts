import { codesCommand } from './codes-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(codesCommand, process.argv.slice(2), process);
