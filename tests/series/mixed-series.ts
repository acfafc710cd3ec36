/**
 * The series of the synthetic folder that `mixed-folder.ts` writes, as literals: what the build of such a folder puts
 * into the pages, and what this suite runs with (vite.config.ts). The titles say that it is made up.
 */
export const MIXED_SERIES = [
	{
		table: 'sbs_r_nuts06_r2',
		file: 'observations.parquet',
		indicators: ['local_units', 'persons_employed', 'wages'],
		years: [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
		titles: { en: 'Synthetic: to 2020', fr: 'Synthétique : jusqu’en 2020' },
		vintage: '2017-07-31',
		sha256: '0'.repeat(64),
		extraction: null
	},
	{
		table: 'sbs_r_nuts2021',
		file: 'observations_2021.parquet',
		indicators: ['local_units', 'persons_employed', 'wages'],
		years: [2021, 2022, 2023],
		titles: { en: 'Synthetic: from 2021', fr: 'Synthétique : à partir de 2021' },
		vintage: '2026-03-12',
		sha256: '1'.repeat(64),
		extraction: null
	}
];
