import { ingestCommand } from './ingest-command';
import { runCommand } from './run-command';

process.exitCode = await runCommand(ingestCommand, process.argv.slice(2), process);
