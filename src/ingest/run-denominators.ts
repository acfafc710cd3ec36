import { denominatorsCommand } from './denominators-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(denominatorsCommand, process.argv.slice(2), process);
