// Compresses the engine's modules into the cache; runs beside the build, on the machine's other core.
import { warmCache } from './compress';

for (const name of ['duckdb-eh', 'duckdb-mvp'])
	await warmCache(`node_modules/@duckdb/duckdb-wasm/dist/${name}.wasm`);
