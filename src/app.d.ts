declare global {
	namespace App {}
	interface ImportMetaEnv {
		readonly FILIERES_ORIGIN?: string;
		readonly FILIERES_BASE_PATH?: string;
		readonly FILIERES_REPORT_TO?: string;
	}
}

export {};
