import { employeeRegionByCode } from '$lib/catalogue/regions/employee-regions';
import type { Language } from '$lib/catalogue/types';
import type { Mark } from '$lib/charts/mark';
import type { LineSeries } from '$lib/charts/place/place-lines';
import type { YearMeasure } from '$lib/measures/change/index-series';
import type { AreaFigures } from '$lib/measures/quarter/employee-figures';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayMeasure, sayValue } from '$lib/messages/say';
import { KINDS } from '../to-mark';

/** An index at the end of each year as a line. `area` names whose it is; `isOwn`: the region's, else one beside it. */
export function indexLine(
	index: readonly YearMeasure[],
	of: {
		readonly group: string;
		readonly area: string;
		readonly isOwn: boolean;
		readonly language: Language;
	}
): LineSeries {
	const { area, language } = of;
	const group = m.employees_group({ code: of.group });
	const emphasis = of.isOwn ? 'focus' : 'other';
	const key = `${of.group} ${emphasis}`;
	const drawn = { subject: key, name: group, emphasis, provisional: false, flags: '' } as const;
	const points = index.map(({ year, measure }) => {
		const label = sayMeasure(measure, language, 1);
		return {
			...drawn,
			...valueOf(measure),
			key: `${key} ${year}`,
			year,
			label,
			spoken: m.employees_index_spoken({ group, area, year, value: label })
		};
	});
	return { key, subject: key, name: group, emphasis, breaks: [], points };
}

/** A region's employees as a bar, its change on the year beside the count. */
export function peerMark(
	{ code, employees, growth }: PeerFigures,
	{
		focus,
		day,
		language
	}: { readonly focus: string; readonly day: string; readonly language: Language }
): Mark {
	const name = employeeRegionByCode.get(code).name;
	const now = sayMeasure(employees, language, 0);
	const change = sayValue(growth, formatFor(language).change);
	return {
		key: code,
		subject: code,
		name,
		...valueOf(employees),
		provisional: false,
		label: employees.value === null ? now : m.employees_peers_label({ now, change }),
		flags: '',
		spoken: m.employees_peers_spoken({ region: name, day, now, change }),
		emphasis: code === focus ? 'focus' : 'other'
	};
}

/** A region with its newest employees and their change. */
export interface PeerFigures extends AreaFigures {
	readonly code: string;
}

function valueOf(measure: Measure): Pick<Mark, 'value' | 'kind'> {
	return { value: measure.value, kind: KINDS[measure.status] };
}
