/** The command line was called in a way it cannot follow; the message is for people. */
export class Misuse extends Error {}
