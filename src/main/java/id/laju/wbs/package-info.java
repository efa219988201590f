/**
 * Whistle-blowing: reports without login or trace, a talk by receipt, and those few who handle them. Everything that is written stands sealed in
 * the vault of this package; the engine and all others know an opaque number. See docs/keputusan/0020.
 */
package id.laju.wbs;

