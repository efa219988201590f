/** The counter: CS finds or writes down a customer, enters the request and prints the receipt; relies on pelanggan, permohonan and dokumen. */
package id.laju.loket;
