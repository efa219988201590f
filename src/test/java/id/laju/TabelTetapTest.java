package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that refuse to lose a row refuse to be emptied as well, whoever adds the next one. */
@LajuTest
class TabelTetapTest {

    /** Bits of {@code pg_trigger.tgtype}. */
    private static final int BARIS_SEBELUM_HAPUS = 1 + 2 + 8;
    private static final int BARIS_SEBELUM_UBAH = 1 + 2 + 16;
    private static final int KOSONGKAN = 32;

    @Autowired JdbcTemplate sql;

    @Test
    void whatMayNotLoseARowMayNotBeEmptied() {
        List<String> tetap = denganPemicu(BARIS_SEBELUM_HAPUS);
        assertThat(tetap).contains("langkah", "jejak", "nomor_register", "pembayaran", "dokumen", "laporan", "hasil_uji");
        assertThat(denganPemicu(KOSONGKAN)).containsAll(tetap);
    }

    /** What was found, judged, decided, issued or published is neither changed nor taken away. */
    @Test
    @Tag("CRT-062")
    @Tag("CRT-073")
    void whatWasJudgedOrIssuedNeitherChangesNorGoes() {
        List<String> tetap = List.of("verifikasi", "dokumen_diperiksa", "tinjauan_permohonan", "tinjauan_jawaban", "konfirmasi_audit", "spk", "spk_pindaian", "tim_audit", "ganti_tim", "keberatan_tim", "penunjukan",
            "kecukupan", "kecukupan_butir", "kecukupan_berkas", "kecukupan_lewat", "pemberitahuan_audit", "rencana_audit", "audit_tunda", "lokasi_diaudit", "jawaban_periksa", "foto_audit", "temuan", "batas_temuan", "lks",
            "perbaikan", "perbaikan_berkas", "penilaian_perbaikan", "putusan_temuan_lewat", "permintaan_lembar", "nilai_susulan", "pengambilan_contoh", "contoh_produk", "foto_contoh", "uji_luar", "penilaian_uji",
            "laporan_audit", "penunjukan_tinjauan", "peninjau", "tinjauan_hasil", "tinjauan_hasil_butir", "jawaban_tinjauan_hasil", "usulan_keputusan", "keputusan_sertifikasi", "penundaan", "penundaan_berkas",
            "penghentian_sertifikasi", "sertifikat", "sertifikat_merek", "sertifikat_lokasi", "merek_dikurangi", "keadaan_sertifikat", "surat_sertifikat", "catatan_pemeliharaan", "unit_order", "uji_peserta", "nilai_unit",
            "keputusan_person", "surat_person", "kelas_jejak", "sertifikat_pelatihan", "kunjungan_konsultansi", "hadir_konsultansi", "laporan_konsultansi", "survei_terbitan", "survei_terbitan_indeks",
            "survei_terbitan_unsur");
        assertThat(denganPemicu(BARIS_SEBELUM_HAPUS)).containsAll(tetap);
        assertThat(denganPemicu(BARIS_SEBELUM_UBAH)).containsAll(tetap).contains("lembar_tes", "jawaban_tes");
    }

    private List<String> denganPemicu(int sifat) {
        return sql.queryForList("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal and tgtype & ? = ?", String.class, sifat, sifat);
    }
}
