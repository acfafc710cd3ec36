import type { ResourceDescription, Schema } from './data-package';
import { LATER_OBSERVATIONS } from './describe-observations';
import { LATER_TABLE } from '../lists/table-spec';

/**
 * The table from 2021 on where no more is at hand than a part of it that somebody else took out, without
 * the flags. `taken` is the day or the month of it, ISO; `sha256` is that of the file.
 */
export function describeExtraction(taken: string, sha256: string): ResourceDescription {
	return {
		...LATER_OBSERVATIONS,
		title_en: 'Business statistics by region and activity from 2021, an extraction without flags',
		title_fr:
			'Statistiques d’entreprises par région et activité depuis 2021, extrait sans signalements',
		description_en:
			'One row per indicator, region, activity and year, as in observations, its empty cells too. ' +
			`Part of ${LATER_TABLE.code} that a third party took out of it (${month('en-GB', taken)}). ` +
			'Its flags were not carried: why a cell is empty the extraction does not say, and a figure ' +
			'may be provisional or estimated. Eurostat counts otherwise since 2021 (Regulation (EU) ' +
			'2019/2152): figures are not compared with those before. Changed: EMP_LOC_NR, LOC_NR and ' +
			'WAGE_LOC_MEUR were named persons_employed, local_units and wages; the order is region, ' +
			'indicator, activity, year. No value was changed, added or estimated.',
		description_fr:
			'Une ligne par indicateur, région, activité et année, comme dans observations, cellules ' +
			`vides comprises. Partie de ${LATER_TABLE.code} extraite par un tiers ` +
			`(${month('fr-FR', taken)}). Les signalements n’ont pas été repris : l’extrait ne dit pas ` +
			'pourquoi une cellule est vide, et un chiffre peut être provisoire ou estimé. Eurostat compte ' +
			'autrement depuis 2021 (règlement (UE) 2019/2152) : les chiffres ne sont pas comparés à ceux ' +
			'qui précèdent. Changements : EMP_LOC_NR, LOC_NR et WAGE_LOC_MEUR ont été nommés ' +
			'persons_employed, local_units et wages ; l’ordre est région, indicateur, activité, année. ' +
			'Aucune valeur n’a été changée, ajoutée ni estimée.',
		...(LATER_OBSERVATIONS.schema && { schema: withoutFlags(LATER_OBSERVATIONS.schema) }),
		extraction: {
			table: LATER_TABLE.code,
			taken,
			title_en: `Extraction by a third party, ${month('en-GB', taken)}; flags not carried`,
			title_fr: `Extraction faite par un tiers, ${month('fr-FR', taken)} ; signalements non repris`,
			hash: `sha256:${sha256}`
		}
	};
}

/** An empty cell of flags says nothing here. */
function withoutFlags(schema: Schema): Schema {
	const title_en = "Flags; '' everywhere, since the extraction does not carry them";
	const title_fr = "Signalements ; '' partout, l’extrait ne les ayant pas repris";
	return {
		...schema,
		fields: schema.fields.map((field) =>
			field.name === 'flags'
				? { ...field, title_en, title_fr, constraints: { pattern: '^$' } }
				: field
		)
	};
}

/** "December 2024": whoever took it said no day. */
function month(locale: string, taken: string): string {
	const format = new Intl.DateTimeFormat(locale, {
		...({ month: 'long', year: 'numeric', timeZone: 'UTC' } as const)
	});
	return format.format(new Date(taken));
}
