/**
 * Running and past work as the customer and the office see it: dashboard, lists of orders, one case with all that belongs to it, as page
 * and as tab of the Tasklist, and the search that finds it; reads requests and the engine room's steps, writes only who called a customer.
 */
package id.laju.pemantauan;
