/**
 * Loaded before a command (`--import`): its calls of the file system below FILIERES_TEST_BELOW are counted,
 * and at the one that FILIERES_TEST_KILL names the process is killed or stopped, before the call or in the
 * middle of it. FILIERES_TEST_LOG, which lies elsewhere, takes a line a call.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join, sep } from 'node:path';

const {
	FILIERES_TEST_BELOW: below = '',
	FILIERES_TEST_KILL: kill = '',
	FILIERES_TEST_HALF: half = '',
	FILIERES_TEST_SIGNAL: signal = 'SIGKILL',
	FILIERES_TEST_LOG: log = ''
} = process.env;
const real = { ...fs };
let calls = 0;

type Call = (...args: unknown[]) => unknown;

/** What a call leaves when the process ends within it. */
const HALVES: Readonly<Record<string, (from: string, to: string) => void>> = {
	writeFile: (path, data) => real.writeFileSync(path, data.slice(0, data.length / 2)),
	copyFile: (from, to) => {
		const bytes = real.readFileSync(from);
		real.writeFileSync(to, bytes.subarray(0, bytes.length / 2));
	},
	rename: (from, to) => real.renameSync(from, to),
	mkdir: (path) => real.mkdirSync(path, { recursive: true }),
	rm: (path) => {
		if (!real.existsSync(path) || !real.statSync(path).isDirectory()) return;
		const [first] = real.readdirSync(path);
		if (first !== undefined) real.rmSync(join(path, first), { recursive: true });
	}
};

for (const name of Object.keys(HALVES)) {
	wrap(fs.promises as unknown as Record<string, Call>, name, name);
	wrap(fs as unknown as Record<string, Call>, `${name}Sync`, name);
}
syncBuiltinESMExports();

function wrap(owner: Record<string, Call>, name: string, kind: string): void {
	const call = owner[name];
	if (call === undefined) throw new Error(`no call: ${name}`);
	owner[name] = (...args) => {
		const paths = args.slice(0, kind === 'rename' ? 2 : 1).map(String);
		if (!args.some((arg) => typeof arg === 'string' && arg.startsWith(`${below}${sep}`)))
			return call(...args);
		calls += 1;
		const names = paths.map((path) => basename(path)).join(' ');
		if (log !== '') real.appendFileSync(log, `${kind} ${names}\n`);
		if (String(calls) === kill) {
			if (half !== '') HALVES[kind]?.(args[0] as string, args[1] as string);
			process.kill(process.pid, signal);
		}
		return call(...args);
	};
}
