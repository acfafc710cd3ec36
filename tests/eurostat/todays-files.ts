const TSV = 'freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2014 \t2015 \n';
const CSV =
	'DATAFLOW,LAST UPDATE,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
const STATED = 'ESTAT:SBS_R_NUTS06_R2(1.0),26/11/25 11:00:00,A,C24,V16110,FR10';
const LABELLED =
	'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,nace_r2,"Activity, NACE Rev. 2",indic_sb,Indicator,geo,Region,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status,CONF_STATUS,Confidentiality status';
const NAMED =
	'dataflow,ESTAT:SBS_R_NUTS06_R2(1.0),"Statistics, by region",A,Annual,C24,"Metals, basic",V16110,Persons employed,FR10,Ile-de-France';
const cells = (first: string, second: string) => `${TSV}A,C24,V16110,FR10\t${first}\t${second}\n`;

/** A cell of 2014 and one of 2015, as value and flags of our vocabulary. */
type Two = readonly (readonly [value: number | null, flags: string])[];

/**
 * SYNTHETIC files of two lines in what Eurostat writes since January 2025: what it is, how the file
 * ends, its content, and the persons employed in C24 of FR10 in 2014 and 2015.
 */
export const TODAYS_FILES: readonly (readonly [string, string, string, Two])[] = [
	['a secret', 'tsv', cells(': @C', '1234 '), secretThen(1234)],
	['what is not for publication', 'tsv', cells(': @N', '1234 '), secretThen(1234)],
	['a value that is a secret', 'tsv', cells('12.3 @C', '1234 '), secretThen(1234)],
	[
		'a provisional secret',
		'tsv',
		cells('12.3 p@C', '7 '),
		[
			[null, 'cp'],
			[7, '']
		]
	],
	[
		'flags with a blank between',
		'tsv',
		cells('0 n', '1234 b d'),
		[
			[0, 'n'],
			[1234, 'bd']
		]
	],
	[
		'a byte order mark, less than half of the unit',
		'tsv',
		`\uFEFF${cells('0n', '1234 bu')}`,
		[
			[0, 'n'],
			[1234, 'bu']
		]
	],
	[
		'line ends of Windows',
		'tsv',
		cells('0 n', '1234 b').replaceAll('\n', '\r\n'),
		[
			[0, 'n'],
			[1234, 'b']
		]
	],
	[
		'an exponent, and flags right behind a number',
		'tsv',
		cells('12345678.9E3', '1234bu'),
		[
			[12_345_678_900, ''],
			[1234, 'bu']
		]
	],
	[
		'a column of confidentiality, line ends of Windows',
		'csv',
		[CSV, `${STATED},2014,,,C`, `${STATED},2015,1234,b,`, ''].join('\r\n'),
		[
			[null, 'c'],
			[1234, 'b']
		]
	],
	[
		'labels',
		'csv',
		[
			LABELLED,
			`${NAMED},2014,,1234,,b,break,,`,
			`${NAMED},2015,,,,,,N,Not for publication`,
			''
		].join('\n'),
		[
			[1234, 'b'],
			[null, 'c']
		]
	]
];

function secretThen(value: number): Two {
	return [
		[null, 'c'],
		[value, '']
	];
}

/** SYNTHETIC: a CSV as a spreadsheet saves it where the decimal point is a comma. */
export const SEMICOLONS =
	'freq;nace_r2;indic_sb;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\nA;C24;V16110;FR10;2014;1234,5;b\n';
