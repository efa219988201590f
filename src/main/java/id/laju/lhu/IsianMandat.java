package id.laju.lhu;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.Set;

/** A mandate as an administrator types it. */
public record IsianMandat(String staf, String sebutan, String nomorSurat, LocalDate tanggalSurat, LocalDate berlakuDari, LocalDate berlakuSampai) {

    void periksa(boolean stafDikenal) {
        new PeriksaIsian()
                .tolakJika(!stafDikenal, "staf", "Pilih pegawai aktif dari daftar.")
                .tolakJika(sebutan == null || !Set.of("Plh.", "Plt.").contains(sebutan), "sebutan", "Pilih Plh. atau Plt.")
                .wajib("nomorSurat", nomorSurat, "Isi nomor surat perintah.")
                .panjang("nomorSurat", nomorSurat, 100, "Nomor surat")
                .wajib("tanggalSurat", tanggalSurat, "Isi tanggal surat perintah.")
                .wajib("berlakuDari", berlakuDari, "Isi hari pertama mandat.")
                .wajib("berlakuSampai", berlakuSampai, "Isi hari terakhir mandat.")
                .tolakJika(berlakuDari != null && berlakuSampai != null && berlakuSampai.isBefore(berlakuDari), "berlakuSampai",
                        "Hari terakhir tidak boleh sebelum hari pertama.")
                .selesai();
    }
}
