/**
 * What a satker tests: products, standards, parameters, tariffs, sample requirements, accredited scope and the rules of
 * food-contact migration. Relies on {@code satker} and {@code umum}; request, quotation and laboratory read from it.
 */
package id.laju.layanan;
