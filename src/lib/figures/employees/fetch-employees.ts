import { resolve } from '$app/paths';
import { loaded } from '$lib/cells/failure-of';
import type { EmployeesOnPage, PeersOnPage } from './employees-on-page';

/** The employees of a region that its page does not come with, by its code of NUTS 2021. Throws `EngineFault`. */
export function fetchEmployees(region: string): Promise<EmployeesOnPage & PeersOnPage> {
	return loaded(askFor(resolve(`/engine/employees/${region}.json`)));
}

async function askFor(address: string): Promise<EmployeesOnPage & PeersOnPage> {
	const response = await fetch(address);
	if (!response.ok) throw new TypeError(`answer ${response.status}: ${address}`);
	// Our own build wrote it.
	return (await response.json()) as EmployeesOnPage & PeersOnPage;
}
