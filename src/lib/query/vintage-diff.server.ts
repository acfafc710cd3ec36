import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { placeholders, SETTINGS, type Query } from './engine/engine';
import { nativeEngine } from './engine/native.server';
import type { RevisionCount, RevisionKind } from './tally-revisions';

/** A cell that differs. Null: no figure, or one that must not be shown. */
export interface RevisedCell {
	readonly kind: RevisionKind;
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
	/** Always null where the cell became confidential: a secret is not read off an older vintage. */
	readonly older: number | null;
	readonly newer: number | null;
	readonly olderFlags: string;
	readonly newerFlags: string;
}

/** Two vintages set against each other; `close` it when done. */
export interface VintageDiff {
	readonly counts: () => Promise<readonly RevisionCount[]>;
	/** Every cell that differs, by region, indicator, activity and year, in pieces. */
	readonly cells: () => AsyncIterable<readonly RevisedCell[]>;
	/** The changed figures of some regions and one indicator that differ most, at most `limit`. */
	readonly largest: (of: {
		readonly indicator: string;
		readonly regions: readonly string[];
		readonly limit: number;
	}) => Promise<readonly RevisedCell[]>;
	readonly close: () => void;
}

/**
 * Compares the observations of two folders cell by cell with native DuckDB, exactly: a figure differs
 * when its double differs. What carries flag c has no figure, whatever stands in it.
 */
export async function openVintageDiff(older: string, newer: string): Promise<VintageDiff> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const setting of SETTINGS) await connection.run(setting);
	await readFolder(connection, 'older', older);
	await readFolder(connection, 'newer', newer);
	await connection.run(REVISIONS);
	const engine = nativeEngine(connection);
	const ask = <Row>(sql: string, params: readonly (string | number)[] = []): Query<Row> => ({
		sql,
		params,
		tables: []
	});
	return {
		counts: () => engine.rows(ask<RevisionCount>(COUNTS)),
		cells: () => engine.batches(ask<RevisedCell>(CELLS)),
		largest: ({ indicator, regions, limit }) =>
			engine.rows(ask<RevisedCell>(largestIn(regions.length), [indicator, ...regions, limit])),
		close: () => connection.closeSync()
	};
}

async function readFolder(
	connection: DuckDBConnection,
	name: 'older' | 'newer',
	folder: string
): Promise<void> {
	const path = join(folder, 'observations.parquet').replaceAll("'", "''");
	await connection.run(`create view ${name} as
select indicator, region, activity, year::integer as year, flags, contains(flags, 'c') as secret,
	case when contains(flags, 'c') then null else value::double end as value
from read_parquet('${path}')`);
}

const REVISIONS = `create table revisions as
select *
from (
	select
		case
			when o.region is null and n.value is null then 'listed'
			when n.region is null and o.value is null then 'delisted'
			when o.value is null and n.value is not null then 'appeared'
			when n.secret and not o.secret then 'became_confidential'
			when o.value is not null and n.value is null then 'withdrawn'
			when o.value <> n.value then 'changed'
			when o.flags <> n.flags then 'flags_changed'
		end as kind,
		coalesce(n.indicator, o.indicator) as indicator,
		coalesce(n.region, o.region) as region,
		coalesce(n.activity, o.activity) as activity,
		coalesce(n.year, o.year) as year,
		case when coalesce(n.secret, false) then null else o.value end as older,
		n.value as newer,
		coalesce(o.flags, '') as older_flags,
		coalesce(n.flags, '') as newer_flags
	from older as o
	full join newer as n using (region, indicator, activity, year)
)
where kind is not null`;

const COLUMNS = `kind, indicator, region, activity, year, older, newer,
	older_flags as "olderFlags", newer_flags as "newerFlags"`;

const COUNTS = `select kind, indicator, region, activity, count(*)::integer as cells
from revisions
group by all
order by kind, indicator, region, activity`;

const CELLS = `select ${COLUMNS}
from revisions
order by region, indicator, activity, year`;

function largestIn(regions: number): string {
	return `select ${COLUMNS}
from revisions
where kind = 'changed' and indicator = ? and region in (${placeholders(regions)})
order by abs(newer - older) desc, region, activity, year
limit ?`;
}
