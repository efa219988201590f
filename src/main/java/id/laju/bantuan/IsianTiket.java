package id.laju.bantuan;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Arrays;

/** A question as it was typed. @param layanan code of a {@link JenisLayanan} */
record IsianTiket(String layanan, String uraian) {

    static final int TERPANJANG = 10_000;

    void periksa() {
        new PeriksaIsian().tolakJika(Arrays.stream(JenisLayanan.values()).noneMatch(l -> l.kode().equals(layanan)), "layanan", "Pilih jenis layanan yang Anda tanyakan.")
            .tolakJika(BersihHtml.kosong(uraian), "uraian", "Tulis pertanyaan Anda.").panjang("uraian", uraian, TERPANJANG, "Pertanyaan").selesai();
    }
}
