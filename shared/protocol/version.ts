/**
 * Number of the wire's shape. Raise it with every change of up.ts, down.ts or of any command or event; the
 * test beside this file fingerprints them all.
 *
 * 1  the first
 */
export const PROTOCOL_VERSION = 1
