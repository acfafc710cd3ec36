import { error, json } from '@sveltejs/kit';
import { EMPLOYEE_REGIONS } from '$lib/catalogue/regions/employee-regions';
import { regionEmployees } from '../../../[lang=lang]/(figures)/employees.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => EMPLOYEE_REGIONS.map(({ code }) => ({ region: code }));

/** The employees of a region that has no page of its own: what that of a host comes with. */
export const GET: RequestHandler = async ({ params }) => {
	const employees = await regionEmployees(params.region);
	if (employees === null) error(404, `no employees are counted by ${params.region}`);
	return json(employees);
};
