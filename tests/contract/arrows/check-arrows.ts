import { posix } from 'node:path';
import { FORBIDDEN, ROOMS, type Room } from './import-arrows';

/** One source file: its path from the top of the project, with `/`, and its text. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

interface Import {
	readonly from: string;
	readonly target: string;
	readonly typeOnly: boolean;
}

/** Folders that have rooms of their own, and no files beside them but those that are named. */
const PARTED = new Set(
	Object.keys(ROOMS).flatMap((room) => (room.includes('/') ? room.split('/').slice(0, 1) : []))
);

const IMPORT =
	/(?:^|[\n;>])[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*${}\s,]+?)\s*from\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** One sentence for each import or line that breaks an arrow, with file, line and cure; none when all hold. */
export function brokenArrows(sources: readonly Source[]): string[] {
	return [
		...sources.flatMap(brokenImports),
		...sources.flatMap(forbiddenText),
		...secondNavigators(sources)
	];
}

function brokenImports({ path, text }: Source): string[] {
	const name = roomOf(path);
	const room = ROOMS[name];
	if (!room) return isBesideRooms(path) ? [] : [`no room: ${path}; rooms are ${roomNames()}`];
	return [...text.matchAll(IMPORT)].flatMap((match) => {
		const target = resolveImport(path, match[3] ?? match[4] ?? '');
		const typeOnly = match[1] !== undefined || namesOnlyTypes(match[2] ?? '');
		if (isAllowed(room, { from: path, target, typeOnly })) return [];
		const what = isOurs(target) ? roomOf(target) : target;
		const line = lineOf(
			text,
			text.indexOf(target === what ? target : (match[3] ?? ''), match.index)
		);
		return [`import not allowed: ${name} may not import ${what} (${path}:${line}); ${room.cure}`];
	});
}

function isAllowed(room: Room, { from, target, typeOnly }: Import): boolean {
	const isTest = from.endsWith('.test.ts');
	if (target === './$types' || (isTest && /^(tests|datasets)\//.test(target))) return true;
	if (isOurs(target)) {
		const to = roomOf(target);
		const module = target.replace(/^src\/(lib\/)?/, '').replace(/\.ts$/, '');
		const names = typeOnly ? [to, module, `type ${to}`] : [to, module];
		return (
			to === roomOf(from) ||
			names.some((name) => room.ours.includes(name)) ||
			room.ours.some((folder) => folder.includes('/') && module.startsWith(`${folder}/`))
		);
	}
	// d3-dsv: a test may hold a room against the published CSV tables.
	if (isTest && ['vitest', 'fast-check', 'svelte/server', 'd3-dsv'].includes(target)) return true;
	if (target.startsWith('node:')) {
		return isTest || room.packages.includes('node') || /[.+]server\.ts$/.test(from);
	}
	return room.packages.some((name) =>
		name.endsWith('*')
			? target.startsWith(name.slice(0, -1))
			: target === name || target.startsWith(`${name}/`)
	);
}

function forbiddenText({ path, text }: Source): string[] {
	return FORBIDDEN.flatMap(([where, what, sentence]) => {
		const index = where.test(path) ? text.search(what) : -1;
		return index < 0 ? [] : [`${sentence} (${path}:${lineOf(text, index)})`];
	});
}

/** Two files that move the visitor would have to agree with each other; one cannot disagree. */
function secondNavigators(sources: readonly Source[]): string[] {
	const navigators = sources.filter(
		({ path, text }) => roomOf(path) === 'filters' && /['"]\$app\/(navigation|state)['"]/.test(text)
	);
	return navigators
		.slice(1)
		.map(({ path }) => `second file that navigates: ${path}; put it into ${navigators[0]?.path}`);
}

function resolveImport(from: string, named: string): string {
	const target = named.replace(/\?.*$/, '').replace(/^\$lib(?=\/|$)/, 'src/lib');
	if (!target.startsWith('.') || target === './$types') return target;
	return posix.join(posix.dirname(from), target);
}

function namesOnlyTypes(clause: string): boolean {
	const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1]?.split(',');
	return names?.every((name) => /^\s*(type\s|$)/.test(name)) ?? false;
}

function isOurs(target: string): boolean {
	return /^(src|datasets|tests)\//.test(target);
}

/** The folder of src or src/lib that a path lies in; where that has rooms of its own, `folder/room`. */
function roomOf(path: string): string {
	const [folder = path, inner = ''] = path.replace(/^src\/(lib\/)?/, '').split('/');
	return PARTED.has(folder) ? `${folder}/${inner}` : folder;
}

/** What the tools look for beside the rooms: `src/app.d.ts`, `src/hooks.server.ts`, `src/params/`. */
function isBesideRooms(path: string): boolean {
	return /^src\/(params\/|[^/]+$)/.test(path);
}

function roomNames(): string {
	return Object.keys(ROOMS).join(', ');
}

function lineOf(text: string, index: number): number {
	return text.slice(0, Math.max(index, 0)).split('\n').length;
}
