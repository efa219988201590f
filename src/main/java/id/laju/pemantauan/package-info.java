/** What the customer sees of running work: the dashboard and the page of one case; reads requests and the engine room's steps, writes nothing. */
package id.laju.pemantauan;
