declare global {
	namespace App {}
	interface ImportMetaEnv {
		readonly FILIERES_ORIGIN?: string;
		readonly FILIERES_REPORT_TO?: string;
	}
}

export {};
