/**
 * The SOP document of a process (PermenPANRB 35/2012), drawn from its model: table, boxes, number, approval. Reads models by {@code mesin}, prints and signs by
 * {@code dokumen}; nothing relies on it but the pages of a process.
 */
package id.laju.sop;
