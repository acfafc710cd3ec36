/** A way of reading the published files with some program; `code` is complete as it stands. */
export interface AddressExample {
	readonly program: string;
	readonly code: string;
}

/**
 * A question that anyone can put to the Parquet file at an address or a path: persons employed in C24 and C25
 * of Auvergne-Rhône-Alpes in 2014.
 */
export function exampleQuestion(address: string): string {
	return `select activity, value, flags
from read_parquet('${address.replaceAll("'", "''")}')
where indicator = 'persons_employed' and region = 'FR7'
	and activity in ('C24', 'C25') and year = 2014
order by activity`;
}

/** The same question from the command line, R and Python, to the files of one vintage. `folder` ends with a slash. */
export function addressExamples(folder: string): readonly AddressExample[] {
	const parquet = `${folder}observations.parquet`;
	const csv = `${folder}observations.csv.gz`;
	return [
		{
			program: 'curl',
			code: `curl -O ${parquet}
curl ${csv} | gunzip | grep '^persons_employed,FR7,C2[45],2014,'`
		},
		{ program: 'DuckDB', code: `install httpfs;\nload httpfs;\n${exampleQuestion(parquet)};` },
		{
			program: 'R',
			code: `cells <- read.csv(gzcon(url("${csv}")), na.strings = "")
subset(cells, indicator == "persons_employed" & region == "FR7" &
	activity %in% c("C24", "C25") & year == 2014)`
		},
		{
			program: 'Python',
			code: `import pandas as pd

cells = pd.read_parquet("${parquet}")
cells.query("indicator == 'persons_employed' and region == 'FR7' "
            "and activity in ['C24', 'C25'] and year == 2014")`
		}
	];
}
