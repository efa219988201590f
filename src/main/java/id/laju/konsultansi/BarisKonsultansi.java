package id.laju.konsultansi;

import java.time.Instant;

/**
 * One row of Data Konsultansi.
 *
 * @param nomor of the order, else of the request
 * @param ketua of the team; null before it was appointed
 * @param berikut when the next visit begins; null without
 * @param terlambat action points that are open after their day
 */
record BarisKonsultansi(String satker, String kasus, String nomor, Instant diajukan, String pelanggan, Kategori kategori, String status, String ketua, Instant berikut, int terlaksana, int terbuka, int terlambat) {

    public String sebutanKategori() {
        return kategori.sebutan();
    }
}
