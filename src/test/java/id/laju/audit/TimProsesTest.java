package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code penunjukan-tim-audit}. */
@LajuTest
class TimProsesTest {

    @Autowired AlurAudit alur;
    @Autowired TimAudit tanya;
    @Autowired TimAuditService tim;
    @Autowired TanggapanTimService tanggapan;
    @Autowired PenunjukanService penunjukan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private void ditolak(Permohonan p, Map<String, Object> isian, String bidang, String kalimat) {
        assertThatThrownBy(() -> orang.selesaikan("pjsert", p.kasus(), "tunjukTim", isian)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get(bidang)).as(kalimat).contains(kalimat));
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "audit/" + kunci + "/%");
    }

    private List<String> frasa(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(l -> l.frasa()).sorted().toList();
    }

    @Test
    @Tag("CRT-041")
    @Tag("CRT-046")
    @Tag("NUM-015")
    void aTeamIsProposedDeclaresItselfIsAcceptedAndAppointed() {
        Permohonan p = alur.mulai();
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).at("/calon").findValuesAsText("staf")).contains("evaluator", "evaluator2", "ppc", "ppc2").doesNotContain("cs", "reviewer");
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        assertThat(frasa(p)).containsExactly("nyatakanIndependensi", "nyatakanIndependensi", "nyatakanIndependensi");
        assertThat(kasus.ambil(p.kasus()).giliran()).as("the promise stands while the team is made up").isEqualTo("pihak ketiga");
        assertThat(orang.lihat("ppc", alur.pernyataan(p, "ppc")).toString()).contains("PT Argon Mulia", "Petugas Pengambil Contoh", "SNI 7276:2014").doesNotContain("@");
        alur.bersedia(p, "evaluator", "evaluator2", "ppc");
        assertThat(frasa(p)).containsExactly("tanggapiTim");
        assertThat(kasus.terbuka(p.kasus()).get(0).halaman()).isEqualTo("/portal/sertifikasi/" + p.id() + "/tim");
        assertThat(surat("tim/" + p.id())).isNotEmpty().allMatch(t -> t.contains("kami anggap disetujui") && t.contains("(Ketua Tim)") && t.contains("(PPC)"));
        assertThat(penunjukan.cari(p.id())).isEmpty();
        alur.jawabTim(p, Map.of());
        Penunjukan n = penunjukan.cari(p.id()).orElseThrow();
        assertThat(n.oleh()).isEqualTo("pjsert");
        assertThat(dokumen.ambil(n.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(BacaPdf.teks(dokumen.isi(n.dokumenId())).replaceAll("\\s+", " ")).contains("PENUNJUKAN EVALUATOR DAN PETUGAS PENGAMBIL CONTOH", n.nomor(), "Ketua Tim Evaluator", "Petugas Pengambil Contoh",
            "PT Argon Mulia", "SNI 7276:2014", "Sertifikasi Awal", "Penanggung Jawab Operasional", p.nomorOrder());
        assertThat(tim.tim(p.id())).hasSize(3).allMatch(a -> a.keadaan() == KeadaanAnggota.SAH);
        assertThat(tanya.ketua(p.id())).containsExactly("evaluator");
        assertThat(tanya.evaluator(p.id())).containsExactlyInAnyOrder("evaluator", "evaluator2");
        assertThat(surat("penunjukan/" + p.id())).as("the customer and the team").hasSizeGreaterThanOrEqualTo(4).allMatch(t -> t.contains(n.nomor()));
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThatThrownBy(() -> sql.update("update penunjukan set nomor = 'x' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from tim_audit where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update tim_audit set benturan = true where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("CRT-041")
    @Tag("GOV-004")
    void whoIsNotCompetentOrNotFreeIsNoMember() {
        Permohonan p = alur.mulai();
        ditolak(p, AlurAudit.tim(), "anggota", "tepat satu Ketua Tim");
        ditolak(p, AlurAudit.tim("evaluator:KETUA"), "anggota", "paling sedikit satu PPC");
        ditolak(p, AlurAudit.tim("evaluator2:KETUA", "ppc:PPC"), "anggota", "tidak mempunyai kompetensi Ketua Tim");
        ditolak(p, AlurAudit.tim("evaluator:KETUA", "evaluator:EVALUATOR", "ppc:PPC"), "anggota", "Satu orang hanya dapat mempunyai satu fungsi");
        ditolak(p, AlurAudit.tim("evaluator:KETUA", "cs:EVALUATOR", "ppc:PPC"), "anggota", "tidak mempunyai kompetensi Evaluator");
        ditolak(p, AlurAudit.tim("evaluator:KETUA", "evaluator.ptk:EVALUATOR", "ppc:PPC"), "anggota", "tidak mempunyai kompetensi Evaluator");
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        assertThatThrownBy(() -> orang.selesaikan("evaluator2", alur.pernyataan(p, "evaluator"), Map.of("jawaban", "bersedia"))).as("in somebody else's name").isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> tim.nyatakan(alur.anggota(p, "evaluator").id(), "bersedia", null, "evaluator2")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sendiri");
        assertThatThrownBy(() -> alur.nyatakan(p, "evaluator2", "benturan", " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("pernyataan"));
        assertThatThrownBy(() -> alur.nyatakan(p, "evaluator2", "apa saja", null)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("jawaban"));
        alur.nyatakan(p, "evaluator2", "benturan", "Kakak saya manajer mutunya.");
        alur.bersedia(p, "evaluator");
        alur.nyatakan(p, "ppc", "berhalangan", "Cuti sampai bulan depan.");
        assertThat(frasa(p)).containsExactly("tunjukTim");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).toString()).contains("Kakak saya manajer mutunya.", "Cuti sampai bulan depan.", "menyatakan benturan kepentingan");
        ditolak(p, AlurAudit.tim("evaluator:KETUA", "evaluator2:EVALUATOR", "ppc2:PPC"), "anggota", "menyatakan benturan kepentingan");
        alur.tunjuk(p, "evaluator:KETUA", "ppc2:PPC");
        assertThat(frasa(p)).as("whoever declared himself for the same part is not asked again").containsExactly("nyatakanIndependensi");
        alur.bersedia(p, "ppc2");
        alur.timer(p, "boundaryEvent_ingatTim");
        assertThat(surat("ingat-tim/" + p.id())).isNotEmpty().allMatch(t -> t.contains("belum Anda jawab"));
        alur.timer(p, "boundaryEvent_timDidiamkan");
        assertThat(tanggapan.terakhir(p.id()).orElseThrow().jawaban()).isEqualTo("DIANGGAP_SETUJU");
        assertThat(penunjukan.cari(p.id())).isPresent();
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThatThrownBy(() -> alur.jawabTim(p, Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak menunggu jawaban");
    }

    @Test
    @Tag("CRT-046")
    void silentMembersAreReplacedAndObjectionsAreDecidedOneByOne() {
        Permohonan p = alur.mulai();
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        alur.bersedia(p, "evaluator", "ppc");
        alur.timer(p, "boundaryEvent_pernyataanLewat");
        assertThat(alur.anggota(p, "evaluator2")).satisfies(a -> assertThat(a.keadaan()).isEqualTo(KeadaanAnggota.MENOLAK)).satisfies(a -> assertThat(a.pernyataan()).isEqualTo(TimAuditService.DIAM));
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        assertThat(frasa(p)).as("silence may be repaired").containsExactly("nyatakanIndependensi");
        alur.bersedia(p, "evaluator2");
        assertThatThrownBy(() -> tanggapan.jawab(p.id(), p.pelangganId() + 1, Map.of(), "pengguna:1")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> alur.jawabTim(p, Map.of("ppc", " "))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan-" + alur.anggota(p, "ppc").id()));
        alur.jawabTim(p, Map.of("ppc", "Pernah bekerja di pesaing kami.", "evaluator2", "Bersengketa dengan direktur kami."));
        assertThat(frasa(p)).containsExactly("putuskanKeberatanTim");
        long ppc = alur.anggota(p, "ppc").id();
        long evaluator2 = alur.anggota(p, "evaluator2").id();
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "putuskanKeberatanTim")).at("/keberatan").findValuesAsText("alasan")).containsExactlyInAnyOrder("Pernah bekerja di pesaing kami.", "Bersengketa dengan direktur kami.");
        assertThatThrownBy(() -> putuskan(p, Map.of(ppc, "TETAP"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).hasSize(2));
        putuskan(p, Map.of(ppc, "TETAP:Tidak terbukti dari riwayat kerjanya.", evaluator2, "GANTI"));
        assertThat(frasa(p)).containsExactly("tunjukTim");
        ditolak(p, AlurAudit.tim("evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC"), "anggota", "diganti atas keberatan pelanggan");
        alur.tunjuk(p, "evaluator:KETUA", "ppc:PPC");
        assertThat(frasa(p)).as("nobody new, nobody is asked").containsExactly("tanggapiTim");
        assertThatThrownBy(() -> alur.jawabTim(p, Map.of("ppc", "Tetap tidak setuju."))).isInstanceOf(IsianKeliru.class).hasMessageContaining("satu kali");
        alur.jawabTim(p, Map.of("evaluator", "Terlalu keras."));
        putuskan(p, Map.of(alur.anggota(p, "evaluator").id(), "TETAP:Sikap saja bukan alasan penggantian."));
        alur.latar(p);
        assertThat(surat("penunjukan/" + p.id())).anyMatch(t -> t.contains("Sikap saja bukan alasan penggantian.") && t.contains("diganti"));
        assertThat(penunjukan.cari(p.id())).isPresent();
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThat(kasus.linimasa(p.kasus())).filteredOn(l -> l.keputusan() != null).extracting(l -> l.frasa() + " " + l.keputusan())
            .contains("tanggapiTim keberatan", "putuskanKeberatanTim ganti", "putuskanKeberatanTim tetap");
        assertThatThrownBy(() -> sql.update("update keberatan_tim set alasan = 'lain' where anggota_id = ?", ppc)).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** @param putusan GANTI, TETAP or "TETAP:reason" by member */
    private void putuskan(Permohonan p, Map<Long, String> putusan) {
        List<Map<String, Object>> semua = putusan.entrySet().stream().map(e -> {
            Map<String, Object> satu = new HashMap<>(Map.of("anggotaId", e.getKey(), "keputusan", e.getValue().split(":")[0]));
            satu.put("alasan", e.getValue().contains(":") ? e.getValue().split(":")[1] : null);
            return satu;
        }).toList();
        orang.selesaikan("pjsert", p.kasus(), "putuskanKeberatanTim", Map.of("putusan", semua));
    }
}
