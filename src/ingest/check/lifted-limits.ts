/** Which limits a person lifted, each by the option of its name. */
export interface LiftedLimits {
	/** `--older`: tables of an earlier day than those that are published. */
	readonly older: boolean;
	/** `--fewer`: tables that lose more than a quarter of what they had. */
	readonly fewer: boolean;
	/** `--any-date`: an edition from before 2000 or of a day to come. */
	readonly anyDate: boolean;
	/** `--any-year`: figures from before 1950 or of a year to come. */
	readonly anyYear: boolean;
	/** `--any-size`: fewer employed than in industry, or figures three times as large or small as before. */
	readonly anySize: boolean;
	/** `--new-regions`: codes of regions that no list of ours knows. */
	readonly newRegions: boolean;
}
