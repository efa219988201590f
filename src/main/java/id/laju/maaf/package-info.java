/**
 * What a balai owes for a service that came later than promised: the rule in force, the letter of apology, and the days that it takes off the promise of the customer's next order.
 * Relies on dokumen, penomoran, surat and lhu, for who may sign.
 */
package id.laju.maaf;
