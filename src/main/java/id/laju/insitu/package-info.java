/** Work at the customer's site: schedule, letter of duty, what the officers report from a phone, and the hand-over to the balai; relies on permohonan, penawaran, pelanggan, pengujian, dokumen, lhu (who may sign), surat, staf and mesin. */
package id.laju.insitu;
