declare module 'subset-font' {
	interface SubsetOptions {
		readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
		readonly keepFeatures?: readonly string[];
		readonly noHinting?: boolean;
		readonly variationAxes?: Readonly<
			Record<string, number | { readonly min: number; readonly max: number }>
		>;
	}
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: SubsetOptions
	): Promise<Buffer>;
}
