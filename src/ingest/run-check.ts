import { checkCommand } from './check-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(checkCommand, process.argv.slice(2), process);
