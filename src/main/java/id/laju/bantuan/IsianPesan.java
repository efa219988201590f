package id.laju.bantuan;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Arrays;

/** A message as it was typed. @param layanan asked of questions only; code of a {@link JenisLayanan} */
record IsianPesan(String layanan, String tentang, String uraian) {

    private static final int TERPANJANG = 10_000;

    void periksa(JenisPesan jenis) {
        new PeriksaIsian()
            .tolakJika(jenis == JenisPesan.PERTANYAAN && Arrays.stream(JenisLayanan.values()).noneMatch(l -> l.kode().equals(layanan)), "layanan",
                "Pilih jenis layanan yang Anda tanyakan.")
            .wajib("tentang", tentang, "Isi perihalnya.").panjang("tentang", tentang, 150, "Perihal")
            .tolakJika(BersihHtml.kosong(uraian), "uraian", "Tulis " + jenis.sebutan().toLowerCase() + " Anda.")
            .panjang("uraian", uraian, TERPANJANG, jenis.sebutan()).selesai();
    }
}
