/** What a customer asks for: header, samples, parameters, files, from draft to order; relies on layanan for the catalogue. */
package id.laju.permohonan;
