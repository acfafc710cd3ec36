import type { BenchmarkName } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';

/** Each benchmark in words, as they stand in a list or after "benchmark:". */
export const BENCHMARK_WORDS: Record<BenchmarkName, () => string> = {
	other_hosts: m.benchmark_other_hosts,
	hosts: m.benchmark_hosts,
	countries: m.benchmark_countries,
	country: m.benchmark_country,
	chosen: m.benchmark_chosen
};
