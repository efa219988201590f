package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A green industry certification on its real models: a value outside its limit in the documents, another at the factory, the level that is left, and its certificate. */
@LajuTest
class IndustriHijauSelesaiTest {

    private static final String LISTRIK = "Energi: Konsumsi energi listrik";

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurHijau hijau;
    @Autowired AlurTemuan alur;
    @Autowired AlurPutusan putusan;
    @Autowired KecukupanService kecukupan;
    @Autowired DaftarPeriksaService daftar;
    @Autowired JawabKecukupanService jawaban;
    @Autowired LembarAuditService lembar;
    @Autowired TemuanService temuan;
    @Autowired CapaianAudit capaian;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired PenyerahanService penyerahan;
    @Autowired SurveiService survei;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    private Permohonan order;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        hijau.bereskan(order);
    }

    private void di(Permohonan p, String... frasa) {
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).containsExactlyInAnyOrder(frasa);
    }

    private Permohonan order() {
        order = sertifikasi.sampaiOrder(sertifikasi.kirim(sertifikasi.drafHijau()));
        hijau.tim(order);
        audit.jawabTim(order, Map.of());
        return order;
    }

    private String kertas(Permohonan p, JenisDokumen jenis) {
        Dokumen d = dokumen.milikKasus(p.kasus()).stream().filter(x -> x.jenis() == jenis).reduce((a, b) -> b).orElseThrow();
        return BacaPdf.teks(dokumen.isi(d.id())).replaceAll("\\s+", " ");
    }

    private void ditolak(Permohonan p, String bidang, Map<String, Object> isi) {
        assertThatThrownBy(() -> orang.selesaikan(AlurHijau.KETUA, p.kasus(), "auditKecukupan", isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> baris(Map<String, Object> isi, int n) {
        return ((List<Map<String, Object>>) isi.get("baris")).get(n);
    }

    /** A limit that the documents do not keep is completed by the customer and judged anew. */
    private void verifikasiDokumen(Permohonan p) {
        Map<String, Object> salah = hijau.dokumen(p, Map.of());
        baris(salah, 1).put("nilai", null);
        ditolak(p, "baris.1.nilai", salah);
        baris(salah, 1).put("nilai", "banyak");
        ditolak(p, "baris.1.nilai", salah);
        baris(salah, 1).put("nilai", "36,2");
        ditolak(p, "baris.1.catatan", salah);
        baris(salah, 1).put("catatan", "Rekening listrik");
        ditolak(p, "keputusan", salah);
        hijau.nilaiDokumen(p, Map.of(LISTRIK, "36,2"));
        di(p, "lengkapiKecukupan");
        assertThat(kecukupan.butir(kecukupan.terakhir(p.id()).orElseThrow())).filteredOn(ButirKecukupan::kurang).singleElement().satisfies(b -> {
            assertThat(b.tertulis()).isEqualTo("Energi: Konsumsi energi listrik spesifik (maks. 35 kWh/m3 produk)");
            assertThat(b.hasilLabel()).isEqualTo("36,2 kWh/m3 produk: Tidak sesuai");
        });
        assertThat(kertas(p, JenisDokumen.AUDIT_KECUKUPAN)).as("columns of a table break as their widths ask").contains("maks.", "36,2");
        Kecukupan k = kecukupan.terakhir(p.id()).orElseThrow();
        long listrik = kecukupan.butir(k).stream().filter(ButirKecukupan::kurang).findFirst().orElseThrow().butirId();
        batasTetap(p, listrik);
        jawaban.simpan(p.id(), new JawabKecukupanService.Isian(null, Map.of(listrik, "Rekening dihitung ulang: 34,8"), k.versi()));
        jawaban.kirim(p.id(), sertifikasi.pelanggan().pelaku());
        audit.latar(p);
        di(p, "auditKecukupan");
        assertThat(orang.lihat(AlurHijau.KETUA, orang.tugas(p.kasus(), "auditKecukupan")).at("/butir/1/nilai").asText()).as("of the round before").isEqualTo("36,2");
        Map<String, Object> keduanya = hijau.dokumen(p, Map.of());
        baris(keduanya, 1).putAll(Map.of("hasil", "TIDAK_BERLAKU", "catatan", "Tidak ada pada pabrik ini"));
        ditolak(p, "baris.1.nilai", keduanya);
        hijau.nilaiDokumen(p, Map.of());
    }

    /** Whoever was judged by a limit stays judged by it. */
    private void batasTetap(Permohonan p, long butir) {
        String kode = sql.queryForObject("select daftar from butir_periksa where id = ?", String.class, butir);
        ButirPeriksa b = daftar.butir(p.satker(), kode, butir);
        assertThatThrownBy(() -> daftar.simpan(new ButirPeriksa(b.id(), b.satker(), b.daftar(), b.indukId(), b.urutan(), b.kategori(), b.isi(), b.satuan(), b.batasBawah(), b.batasAtas().add(BigDecimal.TEN), b.dokumen(), b.aktif(), b.sub()),
            "adminsert")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("batasAtas")).contains("maks. 35"));
        daftar.simpan(b, "adminsert");
    }

    /** One value is too high; the finding is mended. */
    private void verifikasiLapangan(Kunjungan k) {
        di(k.p(), "laksanakanAudit");
        alur.hariAudit(k);
        ButirLembar air = lembar.butir(k.id()).stream().filter(b -> b.isi().startsWith("Air: Konsumsi air")).findFirst().orElseThrow();
        assertThat(lembar.jawab(k.id(), air.id(), new LembarAuditService.Isian(null, "2,1", "Meter air, rata-rata tiga bulan", 0), AlurHijau.KETUA).hasil()).isEqualTo(HasilPeriksa.TIDAK_SESUAI);
        lembar.butir(k.id()).stream().filter(b -> b.id() != air.id()).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("TIDAK_BERLAKU", null, "Tidak ada pada pabrik ini", b.versi()), AlurHijau.KETUA));
        lembar.jawab(k.id(), air.id(), new LembarAuditService.Isian("TIDAK_BERLAKU", null, "Tidak ada pada pabrik ini", 1), AlurHijau.KETUA);
        assertThat(lembar.kurang(k.id())).as("no level could be decided from nothing").hasValueSatisfying(s -> assertThat(s).contains("peringkatnya tidak dapat ditetapkan"));
        lembar.butir(k.id()).stream().filter(b -> b.id() != air.id()).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian(null, null, null, b.versi()), AlurHijau.KETUA));
        assertThat(lembar.jawab(k.id(), air.id(), new LembarAuditService.Isian(null, "2,1", "Meter air, rata-rata tiga bulan", 2), AlurHijau.KETUA).hasil()).isEqualTo(HasilPeriksa.TIDAK_SESUAI);
        hijau.ukur(k);
        temuan.tambah(k.id(), new IsianTemuan(air.id(), air.acuan(), air.klausul(), "Konsumsi air spesifik 2,1 melampaui batas 1,8", Kategori.MAYOR), AlurHijau.EVALUATOR);
        hijau.tutup(k);
        assertThat(capaian.untuk(k.p().id())).contains(new CapaianAudit.Capaian(13, 14));
        evaluasi.perbaiki(k, "tutup");
        assertThat(capaian.untuk(k.p().id())).as("what was mended counts").contains(new CapaianAudit.Capaian(14, 14));
    }

    private void terbitkan(Permohonan p) {
        assertThat(orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat")).get("peringkat").asText()).isEqualTo("Level 5");
        sertifikasi.terbitkan(p, "Air minum dalam kemasan");
    }

    private void tutupOrder(Permohonan p) {
        long pelanggan = p.pelangganId();
        survei.isi(p.id(), pelanggan, new IsianSurvei(survei.lembar(p.id(), pelanggan).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4)), Map.of(), null));
        audit.latar(p);
        assertThat(penyerahan.selesaikan(p.id(), pelanggan, sertifikasi.pelanggan().penggunaId())).isTrue();
        audit.latar(p);
    }

    @Test
    @Tag("GRN-003")
    @Tag("GRN-004")
    void fromKirimDokumenToTheCertificateWithItsLevel() throws Exception {
        Permohonan p = order();
        di(p, "auditKecukupan");
        assertThat(orang.lihat(AlurHijau.KETUA, orang.tugas(p.kasus(), "auditKecukupan")).get("butir")).as("the chosen standard only").hasSize(14);
        verifikasiDokumen(p);
        di(p, "buatPemberitahuanAudit");
        verifikasiLapangan(evaluasi.jadwalkan(p));
        di(p, "susunLaporanAudit");
        orang.selesaikan(AlurHijau.KETUA, p.kasus(), "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        audit.latar(p);
        putusan.tinjau(p);
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).at("/peringkat/peringkat").asText()).isEqualTo("Level 5");
        orang.selesaikan("pemutus", p.kasus(), "usulkanKeputusan", Map.of("pilihan", "BERIKAN", "catatan", "Semua persyaratan dipenuhi"));
        audit.latar(p);
        putusan.sahkan(p);
        assertThat(kertas(p, JenisDokumen.KEPUTUSAN_SERTIFIKASI)).contains("Peringkat industri hijau", "Level 5: 14 dari 14 persyaratan dipenuhi");
        di(p, "siapkanSertifikat");
        terbitkan(p);
        assertThat(kertas(p, JenisDokumen.LAMPIRAN_SERTIFIKAT)).contains("Standar industri hijau", "SIH Air Minum Dalam Kemasan", "Level 5", "Standar yang diacu").doesNotContain("Merek", "SNI yang diacu");
        assertThat(sql.queryForMap("select peringkat, acuan, berakhir = (terbit + interval '4 years' - interval '1 day')::date as masa from sertifikat where permohonan_id = ?", p.id()))
            .containsEntry("peringkat", "Level 5").containsEntry("acuan", "SIH Air Minum Dalam Kemasan").containsEntry("masa", true);
        assertThat(kertas(p, JenisDokumen.SERTIFIKAT_KESESUAIAN)).contains("Level 5", "SIH Air Minum Dalam Kemasan", "proses produksi yang mendasarinya").doesNotContain("sistem mutu", "merek");
        assertThat(sql.queryForMap("select m.kegiatan, m.jatuh_tempo = (s.terbit + interval '12 months')::date as setahun from pemeliharaan_sertifikat m join sertifikat s on s.id = m.sertifikat_id where s.permohonan_id = ?", p.id()))
            .as("monitored once a year").containsEntry("kegiatan", "SURVEILAN").containsEntry("setahun", true);
        tutupOrder(p);
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(web.baris(sertifikasi.pelanggan(), p.id(), p.praOrder())).as("the history").contains("\"/portal/sertifikat\"");
        PenggunaLogin saya = sertifikasi.pelanggan();
        assertThat(web.kirim(saya, get("/portal/sertifikat")).andReturn().getResponse().getContentAsString()).contains("Level 5", "SIH Air Minum Dalam Kemasan");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Berkas sertifikasi").doesNotContain("Belum ada</span>");
        dipantau(p, "Level 3");
        assertThat(web.kirim(saya, get("/portal/sertifikat")).andReturn().getResponse().getContentAsString()).as("the certificate stays as it was issued").contains("Level 5", "Pemantauan terakhir: Level 3");
        long sertifikat = sql.queryForObject("select id from sertifikat where permohonan_id = ?", Long.class, p.id());
        assertThat(web.buka("adminsert", "/kelola/sertifikat/" + sertifikat).andReturn().getResponse().getContentAsString()).contains("Pemantauan terakhir: Level 3");
    }

    /** A yearly monitoring kept the certificate at another level; its rows alone, as the request of that year would leave them. */
    private void dipantau(Permohonan p, String peringkat) {
        long usulan = sql.queryForObject("""
            insert into usulan_keputusan (permohonan_id, tinjauan_id, pilihan, peringkat, dasar_peringkat, oleh, pada, putusan, putusan_oleh, putusan_pada, nomor, dokumen_id)
            select permohonan_id, tinjauan_id, 'PERTAHANKAN', ?, '10 dari 14', oleh, pada, putusan, putusan_oleh, putusan_pada, nomor, dokumen_id from usulan_keputusan where permohonan_id = ? order by id desc limit 1
            returning id""", Long.class, peringkat, p.id());
        sql.update("""
            insert into keputusan_sertifikasi (permohonan_id, ke, pilihan, usulan_id, oleh, disetujui_oleh, pada, nomor, dokumen_id)
            select permohonan_id, ke + 1, 'PERTAHANKAN', ?, oleh, disetujui_oleh, now(), nomor, dokumen_id from keputusan_sertifikasi where permohonan_id = ? order by ke desc limit 1""", usulan, p.id());
        sql.update("update pemeliharaan_sertifikat set permohonan_id = ? where sertifikat_id = (select id from sertifikat where permohonan_id = ?)", p.id(), p.id());
    }
}
