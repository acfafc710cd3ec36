import type { Engine, Query } from '$lib/query/engine/engine';
import type { PublishedGrowthRow } from '$lib/query/published-growth';
import type { PublishedShareRow } from '$lib/query/published-shares';
import { checkGrowth, checkShares, type Conformance } from './conformance';

/** What the check asks, of whom: its questions come from the query room. */
export interface ConformanceQuestion {
	readonly engine: Engine;
	readonly shares: (country: string) => Query<PublishedShareRow>;
	readonly growth: (country: string) => Query<PublishedGrowthRow>;
	/** Two letters each; a country's step includes its regions. */
	readonly countries: readonly string[];
}

/** How far the check has come, and what it found so far. */
export interface ConformanceStep {
	readonly done: number;
	readonly of: number;
	readonly found: Conformance;
}

/** Both checks, country by country, so that a page can show progress and stays responsive. */
export async function* conformanceSteps({
	engine,
	shares,
	growth,
	countries
}: ConformanceQuestion): AsyncGenerator<ConformanceStep, void> {
	let found: Conformance = { share: [], growth: [] };
	for (const [index, country] of countries.entries()) {
		found = {
			share: [...found.share, ...checkShares(await engine.rows(shares(country)))],
			growth: [...found.growth, ...checkGrowth(await engine.rows(growth(country)))]
		};
		yield { done: index + 1, of: countries.length, found };
	}
}

/** What the check found at its end. */
export async function conformanceOf(question: ConformanceQuestion): Promise<Conformance> {
	let found: Conformance = { share: [], growth: [] };
	for await (const step of conformanceSteps(question)) found = step.found;
	return found;
}
