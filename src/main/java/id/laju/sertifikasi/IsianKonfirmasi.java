package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.List;

/** The Lembar Konfirmasi Audit as the customer typed it. @param usulMulai as {@code yyyy-mm-dd}, so usulSelesai */
record IsianKonfirmasi(String usulMulai, String usulSelesai, String bahasa, String gilir, String pendamping, String pendampingJabatan, String keselamatan, String pesan) {

    static final List<String> BAHASA = List.of("Indonesia", "Inggris", "Indonesia dan Inggris");

    /** @param besok first day on which an audit can be @throws id.laju.umum.IsianKeliru with every wrong field */
    JawabanKonfirmasi baca(LocalDate besok) {
        BacaIsian baca = new BacaIsian();
        LocalDate mulai = baca.tanggal("usulMulai", usulMulai, "Tanggal mulai");
        LocalDate selesai = baca.tanggal("usulSelesai", usulSelesai, "Tanggal selesai");
        baca.periksa().wajib("usulMulai", usulMulai, "Isi tanggal mulai yang Anda usulkan.").wajib("usulSelesai", usulSelesai, "Isi tanggal selesai yang Anda usulkan.")
            .tolakJika(mulai != null && mulai.isBefore(besok), "usulMulai", "Tanggal mulai paling cepat besok.")
            .tolakJika(mulai != null && selesai != null && selesai.isBefore(mulai), "usulSelesai", "Tanggal selesai tidak boleh sebelum tanggal mulai.")
            .tolakJika(!BAHASA.contains(bahasa), "bahasa", "Pilih bahasa audit.")
            .wajib("gilir", gilir, "Isi jam kerja dan gilir kerja (shift) pada hari audit.").panjang("gilir", gilir, 300, "Jam kerja")
            .wajib("pendamping", pendamping, "Isi nama pendamping auditor.").panjang("pendamping", pendamping, 150, "Nama pendamping")
            .panjang("pendampingJabatan", pendampingJabatan, 150, "Jabatan pendamping").panjang("keselamatan", keselamatan, 1000, "Ketentuan keselamatan").panjang("pesan", pesan, 1000, "Pesan");
        baca.selesai();
        return new JawabanKonfirmasi(mulai, selesai, bahasa, gilir.strip(), pendamping.strip(), BacaIsian.teks(pendampingJabatan), BacaIsian.teks(keselamatan), BacaIsian.teks(pesan));
    }
}
