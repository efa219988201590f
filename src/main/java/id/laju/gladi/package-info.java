/** Dry run: finished cases walk once more, over the graph of a changed model, and no step of theirs is done; relies on proses, mesin and diagram. */
package id.laju.gladi;
