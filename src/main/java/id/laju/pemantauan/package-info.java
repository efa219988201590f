/**
 * Running and past work as the customer and the office see it: dashboard, lists of orders, one case with its documents, the tab of the
 * Tasklist; reads requests and the engine room's steps, writes nothing of its own.
 */
package id.laju.pemantauan;
