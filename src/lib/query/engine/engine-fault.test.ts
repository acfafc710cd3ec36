import { describe, expect, it } from 'vitest';
import { QueryError } from './engine';
import { EngineFault, faultOf, networkFault, workerFault } from './engine-fault';

/** What a thread makes of another thread's error: name and message stay. */
const fromAnotherThread = ({ name, message }: Error) => Object.assign(new Error(message), { name });

const QUESTION = { sql: 'select 1', params: [], tables: [] };

describe('faultOf', () => {
	it.each([
		['a fault', new EngineFault('missing', 'no file'), 'missing'],
		[
			'a fault from another thread',
			fromAnotherThread(new EngineFault('version', 'other')),
			'version'
		],
		[
			'the cause of a question',
			new QueryError('wasm', QUESTION, new EngineFault('crashed', 'gone')),
			'crashed'
		],
		['WebAssembly that finds no memory', new RangeError('could not allocate memory'), 'memory'],
		['DuckDB without memory', new Error('Out of Memory Error: failed to pin block'), 'memory'],
		['a module that is none', new WebAssembly.CompileError('expected magic word'), 'damaged'],
		['a module of something else', new WebAssembly.LinkError('import object field'), 'damaged'],
		['a module that aborts', new WebAssembly.RuntimeError('unreachable'), 'crashed'],
		['wrong SQL', new QueryError('wasm', QUESTION, new Error('Parser Error: select')), null],
		['anything else', 'no error at all', null]
	])('%s', (_name, error, fault) => {
		expect(faultOf(error)).toBe(fault);
	});

	it('networkFault leaves a fault as it is', () => {
		expect(faultOf(networkFault(new EngineFault('missing', 'no file'), '/f'))).toBe('missing');
		expect(faultOf(networkFault(new TypeError('Failed to fetch'), '/f'))).toBe('network');
	});

	it('a worker without a word was not loaded; one with a word failed', () => {
		expect(faultOf(workerFault({}))).toBe('network');
		expect(faultOf(workerFault({ message: 'Uncaught SyntaxError' }))).toBe('crashed');
	});
});
