import { refreshCommand } from './refresh-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(refreshCommand, process.argv.slice(2), process);
