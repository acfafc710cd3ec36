import { m } from '$lib/messages/compiled/messages.js';

/** How a host of static files is told to let pages of other sites read /data/; `code` is '' where nothing is needed. */
export interface HostSetting {
	readonly host: string;
	readonly code: string;
	readonly note: () => string;
}

/** Hosts as their documentation describes them; the server of this project sends the header by itself. */
export const HOST_SETTINGS: readonly HostSetting[] = [
	{ host: 'npm start', code: '', note: m.api_cors_sent },
	{ host: 'GitHub Pages', code: '', note: m.api_cors_sent },
	{ host: 'GitLab Pages', code: '', note: m.api_cors_sent },
	{
		host: 'Netlify',
		code: '/data/*\n  Access-Control-Allow-Origin: *',
		note: () => m.api_cors_file({ file: '_headers' })
	},
	{
		host: 'nginx',
		code: 'location /data/ {\n\tadd_header Access-Control-Allow-Origin *;\n}',
		note: () => m.api_cors_file({ file: 'nginx.conf' })
	},
	{
		host: 'Apache',
		code: 'Header set Access-Control-Allow-Origin "*"',
		note: () => m.api_cors_file({ file: 'data/.htaccess' })
	}
];
