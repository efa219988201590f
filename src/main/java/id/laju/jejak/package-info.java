/** The append-only audit trail of master data. */
package id.laju.jejak;
