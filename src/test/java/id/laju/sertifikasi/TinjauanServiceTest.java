package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Permohonan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Which questions a review asks, what is printed of it, and how long an audit lasts; everything is rolled back. */
@LajuTest
@Transactional
class TinjauanServiceTest {

    @Autowired AlurSertifikasi alur;
    @Autowired AlatSertifikasi alat;
    @Autowired TinjauanService tinjauan;
    @Autowired KonfirmasiAuditService konfirmasi;
    @Autowired IsianService isian;
    @Autowired AlurSertifikasiPenuh penuh;
    @Autowired DokumenService dokumen;
    @Autowired JdbcTemplate sql;

    private static List<Map<String, String>> pilihan(List<ButirTinjauan> butir) {
        return butir.stream().map(b -> Map.of(b.isi(), b.pilihan1() + "/" + b.pilihan2())).toList();
    }

    @Test
    @Tag("CRT-081")
    void aManagementSystemIsNotAskedAboutProducts() {
        Permohonan p = penuh.kirim(penuh.drafSistem());
        assertThat(tinjauan.butir(p)).extracting(ButirTinjauan::isi).contains("Ketersediaan standar yang dimohon", "Kompetensi dan kemampuan balai untuk mengaudit")
            .doesNotContain("Jenis permohonan", "Status lingkup akreditasi produk", "Petunjuk Teknis dan SNI Produk");
        assertThat(tinjauan.butir(penuh.kirim(penuh.drafHijau()))).extracting(ButirTinjauan::isi).contains("Ketersediaan standar yang dimohon")
            .doesNotContain("Jenis permohonan", "Kompetensi dan kemampuan balai untuk mengaudit");
    }

    @Test
    @Tag("CRT-081")
    @Tag("CHK-022") @Tag("CHK-023") @Tag("CHK-024") @Tag("CHK-025") @Tag("CHK-026") @Tag("CHK-027") @Tag("CHK-028") @Tag("CHK-029") @Tag("CHK-030")
    void theRegulationsAreAskedForMandatoryStandardsOnly() {
        Permohonan p = alur.kirim();
        assertThat(pilihan(tinjauan.butir(p))).containsExactly(Map.of("Jenis permohonan", "SPPT SNI/SPPT ST"), Map.of("Skema sertifikasi", "Ada/Tidak Ada"),
            Map.of("Status lingkup akreditasi produk", "Penunjukan/KAN"), Map.of("Status Lembaga Sertifikasi Sistem Mutu perusahaan, berlogo", "KAN/IAF"),
            Map.of("Ketersediaan standar yang dimohon", "Ada/Tidak Ada"), Map.of("Petunjuk Teknis dan SNI Produk", "Ada/Tidak Ada"));
        sql.update("update produk_sertifikasi set kelompok = 'WAJIB' where id = (select produk_sertifikasi_id from sertifikasi where permohonan_id = ?)", p.id());
        alur.segar(p.id());
        assertThat(pilihan(tinjauan.butir(p))).hasSize(9).containsSubsequence(Map.of("Ketersediaan Peraturan Pemerintah (untuk produk SNI Wajib)", "Ada/Tidak Ada"),
            Map.of("Peraturan Menteri Pemberlakuan SNI Wajib", "Ada/Tidak Ada"), Map.of("Peraturan Menteri Penunjukan LPK", "Ada/Tidak Ada"));
        sql.update("update butir_tinjauan set aktif = false where satker = ? and urutan = 9", p.satker());
        alur.segar(p.id());
        assertThat(tinjauan.butir(p)).hasSize(8);
    }

    @Test
    void theSheetBearsTheSatkersCodeAndStaysAsItWasJudged() {
        Permohonan p = alur.mulai();
        sql.update("insert into kode_formulir (satker, dokumen, kode, revisi, tanggal) values (?, 'TINJAUAN_PERMOHONAN', 'LSPr/FR-7.2.1', '01', '2015-07-01')", p.satker());
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "terima", null);
        Tinjauan t = tinjauan.terakhir(p.id()).orElseThrow();
        assertThat(BacaPdf.teks(dokumen.isi(t.dokumenId())).replaceAll("\\s+", " ")).contains("ID. Dok. : LSPr/FR-7.2.1", "Revisi : 01", "Tanggal : 01/07/2015");
        assertThat(tinjauan.jawaban(t.id()).values()).hasSize(6).allMatch(j -> j.pilihan() == 1);
        assertThatThrownBy(() -> sql.update("update tinjauan_jawaban set pilihan = 2 where tinjauan_id = ?", t.id())).isInstanceOf(DataAccessException.class).hasMessageContaining("stays");
    }

    @Test
    void daysFollowFromPeopleStandardRiskAndActivity() {
        Permohonan p = alur.kirim();
        assertThat(konfirmasi.hitung(p).hari()).as("40 people").isEqualByComparingTo("4");
        sql.update("update sertifikasi set kegiatan = 'SURVEILAN', sertifikat_lama = 'R/1' where permohonan_id = ?", p.id());
        alur.segar(p.id());
        assertThat(konfirmasi.hitung(p).hari()).as("a third, up to the next half day").isEqualByComparingTo("1.5");
        sql.update("update sertifikasi set kegiatan = 'AWAL', risiko = 'TINGGI' where permohonan_id = ?", p.id());
        alur.segar(p.id());
        assertThat(konfirmasi.hitung(p)).satisfies(h -> {
            assertThat(h.hari()).isEqualByComparingTo(new BigDecimal("5"));
            assertThat(h.dasar()).contains("40 karyawan", "risiko tinggi");
        });
        long sm = alat.draf(alur.pelanggan(), "sertifikasi-sistem-manajemen");
        isian.simpan(alur.pelanggan(), sm, JenisIsian.LOKASI, Map.of("nama.1", "Pusat", "alamat.1", "Jakarta", "karyawan.1", "30", "gilir.1", "1", "nama.2", "Gudang", "alamat.2", "Bekasi", "karyawan.2", "40", "gilir.2", "2"), null);
        sql.update("update sertifikasi set skema = 'LINGKUNGAN' where permohonan_id = ?", sm);
        alur.segar(sm);
        assertThat(konfirmasi.hitung(alat.permohonan(alur.pelanggan(), sm))).satisfies(h -> {
            assertThat(h.hari()).as("70 people: 6 days, environment 1,2, a second site, shifts").isEqualByComparingTo("9");
            assertThat(h.dasar()).contains("70 karyawan", "7,2 hari", "2 dari 2 lokasi: tambah 1 hari", "lebih dari satu gilir kerja: tambah 10%");
        });
        sql.update("update sertifikasi set standar_pendukung = 'SNI ISO 9001:2015' where permohonan_id = ?", sm);
        alur.segar(sm);
        assertThat(konfirmasi.hitung(alat.permohonan(alur.pelanggan(), sm))).satisfies(h -> {
            assertThat(h.hari()).isEqualByComparingTo("7.5");
            assertThat(h.dasar()).contains("terpadu dengan sistem lain: kurang 20%");
        });
        sql.update("delete from isian_sertifikasi where permohonan_id = ?", sm);
        alur.segar(sm);
        assertThat(konfirmasi.hitung(alat.permohonan(alur.pelanggan(), sm)).hari()).isNull();
    }
}
