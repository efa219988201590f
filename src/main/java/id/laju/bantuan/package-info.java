/** Questions, praise and complaints of customers on their way to the balai, and answers to what is asked often; relies on pelanggan, surat and berkas. */
package id.laju.bantuan;
