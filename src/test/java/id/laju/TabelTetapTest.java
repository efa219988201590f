package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables that refuse to lose a row refuse to be emptied as well, whoever adds the next one. */
@LajuTest
class TabelTetapTest {

    /** Bits of {@code pg_trigger.tgtype}. */
    private static final int BARIS_SEBELUM_HAPUS = 1 + 2 + 8;
    private static final int BARIS_SEBELUM_UBAH = 1 + 2 + 16;
    private static final int KOSONGKAN = 32;

    @Autowired JdbcTemplate sql;
    @Autowired PlatformTransactionManager transaksi;

    @Test
    void whatMayNotLoseARowMayNotBeEmptied() {
        List<String> tetap = denganPemicu(BARIS_SEBELUM_HAPUS);
        assertThat(tetap).contains("langkah", "jejak", "nomor_register", "pembayaran", "dokumen", "laporan", "hasil_uji");
        assertThat(denganPemicu(KOSONGKAN)).containsAll(tetap);
    }

    /** None of the tables in which something is found, judged, decided, issued or published is without a guard; what each guard lets pass is for the tests of its feature. */
    @Test
    void whatWasJudgedOrIssuedIsGuardedRowByRow() {
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

    @Test
    @Tag("CRT-062")
    @Tag("CRT-073")
    void aFindingOnASheetADecisionAndAnIssuedCertificateNeitherChangeNorGo() {
        String temuan = "insert into lks (audit_id, tanggal, disusun, disusun_oleh) values (-1, '2026-01-05', now(), 'evaluator'); "
            + "insert into temuan (id, audit_id, nomor, acuan, klausul, uraian, kategori, auditor) overriding system value values (-1, -1, 1, 'SNI', '7.1', 'Tanpa label', 'MAYOR', 'evaluator')";
        String keputusan = "insert into keputusan_sertifikasi (id, permohonan_id, ke, pilihan, oleh, disetujui_oleh, pada) overriding system value values (-1, -1, 1, 'TOLAK', 'pjsert', 'kepala', now())";
        String sertifikat = "insert into sertifikat (id, satker, permohonan_id, layanan, skema, nomor, pemegang, alamat, produk, acuan, terbit, berakhir, keadaan, dirilis, dicatat, dicatat_oleh) "
            + "values (-1, 'bspji-pontianak', -1, 'sertifikasi-produk', 'TIPE_5', 'TETAP/1', 'PT', 'Jalan', 'Air', 'SNI', '2026-01-05', '2030-01-05', 'AKTIF', now(), now(), 'pjsert')";
        assertThat(ditolak(temuan, "update temuan set kategori = 'MINOR' where id = -1")).contains("findings of a sheet that is made stay");
        assertThat(ditolak(temuan, "delete from temuan where id = -1")).contains("findings of a sheet that is made stay");
        assertThat(ditolak(keputusan, "update keputusan_sertifikasi set catatan = 'Lain' where id = -1")).contains("what was reviewed and decided stays");
        assertThat(ditolak(keputusan, "delete from keputusan_sertifikasi where id = -1")).contains("what was reviewed and decided stays");
        assertThat(ditolak(sertifikat, "update sertifikat set produk = 'Lain' where id = -1")).contains("was issued and does not change");
        assertThat(ditolak(sertifikat, "delete from sertifikat where id = -1")).contains("certificates stay in the register");
    }

    /** On a row that stands by itself, without the order that it belongs to, and only until this is tried. */
    private String ditolak(String isi, String larangan) {
        return new TransactionTemplate(transaksi).execute(t -> {
            t.setRollbackOnly();
            sql.execute("set local session_replication_role = replica; " + isi + "; set local session_replication_role = origin");
            try {
                return "not refused, rows: " + sql.update(larangan);
            } catch (DataIntegrityViolationException ditolak) {
                return ditolak.getMessage();
            }
        });
    }

    private List<String> denganPemicu(int sifat) {
        return sql.queryForList("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal and tgtype & ? = ?", String.class, sifat, sifat);
    }
}
