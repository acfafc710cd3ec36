import { diffCommand } from './diff-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(diffCommand, process.argv.slice(2), process);
