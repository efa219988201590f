package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code pemberitahuan-audit}. */
@LajuTest
class PemberitahuanProsesTest {

    private static final JawabanJadwalAudit TERIMA = JawabanJadwalAudit.dari("terima", null, null, null);

    @Autowired AlurAudit alur;
    @Autowired PemberitahuanService pemberitahuan;
    @Autowired PemberitahuanMapper mapper;
    @Autowired JawabJadwalAuditService jawaban;
    @Autowired JadwalAudit tanya;
    @Autowired KunjunganAudit kunjungan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private void ditolak(Permohonan p, Consumer<Map<String, Object>> ubah, String bidang) {
        Map<String, Object> isi = alur.konsep(p, 20);
        ubah.accept(isi);
        assertThatThrownBy(() -> orang.selesaikan("pjsert", p.kasus(), "buatPemberitahuanAudit", isi)).as(bidang).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsKey(bidang));
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "audit/" + kunci + "/%");
    }

    private List<String> frasa(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(l -> l.frasa()).toList();
    }

    private String isi(Pemberitahuan n) {
        return BacaPdf.teks(dokumen.isi(n.dokumenId())).replaceAll("\\s+", " ");
    }

    private void jawab(Permohonan p, JawabanJadwalAudit j) {
        jawaban.jawab(p, p.pelangganId(), j, List.of(), alur.pelanggan().pelaku());
        alur.latar(p);
    }

    @Test
    @Tag("CRT-043")
    @Tag("CRT-044")
    @Tag("STS-019")
    @Tag("STS-020")
    void theNoticeIsDraftedSentBackSignedSentAndAccepted() {
        Permohonan p = alur.bertim();
        long audit = alur.jadwalkan(p);
        assertThat(frasa(p)).containsExactly("buatPemberitahuanAudit");
        ditolak(p, i -> i.put("selesai", i.get("mulai")), "selesai");
        ditolak(p, i -> i.put("mulai", alur.hari(-1).toString()), "mulai");
        ditolak(p, i -> i.put("rencana", List.of()), "rencana");
        ditolak(p, i -> i.put("rencana", List.of(Map.of("mulai", alur.hari(40).toString(), "kegiatan", "Rapat"))), "rencana.0.mulai");
        ditolak(p, i -> i.put("rencana", List.of(Map.of("mulai", alur.hari(20).toString()))), "rencana.0.kegiatan");
        ditolak(p, i -> i.put("rencana", List.of(Map.of("mulai", alur.hari(20).toString(), "kegiatan", "Rapat", "staf", "reviewer"))), "rencana.0.staf");
        ditolak(p, i -> i.put("penanda", "cs"), "penanda");
        alur.susun(p, 20);
        Pemberitahuan n = pemberitahuan.kini(audit);
        assertThat(frasa(p)).containsExactly("tandatanganiPemberitahuan");
        assertThat(tanya.penandaTangan(audit)).isEqualTo("kepala");
        assertThatThrownBy(() -> orang.selesaikan("kepala", p.kasus(), "tandatanganiPemberitahuan", Map.of("keputusan", "ditandatangani"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("sandi"));
        assertThatThrownBy(() -> orang.selesaikan("kepala", p.kasus(), "tandatanganiPemberitahuan", Map.of("keputusan", "kembalikan"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        orang.selesaikan("kepala", p.kasus(), "tandatanganiPemberitahuan", Map.of("keputusan", "kembalikan", "catatan", "Cantumkan rapat penutup."));
        assertThat(frasa(p)).containsExactly("buatPemberitahuanAudit");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("lokasi")).as("the only factory is no choice").isEmpty();
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).at("/konsep/catatanKepala").asText()).isEqualTo("Cantumkan rapat penutup.");
        alur.susun(p, 21);
        assertThat(pemberitahuan.kini(audit)).satisfies(x -> assertThat(x.nomor()).as("its number stays").isEqualTo(n.nomor())).satisfies(x -> assertThat(x.ke()).isEqualTo(1));
        assertThatThrownBy(() -> jawab(p, TERIMA)).as("before the customer has it").isInstanceOf(IsianKeliru.class);
        alur.tandatangani(p);
        assertThat(frasa(p)).containsExactly("kirimPemberitahuan");
        alur.kirim(p);
        Pemberitahuan k = pemberitahuan.kini(audit);
        assertThat(dokumen.ambil(k.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(isi(k)).contains("SURAT PEMBERITAHUAN AUDIT", k.nomor(), "PT Argon Mulia", "Ketua Tim Evaluator", "Rapat pembukaan", "Audit proses produksi", "SNI 7276:2014", "Penunjukan nomor",
            "pendamping yang menguasai proses produksi", "Ditandatangani secara elektronik");
        assertThat(surat("pemberitahuan/" + k.id())).isNotEmpty().allMatch(t -> t.contains(k.nomor()) && t.contains("kami anggap diterima"));
        assertThat(sql.queryForObject("select min(b) from (select count(l.surat_id) b from surat_keluar s left join surat_lampiran l on l.surat_id = s.id where s.kunci like ? group by s.id) x", Integer.class,
            "audit/pemberitahuan/" + k.id() + "/%")).as("letter and appointment").isEqualTo(2);
        assertThat(kasus.terbuka(p.kasus()).get(0).halaman()).isEqualTo("/portal/sertifikasi/" + p.id() + "/jadwal");
        assertThat(k.status()).isEqualTo("Menunggu jawaban pelanggan");
        assertThat(tanya.selesai(audit)).isAfter(tanya.ingatkan(audit));
        alur.timer(p, "boundaryEvent_ingatPemberitahuan");
        assertThat(surat("ingat-jadwal-audit/" + k.id())).isNotEmpty().allMatch(t -> t.contains("belum Anda jawab"));
        assertThatThrownBy(() -> jawaban.jawab(p, p.pelangganId() + 1, TERIMA, List.of(), "pengguna:1")).isInstanceOf(TidakDitemukan.class);
        jawaban.jawab(p, p.pelangganId(), TERIMA, List.of(new Unggahan("surat-bertanda-tangan.pdf", ContohBerkas.pdf("surat"))), alur.pelanggan().pelaku());
        assertThat(pemberitahuan.kini(audit)).satisfies(x -> assertThat(x.status()).isEqualTo("Diterima Pelanggan")).satisfies(x -> assertThat(x.berkasId()).isNotNull());
        assertThat(pemberitahuan.audit(audit).keadaan()).isEqualTo("DISEPAKATI");
        assertThat(surat("jadwal-sah/" + k.id())).as("the customer and the team").hasSizeGreaterThanOrEqualTo(4);
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThatThrownBy(() -> sql.update("update pemberitahuan_audit set mulai = mulai + interval '1 day', selesai = selesai + interval '1 day' where id = ?", k.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from rencana_audit where pemberitahuan_id = ?", k.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jawab(p, TERIMA)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak menunggu jawaban");
    }

    @Test
    @Tag("CRT-043")
    void theCustomerAsksForOtherDatesTwiceAndThenSaysNothing() {
        Permohonan p = alur.bertim();
        long audit = alur.jadwalkan(p);
        alur.umumkan(p, 20);
        Pemberitahuan satu = pemberitahuan.kini(audit);
        assertThatThrownBy(() -> jawab(p, JawabanJadwalAudit.dari("lain", alur.hari(-1).toLocalDate(), null, " "))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("usulMulai", "alasan"));
        assertThatThrownBy(() -> jawab(p, JawabanJadwalAudit.dari("lain", alur.hari(9).toLocalDate(), alur.hari(8).toLocalDate(), "Libur"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("usulSelesai"));
        assertThatThrownBy(() -> jawab(p, JawabanJadwalAudit.dari(null, null, null, null))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("jawaban"));
        jawab(p, JawabanJadwalAudit.dari("lain", alur.hari(30).toLocalDate(), alur.hari(31).toLocalDate(), "Pabrik berhenti untuk perawatan."));
        assertThat(frasa(p)).containsExactly("buatPemberitahuanAudit");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).at("/konsep/alasan").asText()).isEqualTo("Pabrik berhenti untuk perawatan.");
        alur.umumkan(p, 30);
        Pemberitahuan dua = pemberitahuan.kini(audit);
        assertThat(dua.ke()).isEqualTo(2);
        assertThat(dua.nomor()).isNotEqualTo(satu.nomor());
        assertThat(isi(dua)).contains("menggantikan surat nomor", satu.nomor());
        assertThat(dokumen.ambil(satu.dokumenId()).status()).isEqualTo(StatusDokumen.DIGANTI);
        jawab(p, JawabanJadwalAudit.dari("lain", alur.hari(40).toLocalDate(), null, "Direktur di luar negeri."));
        alur.umumkan(p, 40);
        alur.timer(p, "boundaryEvent_pemberitahuanDidiamkan");
        assertThat(pemberitahuan.kini(audit)).satisfies(x -> assertThat(x.ke()).isEqualTo(3)).satisfies(x -> assertThat(x.status()).isEqualTo("Dianggap diterima pelanggan"));
        assertThat(pemberitahuan.audit(audit).keadaan()).isEqualTo("DISEPAKATI");
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThat(kunjungan.halangan(alur.lain(), List.of("evaluator"), alur.hari(40).atZone(AlurAudit.WIB).toInstant(), alur.hari(41).atZone(AlurAudit.WIB).toInstant()))
            .as("an agreed audit keeps its team").anyMatch(k -> k.contains(p.nomorOrder()));
        assertThat(kunjungan.halangan(p, List.of("evaluator"), alur.hari(40).atZone(AlurAudit.WIB).toInstant(), alur.hari(41).atZone(AlurAudit.WIB).toInstant())).as("not itself").noneMatch(k -> k.contains(p.nomorOrder()));
    }

    @Test
    @Tag("CRT-044")
    void aLetterIsTakenFromASignerWhoCannotSignIt() {
        Permohonan p = alur.bertim();
        long audit = alur.jadwalkan(p);
        assertThatThrownBy(() -> pemberitahuan.tarik(audit)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak menunggu tanda tangan");
        alur.susun(p, 20);
        pemberitahuan.tarik(audit);
        assertThat(frasa(p)).containsExactly("buatPemberitahuanAudit");
        assertThat(pemberitahuan.kini(audit).catatanKepala()).contains("pilih pejabat lain");
        alur.umumkan(p, 20);
        jawab(p, TERIMA);
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
    }

    @Test
    @Tag("CRT-044")
    void aLetterWhoseDayCameIsNotSignedAnyMore() {
        Permohonan p = alur.bertim();
        long audit = alur.jadwalkan(p);
        alur.susun(p, 20);
        assertThat(mapper.menungguTandaTangan("kepala")).contains(audit);
        ClockUtil.setCurrentTime(Date.from(pemberitahuan.kini(audit).mulai()));
        assertThatThrownBy(() -> alur.tandatangani(p)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        orang.selesaikan("kepala", p.kasus(), "tandatanganiPemberitahuan", Map.of("keputusan", "kembalikan", "catatan", "Tanggalnya sudah lewat."));
        ClockUtil.reset();
        alur.susun(p, 25);
        alur.tandatangani(p);
        assertThat(mapper.menungguTandaTangan("kepala")).as("whoever signed need not be replaced").doesNotContain(audit);
        ClockUtil.setCurrentTime(Date.from(pemberitahuan.kini(audit).mulai()));
        assertThatThrownBy(() -> alur.kirim(p)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        assertThatThrownBy(() -> orang.selesaikan("operasional", p.kasus(), "kirimPemberitahuan", Map.of("keputusan", "kembalikan"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsKey("catatan"));
        orang.selesaikan("operasional", p.kasus(), "kirimPemberitahuan", Map.of("keputusan", "kembalikan", "catatan", "Tanggalnya sudah lewat."));
        ClockUtil.reset();
        alur.umumkan(p, 30);
        assertThat(pemberitahuan.kini(audit)).as("its number stays").satisfies(n -> assertThat(n.ke()).isEqualTo(1));
        jawab(p, TERIMA);
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
    }

    @Test
    @Tag("CRT-043")
    void anAuditThatWasPutOffGetsTheNextLetter() {
        Permohonan p = alur.bertim();
        long audit = pemberitahuan.siapkan(p.id(), "UTAMA");
        sql.update("insert into pemberitahuan_audit (audit_id, ke, tgl_surat, nomor, mulai, selesai, terkirim, jawab_sampai, jawaban, dijawab, dijawab_oleh) "
            + "values (?, 1, current_date, 'B/PA-lama', now() + interval '2 days', now() + interval '3 days', now(), now() + interval '1 day', 'DITERIMA', now(), 'pengguna:1')", audit);
        alur.jadwalkanLagi(p, audit);
        alur.umumkan(p, 50);
        assertThat(pemberitahuan.kini(audit)).satisfies(n -> assertThat(n.ke()).isEqualTo(2)).satisfies(n -> assertThat(isi(n)).contains("menggantikan surat nomor B/PA-lama"));
        assertThat(pemberitahuan.milik(p.id())).as("no second audit").hasSize(1);
        jawab(p, TERIMA);
        assertThat(pemberitahuan.audit(audit).keadaan()).isEqualTo("DISEPAKATI");
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
    }
}
