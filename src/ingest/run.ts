import { runCommand, type Command } from './commands/run-command';
import { IngestError } from './files/ingest-error';

/** `npm run data:NAME`, by name; only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	ingest: async () => (await import('./commands/ingest-command')).ingestCommand,
	refresh: async () => (await import('./commands/refresh-command')).refreshCommand,
	codes: async () => (await import('./commands/codes-command')).codesCommand,
	denominators: async () => (await import('./commands/denominators-command')).denominatorsCommand,
	employees: async () => (await import('./commands/employees-command')).employeesCommand,
	diff: async () => (await import('./commands/diff-command')).diffCommand,
	check: async () => (await import('./commands/check-command')).checkCommand
};

const [name = '', ...told] = process.argv.slice(2);

process.exitCode = await runCommand(
	async (argv, output) => {
		const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
		if (load === undefined) {
			const known = Object.keys(COMMANDS).join(', ');
			throw new IngestError(`unknown command: "${name}"; known are ${known}`);
		}
		const command = await load();
		await command(argv, output);
	},
	told,
	process
);
