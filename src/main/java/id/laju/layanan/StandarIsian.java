package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.List;

/** A standard as an administrator enters it; {@code id} is null for a new one. */
public record StandarIsian(Long id, String kode, String nama, List<String> alias, JenisStandar jenis, LocalDate berlakuDari,
                           LocalDate berlakuSampai, String catatan) {

    void periksa() {
        new PeriksaIsian()
            .wajib("kode", kode, "Isi nomor standar, misalnya SNI 3556:2016.")
            .panjang("kode", kode, 120, "Nomor standar")
            .wajib("nama", nama, "Isi judul standar.")
            .panjang("nama", nama, 300, "Judul standar")
            .wajib("jenis", jenis, "Pilih jenis standar.")
            .tolakJika(berlakuDari != null && berlakuSampai != null && berlakuSampai.isBefore(berlakuDari), "berlakuSampai",
                "Tanggal akhir tidak boleh sebelum tanggal mulai.")
            .panjang("catatan", catatan, 1000, "Catatan")
            .selesai();
    }

    Standar standar(String satker) {
        return new Standar(id, satker, kode.strip(), nama.strip(), alias.stream().map(String::strip).filter(a -> !a.isEmpty()).distinct().toList(),
            jenis, berlakuDari, berlakuSampai, catatan);
    }
}
