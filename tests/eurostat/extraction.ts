/** Persons employed of 2022 as a third party took them out of Eurostat's successor table: rows of it, as they stand. */
export const EXTRACTION = `indic_sbs,nace_r2,geo,TIME_PERIOD,OBS_VALUE
EMP_LOC_NR,C,AT,2022,678390
EMP_LOC_NR,C12,AT,2022,0
EMP_LOC_NR,C24,FRK1,2022,4162
EMP_LOC_NR,C24,FRK2,2022,12000
EMP_LOC_NR,C10,ITC4,2022,65422
EMP_LOC_NR,C11,ITC4,2022,
`;

/** sha256 of these bytes, by sha256sum. */
export const EXTRACTION_SHA256 = '966ac8c2d7a97d427bc83e56f2ab001a51402584f6096950a25a9b80185604e7';
