package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Sidik;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code perjanjian-sertifikasi}. */
@LajuTest
class SpkProsesTest {

    @Autowired AlurSpk alur;
    @Autowired SpkService spk;
    @Autowired JawabSpkService jawaban;
    @Autowired SpkSertifikasi tanya;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired BerkasService berkas;
    @Autowired KasusService kasus;
    @Autowired Penomoran penomoran;
    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private Spk baru(Permohonan p) {
        return spk.semua(p.id()).get(0);
    }

    private int surat(Spk s, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "spk/" + s.id() + "/" + langkah + "%");
    }

    private String teks(byte[] pdf) {
        return BacaPdf.teks(pdf).replaceAll("\\s+", " ");
    }

    private void ditolak(Permohonan p, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, p.kasus(), frasa, isian, bidang);
    }

    @Test
    @Tag("CRT-039")
    @Tag("QUO-014")
    @Tag("DOC-011")
    @Tag("NUM-011")
    void byCodeAndThenByTheHeadWithAPageOfEvidence() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk s = baru(p);
        assertThat(s.keadaan()).isEqualTo(KeadaanSpk.DIKIRIM);
        assertThat(s.nomor()).matches("B/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Penandatanganan SPK");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(s, "kirim")).isPositive();
        byte[] naskah = berkas.isi(s.naskahId());
        assertThat(Sidik.sha256(naskah)).isEqualTo(s.sha256());
        assertThat(teks(naskah)).contains(s.nomor(), "PT Argon Mulia", "Gunawan Prasetyo", "Direktur Utama", "SNI 7276:2014", "meterai", "4 tahun dikurangi satu hari").doesNotContain("Bukti tanda tangan");
        sql.update("update sertifikasi set ttd_nama = 'Orang Lain' where permohonan_id = ?", p.id());
        alur.tandatanganiDenganKode(p, s);
        s = baru(p);
        assertThat(s.keadaan()).isEqualTo(KeadaanSpk.DITANDATANGANI);
        assertThat(orang.tugas(p.kasus(), "setujuiSpk").getAssignee()).isEqualTo("kepala");
        ditolak(p, "kepala", "setujuiSpk", Map.of("keputusan", "ditandatangani"), "sandi");
        ditolak(p, "kepala", "setujuiSpk", Map.of("keputusan", "kembalikan"), "catatan");
        ditolak(p, "kepala", "setujuiSpk", Map.of(), "keputusan");
        alur.tandatanganiBalai(p, "kepala");
        s = baru(p);
        LocalDate hari = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
        assertThat(s.keadaan()).isEqualTo(KeadaanSpk.BERLAKU);
        assertThat(s.berlakuDari()).isEqualTo(hari);
        assertThat(s.berlakuSampai()).isEqualTo(hari.plusYears(4).minusDays(1));
        assertThat(dokumen.ambil(s.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        byte[] pdf = dokumen.isi(s.dokumenId());
        assertThat(teks(pdf)).contains("Bukti tanda tangan Pihak Kedua", "Anita Rahayu", "Manajer Mutu", "Kode sekali pakai yang dikirim ke k***@argonmulia.example.id", "argonmulia3508");
        assertThat(teks(pdf)).as("the words that the customer signed, whatever changed since").contains("Gunawan Prasetyo").doesNotContain("Orang Lain");
        assertThat(teks(pdf).replace(" ", "")).contains(s.sha256());
        assertThat(Sidik.sha256(dokumen.lampiran(s.dokumenId(), "naskah-spk.pdf").orElseThrow())).as("counted again from the paper itself").isEqualTo(s.sha256());
        assertThat(surat(s, "berlaku")).isPositive();
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
    }

    @Test
    @Tag("CRT-039")
    void aScanIsRefusedWithItsReasonAndTheNextOneAccepted() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk s = baru(p);
        alur.unggahPindaian(p);
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.DIPERIKSA);
        ditolak(p, "operasional", "periksaPindaianSpk", Map.of(), "keputusan");
        ditolak(p, "operasional", "periksaPindaianSpk", Map.of("keputusan", "tolak", "alasan", " "), "alasan");
        orang.selesaikan("operasional", p.kasus(), "periksaPindaianSpk", Map.of("keputusan", "tolak", "alasan", "Halaman 2 tidak ada."));
        alur.latar(p);
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.DIKIRIM);
        assertThat(baru(p).versi()).as("the same text is signed again").isEqualTo(s.versi());
        assertThat(surat(s, "ditolak/1")).isPositive();
        alur.unggahPindaian(p);
        orang.selesaikan("operasional", p.kasus(), "periksaPindaianSpk", Map.of("keputusan", "terima"));
        alur.latar(p);
        assertThat(baru(p).pelangganNama()).isEqualTo("Gunawan Prasetyo");
        assertThat(spk.pindaian(s)).extracting(PindaianSpk::diterima).containsExactly(true, false);
        assertThatThrownBy(() -> sql.update("update spk_pindaian set alasan = 'lain' where spk_id = ?", s.id())).isInstanceOf(DataIntegrityViolationException.class);
        alur.tandatanganiBalai(p, "kepala");
        Spk akhir = baru(p);
        assertThat(akhir.keadaan()).isEqualTo(KeadaanSpk.BERLAKU);
        assertThat(teks(dokumen.isi(akhir.dokumenId()))).contains("Tanda tangan basah di atas meterai", "pindaian-spk.pdf");
        assertThat(dokumen.lampiran(akhir.dokumenId(), "pindaian-spk.pdf")).hasValueSatisfying(b -> assertThat(BacaPdf.teks(b)).contains("SPK bertanda tangan"));
    }

    @Test
    void theCustomerDoesNotSignAndTheRequestEnds() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk s = baru(p);
        assertThatThrownBy(() -> jawaban.batal(alur.pelanggan(), p.id(), " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        jawaban.batal(alur.pelanggan(), p.id(), "Ketentuan tidak cocok");
        alur.latar(p);
        assertThat(permohonan.ambil(p.id()).batalAlasan()).isEqualTo("Ketentuan tidak cocok");
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.BATAL);
        assertThat(penomoran.cari(p.satker(), JenisNomor.SPK_SERTIFIKASI, "spk:" + p.id() + ":1").orElseThrow().batal()).as("stays in the register, crossed out").isNotNull();
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThatThrownBy(() -> sql.update("update spk set keadaan = 'DIKIRIM', alasan = null, diakhiri = null where id = ?", s.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void silenceIsRemindedOfAndEndsTheRequestAtTheMomentOfTheRow() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk s = baru(p);
        ClockUtil.setCurrentTime(Date.from(jam.instant().plus(Duration.ofDays(3).plusMinutes(1))));
        alur.timerTiba(p, "boundaryEvent_ingatSpk");
        assertThat(surat(s, "ingat/")).isPositive();
        assertThatThrownBy(() -> alur.timerTiba(p, "boundaryEvent_spkLewat")).hasMessageContaining("not due");
        ClockUtil.setCurrentTime(Date.from(s.jawabSampai().plusSeconds(1)));
        assertThatThrownBy(() -> alur.unggahPindaian(p)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah lewat");
        alur.timerTiba(p, "boundaryEvent_spkLewat");
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.BATAL);
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains("tidak ditandatangani");
        assertThat(surat(s, "lewat")).isPositive();
    }

    @Test
    void theHeadSendsItBackAndTheCustomerSignsANewVersionUnderTheSameNumber() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk lama = baru(p);
        alur.tandatanganiDenganKode(p, lama);
        orang.selesaikan("kepala", p.kasus(), "setujuiSpk", Map.of("keputusan", "kembalikan", "catatan", "Sebut waktu kunjungan malam"));
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "perbaikiSpk")).at("/k/spk/catatanBalai").asText()).isEqualTo("Sebut waktu kunjungan malam");
        ditolak(p, "pjsert", "perbaikiSpk", Map.of("ketentuan", "x".repeat(4001)), "ketentuan");
        orang.selesaikan("pjsert", p.kasus(), "perbaikiSpk", Map.of("ketentuan", "Kunjungan dapat dilakukan pada malam hari."));
        alur.latar(p);
        Spk kini = baru(p);
        assertThat(kini.versi()).isEqualTo(2);
        assertThat(kini.nomor()).isEqualTo(lama.nomor());
        assertThat(kini.keadaan()).isEqualTo(KeadaanSpk.DIKIRIM);
        assertThat(spk.versi(p.id(), 1).keadaan()).isEqualTo(KeadaanSpk.DIGANTI);
        assertThat(spk.versi(p.id(), 1).alasan()).as("the note is for the balai").doesNotContain("malam");
        assertThat(sql.queryForObject("select min(teks) from surat_keluar where kunci like ?", String.class, "spk/" + kini.id() + "/kirim/%")).contains("diganti dengan versi baru");
        assertThat(teks(berkas.isi(kini.naskahId()))).contains("Pasal 7. Ketentuan khusus", "pada malam hari");
        assertThat(dokumen.ambil(spk.versi(p.id(), 1).dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        alur.tandatanganiDenganKode(p, kini);
        alur.tandatanganiBalai(p, "kepala");
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.BERLAKU);
    }

    @Test
    void aDayWithoutAnybodyWhoMaySignIsATaskAndAnActingHeadSigns() throws Exception {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        Spk s = baru(p);
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            alur.tandatanganiDenganKode(p, s);
            assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukPenandaSpk")).get("calon")).isEmpty();
            assertThatThrownBy(() -> orang.selesaikan("pjsert", p.kasus(), "tunjukPenandaSpk", Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("mandat Plh. atau Plt.");
        } finally {
            sql.update("insert into staf_peran values ('kepala', 'kepala-balai')");
        }
        ditolak(p, "pjsert", "tunjukPenandaSpk", Map.of("penanda", "cs"), "penanda");
        orang.selesaikan("pjsert", p.kasus(), "tunjukPenandaSpk", Map.of("penanda", "kepala"));
        alur.latar(p);
        assertThat(orang.tugas(p.kasus(), "setujuiSpk").getAssignee()).isEqualTo("kepala");
        LocalDate hari = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) "
            + "values ('bbspjikfk', 'ketua', 'Plh.', 'SP-SPK/2026', ?, ?, ?, 'admin', now())", hari, hari.minusDays(1), hari.plusDays(1));
        try {
            String alamat = "/kelola/sertifikasi/" + p.id() + "/spk";
            assertThat(web.buka("pjsert", alamat).andReturn().getResponse().getContentAsString()).contains("Ganti penanda tangan", s.nomor());
            assertThat(web.buka("cs", alamat).andReturn().getResponse().getContentAsString()).contains(s.nomor()).doesNotContain("Ganti penanda tangan");
            assertThat(web.kirim("cs", alamat + "/ganti-penanda").andReturn().getResponse().getStatus()).isEqualTo(403);
            web.kirim("pjsert", alamat + "/ganti-penanda");
            orang.selesaikan("pjsert", p.kasus(), "tunjukPenandaSpk", Map.of("penanda", "ketua"));
            alur.latar(p);
            assertThat(teks(dokumen.isi(baru(p).dokumenId()))).contains("Plh. Kepala Balai");
            alur.tandatanganiBalai(p, "ketua");
            assertThat(baru(p).penanda()).isEqualTo("ketua");
            assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.BERLAKU);
        } finally {
            sql.update("update mandat_penanda set diakhiri = now() where staf = 'ketua' and nomor_surat = 'SP-SPK/2026'");
        }
    }

    @Test
    void aSurveillanceGoesOnUnderTheRunningAgreementAndANewCertificationDoesNot() {
        Permohonan p = alur.mulai(Kegiatan.AWAL);
        assertThat(tanya.masihBerlaku(p.id())).isFalse();
        alur.tandatanganiDenganKode(p, baru(p));
        alur.tandatanganiBalai(p, "kepala");
        Permohonan surveilan = alur.mulai(Kegiatan.SURVEILAN);
        Long pabrik = sql.queryForObject("insert into pabrik (pelanggan_id, nama, alamat, kota, aktif) select pelanggan_id, 'Pabrik dua', 'Jalan Raya 2', 'Bekasi', false from permohonan where id = ? returning id", Long.class, surveilan.id());
        sql.update("update sertifikasi set pabrik_id = ? where permohonan_id = ?", pabrik, surveilan.id());
        assertThat(tanya.masihBerlaku(surveilan.id())).as("another factory").isFalse();
        assertThat(kasus.terbuka(surveilan.kasus())).isEmpty();
        assertThat(spk.semua(surveilan.id())).isEmpty();
        Permohonan ulang = alur.mulai(Kegiatan.ULANG);
        assertThat(baru(ulang).keadaan()).isEqualTo(KeadaanSpk.DIKIRIM);
        permohonan.batalkanOrder(p.id(), "Pabrik tutup", false, "cs");
        assertThat(baru(p).keadaan()).isEqualTo(KeadaanSpk.BATAL);
        sql.update("update spk set keadaan = 'BATAL', alasan = 'akhir uji', diakhiri = now() where keadaan = 'BERLAKU'");
        assertThat(spk.semua(alur.mulai(Kegiatan.SURVEILAN).id())).as("nothing in force: an agreement of its own").isNotEmpty();
    }

    @Test
    void aReplacedQuotationLeadsToANewAgreementInPlaceOfTheOldOne() {
        Permohonan semula = alur.mulai(Kegiatan.AWAL);
        alur.tandatanganiDenganKode(semula, baru(semula));
        alur.tandatanganiBalai(semula, "kepala");
        Spk lama = baru(semula);
        // The spine would call the phase again; alone it needs a case of its own.
        sql.update("update permohonan set kasus = kasus || '-2' where id = ?", semula.id());
        Permohonan p = permohonan.ambil(semula.id());
        alur.mulaiProses(p.id());
        Spk kini = baru(p);
        assertThat(kini.nomor()).isNotEqualTo(lama.nomor());
        assertThat(spk.berlaku(p.id()).orElseThrow().id()).as("until the new one is signed").isEqualTo(lama.id());
        alur.tandatanganiDenganKode(p, kini);
        alur.tandatanganiBalai(p, "kepala");
        assertThat(spk.versi(p.id(), 1).keadaan()).isEqualTo(KeadaanSpk.DIGANTI);
        assertThat(dokumen.ambil(lama.dokumenId()).pengganti()).isEqualTo(baru(p).dokumenId());
        assertThatThrownBy(() -> sql.update("delete from spk where id = ?", lama.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update spk set nomor = 'B/1' where id = ?", lama.id())).isInstanceOf(DataIntegrityViolationException.class);
    }
}
