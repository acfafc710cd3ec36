/** Answers of Eurostat's that are no table; made up here, in its words' form. */
export const TOO_BIG = `<?xml version="1.0"?>
<S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">
<faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG (synthetic)</faultstring>
</S:Fault>
`;

/** The notice that an answer is prepared apart, or the state of it. */
export function asyncNotice(status: string, id = '5a1c-synthetic'): string {
	return `<?xml version="1.0"?>
<ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction">
<queued><id>${id}</id><status>${status}</status></queued>
</ns0:syncResponse>
`;
}

/** A page for people, as a portal under repair gives. */
export const HTML_PAGE = '<!DOCTYPE html>\n<html><body>Back soon (synthetic)</body></html>\n';

/** The fault of a question to which the table has no cell. */
export const NO_RESULTS = `<?xml version="1.0"?>
<S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">
<faultcode>100</faultcode><faultstring>No results found (synthetic)</faultstring>
</S:Fault>
`;
