package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.Objects;

/** The form of one brand as it was typed; days as {@code yyyy-mm-dd}. @param milikSendiri {@code true}, {@code false} or nothing */
public record DataMerek(String merek, String kelas, String permohonanNomor, String permohonanTanggal, String daftarNomor, String daftarTanggal, String milikSendiri,
        String pemilik, String namaProduk, String tipe, String spesifikasi, Integer versi) {

    static DataMerek dari(Merek m, int versi) {
        return new DataMerek(m.merek(), m.kelas(), m.permohonanNomor(), Objects.toString(m.permohonanTanggal(), null), m.daftarNomor(), Objects.toString(m.daftarTanggal(), null),
            Objects.toString(m.milikSendiri(), null), m.pemilik(), m.namaProduk(), m.tipe(), m.spesifikasi(), versi);
    }

    /** @param hari today at the balai @throws id.laju.umum.IsianKeliru with every wrong field */
    Merek jadi(Merek lama, LocalDate hari) {
        BacaIsian baca = new BacaIsian();
        LocalDate diajukan = baca.tanggal("permohonanTanggal", permohonanTanggal, "Tanggal Permohonan Merek");
        LocalDate terdaftar = baca.tanggal("daftarTanggal", daftarTanggal, "Tanggal Pendaftaran/Sertifikat Merek");
        Boolean sendiri = BacaIsian.teks(milikSendiri) == null ? null : Boolean.valueOf(milikSendiri.strip());
        Merek baru = new Merek(lama.id(), lama.permohonanId(), lama.urutan(), BacaIsian.teks(merek), BacaIsian.teks(kelas), BacaIsian.teks(permohonanNomor), diajukan, BacaIsian.teks(daftarNomor), terdaftar,
            lama.daftarBerkas(), sendiri, Boolean.FALSE.equals(sendiri) ? BacaIsian.teks(pemilik) : null, lama.lisensiBerkas(), kaya(namaProduk), kaya(tipe), kaya(spesifikasi));
        periksa(baru, hari, baca.periksa());
        baca.selesai();
        return baru;
    }

    private static String kaya(String html) {
        return BacaIsian.teks(BersihHtml.bersihkan(html));
    }

    private static void periksa(Merek m, LocalDate hari, PeriksaIsian p) {
        p.panjang("merek", m.merek(), 150, "Merek Produk").panjang("kelas", m.kelas(), 50, "Kelas Merek").panjang("permohonanNomor", m.permohonanNomor(), 60, "Nomor Permohonan Merek")
            .panjang("daftarNomor", m.daftarNomor(), 60, "Nomor Pendaftaran/Sertifikat Merek").panjang("pemilik", m.pemilik(), 200, "Nama pemilik merek")
            .panjang("namaProduk", m.namaProduk(), 2000, "Nama Produk").panjang("tipe", m.tipe(), 2000, "Tipe Produk").panjang("spesifikasi", m.spesifikasi(), 2000, "Spesifikasi Produk")
            .tolakJika(sesudah(m.permohonanTanggal(), hari), "permohonanTanggal", "Tanggal Permohonan Merek belum tiba; isi tanggal yang sudah lewat.")
            .tolakJika(sesudah(m.daftarTanggal(), hari), "daftarTanggal", "Tanggal Pendaftaran/Sertifikat Merek belum tiba; isi tanggal yang sudah lewat.")
            .tolakJika(m.permohonanTanggal() != null && m.daftarTanggal() != null && m.daftarTanggal().isBefore(m.permohonanTanggal()), "daftarTanggal",
                "Merek tidak dapat didaftar sebelum dimohonkan; periksa kedua tanggalnya.");
    }

    private static boolean sesudah(LocalDate tanggal, LocalDate hari) {
        return tanggal != null && tanggal.isAfter(hari);
    }
}
