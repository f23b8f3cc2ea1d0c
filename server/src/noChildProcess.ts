/** Stands in for Node's module of that name in the language server's bundle: the server starts no process. */
export {};
