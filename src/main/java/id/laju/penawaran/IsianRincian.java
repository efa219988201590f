package id.laju.penawaran;

import id.laju.umum.BacaIsian;
import id.laju.umum.NomorWa;
import java.time.Instant;
import java.time.LocalDate;

/** What CS sends; days as {@code yyyy-mm-dd}. @param diperiksa CS has gone through items and site with the customer */
record IsianRincian(String mulai, String selesai, String kontakNama, String kontakWa, String catatan, boolean diperiksa) {

    /** @param hari today at the balai @throws id.laju.umum.IsianKeliru naming each field */
    RincianOrder baca(long permohonanId, LocalDate hari, String oleh, Instant pada) {
        BacaIsian b = new BacaIsian();
        LocalDate dari = b.tanggal("mulai", mulai, "Tanggal mulai");
        LocalDate sampai = b.tanggal("selesai", selesai, "Tanggal selesai");
        String wa = NomorWa.rapi(kontakWa);
        b.periksa().wajib("mulai", dari, "Isi tanggal pekerjaan yang disepakati.")
            .tolakJika(dari != null && dari.isBefore(hari), "mulai", "Tanggal ini sudah lewat; isi hari ini atau sesudahnya.")
            .tolakJika(dari != null && sampai != null && sampai.isBefore(dari), "selesai", "Tanggal selesai tidak boleh sebelum tanggal mulai.")
            .wajib("kontakNama", kontakNama, "Isi nama orang yang dapat dihubungi di lokasi.").panjang("kontakNama", kontakNama, 100, "Kontak di lokasi")
            .tolakJika(!NomorWa.sah(wa), "kontakWa", "Isi nomor WA kontak di lokasi, misalnya 081234567890.")
            .panjang("catatan", catatan, 1000, "Catatan")
            .tolakJika(!diperiksa, "diperiksa", "Centang setelah rincian, lokasi, dan tanggal dicocokkan dengan pelanggan.");
        b.selesai();
        return new RincianOrder(permohonanId, dari, sampai, kontakNama.strip(), kontakWa.strip(), BacaIsian.teks(catatan), oleh, pada);
    }
}
