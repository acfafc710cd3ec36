// Serves build/ for the end-to-end tests at the port given.
import { serve } from '../../src/serve/server';

const { address } = await serve({ port: Number(process.argv[2]) });
console.log(address);
