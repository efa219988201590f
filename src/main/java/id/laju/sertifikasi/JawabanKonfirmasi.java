package id.laju.sertifikasi;

import java.time.LocalDate;

/** What the customer answers on the Lembar Konfirmasi Audit. @param gilir hours of work by shift @param keselamatan what auditors have to bring or know on the site; null for nothing */
record JawabanKonfirmasi(LocalDate mulai, LocalDate selesai, String bahasa, String gilir, String pendamping, String pendampingJabatan, String keselamatan, String pesan) {
}
