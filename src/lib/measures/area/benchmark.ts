import { addMeasures } from '../status/add-measures';
import { unionFlags, type FlaggedMember, type Measure } from '../status/measure';
import type { Reason } from '../status/reason';
import { untoldOf } from '../status/untold';
import { covers, holdsArea, sameArea, shareGround } from './same-area';

/** A region of a benchmark with the figures asked of it, by name: its sector, its total, at one date or two. */
export interface Member<Name extends string> {
	readonly region: string;
	readonly figures: Readonly<Record<Name, Measure>>;
}

/** A member that was left out, and why. */
export interface Dropped {
	readonly region: string;
	readonly reason: Reason;
}

/** What a region is compared with: a named set of regions, those used and those dropped. */
export interface Benchmark<Name extends string> {
	/** Sum of the used members other than the region itself. */
	readonly rest: Readonly<Record<Name, Measure>>;
	/** Whether the region itself is one of the set. */
	readonly ownIncluded: boolean;
	/** Codes in the order given, the region's own among them when it is in the set. */
	readonly used: readonly string[];
	readonly dropped: readonly Dropped[];
	/** Used members whose figures bear flags, the region itself apart. */
	readonly flagged: readonly FlaggedMember[];
	/** Why nothing may be compared with it; null when it stands. */
	readonly refusal: Reason | null;
}

/**
 * A benchmark of matched members: one whose figures are not all complete is dropped from every sum alike,
 * so that numerators and denominators cover the same regions; so is one that lies inside another member, or shares
 * ground with an earlier one (codes of two NUTS versions).
 * The region itself stays, hidden or not: measures take it apart from the rest. A benchmark of one region
 * (a country) cannot be matched and stays as it is: its hidden parts bound the result. So do those of a member whose
 * figures an extraction left partly empty, where the set must stay whole (`keepsUntold`).
 * Refused: the region alone, or another code of its area (own_benchmark); none but its own parts (own_parts);
 * nobody at all (none_chosen); nobody left (no_member).
 * Unit: that of the figures. Source: methods, "Benchmarks are named sets with matched members".
 */
export function matchBenchmark<Name extends string>(set: {
	/** Code of the region compared. */
	readonly own: string;
	readonly members: readonly Member<Name>[];
	readonly names: readonly Name[];
	/** The set is all there is, such as all countries: what is only partly untold stays in it. */
	readonly keepsUntold?: boolean;
}): Benchmark<Name> {
	const whyOut = (member: Member<Name>) => {
		const figures = set.names.map((name) => member.figures[name]);
		return set.keepsUntold && figures.every(isKnownOrUntold) ? null : whyHidden(member, set.names);
	};
	const isOwn = ({ region }: { readonly region: string }) => sameArea(region, set.own);
	const kept = set.members.filter(
		(member) => set.members.length === 1 || whyOut(member) === null || isOwn(member)
	);
	const hidden = set.members.filter((member) => !kept.includes(member));
	const used = kept.filter((member, index) => holderOf(member, index, kept) === null);
	const others = used.filter((member) => !isOwn(member));
	const sumOf = (name: Name) => addMeasures(others.map((member) => member.figures[name]));
	// `fromEntries` forgets the names that it was given.
	return {
		rest: Object.fromEntries(set.names.map((name) => [name, sumOf(name)])) as Record<Name, Measure>,
		ownIncluded: used.some(isOwn),
		used: used.map((member) => member.region),
		dropped: [
			...hidden.map((member) => ({ region: member.region, reason: whyOut(member) })),
			...kept.map((member, index) => ({
				region: member.region,
				reason: holderOf(member, index, kept)
			}))
		].filter((dropped): dropped is Dropped => dropped.reason !== null),
		flagged: flaggedAmong(others, set.names),
		refusal: refusalOf(set.own, {
			members: set.members.map(({ region }) => region),
			others: others.map(({ region }) => region)
		})
	};
}

/** A benchmark's whole figure: the rest, and the region's own where it is in the set. Unit: that of the figures. */
export function withOwn(
	rest: Measure,
	own: Measure,
	benchmark: Pick<Benchmark<string>, 'ownIncluded'>
) {
	return benchmark.ownIncluded ? addMeasures([rest, own]) : rest;
}

function flaggedAmong<Name extends string>(
	members: readonly Member<Name>[],
	names: readonly Name[]
): readonly FlaggedMember[] {
	return members.flatMap(({ region, figures }) => {
		const flags = unionFlags(names.map((name) => figures[name].flags));
		return flags === '' ? [] : [{ region, flags }];
	});
}

/** A full figure, or a bound whose other parts an extraction left empty. */
function isKnownOrUntold({ status, reason }: Measure): boolean {
	return status === 'complete' || (status === 'at_least' && reason?.kind === 'untold');
}

function whyHidden<Name extends string>(
	member: Member<Name>,
	names: readonly Name[]
): Reason | null {
	const name = names.find((each) => member.figures[each].status !== 'complete');
	if (name === undefined) return null;
	const { status } = member.figures[name];
	const published = status !== 'not_available' && status !== 'not_comparable';
	const kind = published ? 'member_hidden' : 'member_not_published';
	return { kind, figure: name, ...untoldOf([member.figures[name]]) };
}

/** Why a member's ground is counted already: an area holds it, an earlier code is its area or lies partly in it. */
function holderOf(
	member: { readonly region: string },
	index: number,
	kept: readonly { readonly region: string }[]
): Reason | null {
	const { region } = member;
	const holder = kept.find(
		(other, at) => holdsArea(other.region, region) || (at < index && sameArea(other.region, region))
	);
	if (holder !== undefined) return { kind: 'counted_in', region: holder.region };
	const neighbour = kept.find(
		(other, at) =>
			at < index && shareGround(other.region, region) && !holdsArea(region, other.region)
	);
	return neighbour === undefined ? null : { kind: 'partly_in', region: neighbour.region };
}

function refusalOf(
	own: string,
	of: { readonly members: readonly string[]; readonly others: readonly string[] }
): Reason | null {
	const isWithin = (region: string) => covers(own, region);
	if (of.others.length > 0) return of.others.every(isWithin) ? { kind: 'own_parts' } : null;
	if (of.members.length === 0) return { kind: 'none_chosen' };
	return { kind: of.members.every(isWithin) ? 'own_benchmark' : 'no_member' };
}
