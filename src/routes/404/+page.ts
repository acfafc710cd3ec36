// Stands for any missing address, at any depth: it must work without a script that knows where it is.
export const csr = false;
