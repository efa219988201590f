/** Kerjakan sekaligus: many open tasks of one kind on one page, each done by itself with a result of its own; knows no feature. */
package id.laju.massal;
