package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.kalender.KalenderKerja;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.PenawaranService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlatSertifikasi;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.sertifikasi.IsianService;
import id.laju.sertifikasi.JenisIsian;
import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikasi.PermohonanLanjutan;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A quality management system of three sites on its real models: both stages, two sites of the sample, a finding at one of them, and the certificate that names all three. */
@LajuTest
class SistemManajemenSelesaiTest {

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurSistem sistem;
    @Autowired AlurTemuan alur;
    @Autowired AlurPutusan putusan;
    @Autowired KecukupanService kecukupan;
    @Autowired LokasiAuditService lokasi;
    @Autowired LembarAuditService lembar;
    @Autowired TemuanService temuan;
    @Autowired DokumenService dokumen;
    @Autowired PenyerahanService penyerahan;
    @Autowired SurveiService survei;
    @Autowired AlatSertifikasi alat;
    @Autowired PermohonanLanjutan lanjutan;
    @Autowired IsianService isian;
    @Autowired SkemaSertifikasi skema;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired VerifikasiService verifikasi;
    @Autowired KalenderKerja kalender;
    @Autowired PenawaranService penawaran;
    @Autowired JadwalService jadwalPenawaran;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    private Permohonan p;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        alat.kosongkanProfil(sertifikasi.pelanggan());
        if (p != null) {
            sistem.lepas(p);
        }
    }

    private void di(String... frasa) {
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).containsExactlyInAnyOrder(frasa);
    }

    private void ditolak(String bidang, ThrowingCallable langkah) {
        assertThatThrownBy(langkah).as(bidang).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    private String kertas(JenisDokumen jenis) {
        Dokumen d = dokumen.milikKasus(p.kasus()).stream().filter(x -> x.jenis() == jenis).reduce((a, b) -> b).orElseThrow();
        return BacaPdf.teks(dokumen.isi(d.id())).replaceAll("\\s+", " ");
    }

    private void tahapSatu() {
        di("tentukanTahapSatu");
        sistem.tempat(p, "balai");
        di("auditTahapSatu");
        assertThat(orang.lihat(AlurSistem.KETUA, orang.tugas(p.kasus(), "auditTahapSatu")).at("/butir/0/isi").asText()).as("readiness first").startsWith("1.1 Informasi terdokumentasi");
        sistem.tahapSatu(p, "perhatian", 1);
        assertThat(kertas(JenisDokumen.AUDIT_KECUKUPAN)).contains("LAPORAN AUDIT TAHAP 1", "/T1/1", "dengan hal yang diperhatikan pada audit tahap 2");
        assertThat(kecukupan.terakhir(p.id()).orElseThrow().menunggu()).isFalse();
    }

    /** The office's hours of the planned days, and the only one who may sign. */
    private void ditawarkan(JsonNode form) {
        assertThat(form.get("tahap").asText()).isEqualTo("Audit tahap 2");
        LocalDate hari = jadwalPenawaran.cari(penawaran.terakhir(p.id()).orElseThrow().id()).orElseThrow().mulai();
        assertThat(form.at("/waktu/mulai").asText(null)).isEqualTo(kalender.jamKerja(p.satker(), hari).map(j -> hari.atTime(j.mulai()).toString()).orElse(null));
        assertThat(form.get("penanda")).isNotEmpty().allSatisfy(x -> assertThat(x.get("satunya").asText(null)).isEqualTo(form.get("penanda").size() == 1 ? x.get("staf").asText() : null));
    }

    /** Two of three sites, the first among them. */
    private Kunjungan jadwal() {
        di("buatPemberitahuanAudit");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("sampel").asInt()).isEqualTo(2);
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("lokasi")).extracting(l -> l.get("nama").asText()).as("each site once, the main one first").hasSize(3)
            .allSatisfy(nama -> assertThat(nama).isNotBlank()).doesNotHaveDuplicates().first().asString().startsWith("Lokasi utama: ");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("hari").asText()).as("how much audit is to be planned").endsWith(" hari orang audit");
        ditolak("rencana", () -> orang.selesaikan("pjsert", p.kasus(), "buatPemberitahuanAudit", sistem.konsep(p, 12, 1)));
        ditolak("rencana", () -> orang.selesaikan("pjsert", p.kasus(), "buatPemberitahuanAudit", sistem.konsep(p, 12, 2, 3)));
        ditawarkan(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")));
        Kunjungan k = sistem.jadwalkan(p, 12, 1, 2);
        String kertas = kertas(JenisDokumen.PEMBERITAHUAN_AUDIT);
        assertThat(kertas).contains("Sertifikasi Awal, audit tahap 2");
        hanyaYangDikunjungi(kertas);
        return k;
    }

    /** The third site belongs to the scope and not to the sample. */
    private static void hanyaYangDikunjungi(String kertas) {
        assertThat(kertas).contains("Cibinong", "Bekasi", "Tidak dikunjungi");
        assertThat(kertas.substring(kertas.indexOf("Tidak dikunjungi"))).startsWith("Tidak dikunjungi : Gudang Bekasi");
        assertThat(kertas.indexOf("Gudang Bekasi")).as("nowhere among those that are visited").isGreaterThan(kertas.indexOf("Tidak dikunjungi"));
    }

    private void tahapDua(Kunjungan k) throws Exception {
        di("laksanakanAudit");
        assertThat(web.buka(AlurSistem.KETUA, "/kelola/audit/" + k.id()).andReturn().getResponse().getContentAsString()).as("what stage 1 left to look at")
            .contains("Hal yang diperhatikan dari audit tahap 1", "Manual mutu belum memuat konteks organisasi");
        alur.hariAudit(k);
        assertThat(lembar.butir(k.id())).extracting(ButirLembar::daftar).as("readiness is asked at stage 1 alone").containsOnly("ISO-9001");
        sistem.jawabSemua(k);
        ditolak("hasil", () -> orang.selesaikan(AlurSistem.KETUA, k.kasus(), "laksanakanAudit", Map.of("hasil", "terlaksana")));
        ditolak("catatan", () -> lokasi.tandai(k.id(), 1, new LokasiAuditService.Isian(" "), AlurSistem.KETUA));
        assertThatThrownBy(() -> sistem.diaudit(k, 3)).as("not of the sample").hasMessageContaining("contoh audit");
        sistem.diaudit(k, 1);
        sistem.diaudit(k, 2);
        IsianTemuan tanpa = new IsianTemuan(null, "SNI ISO 9001:2015", "klausul 8.5.1", "Instruksi kerja tidak ada di mesin", Kategori.MAYOR);
        ditolak("lokasi", () -> temuan.tambah(k.id(), tanpa, AlurSistem.EVALUATOR));
        ditolak("lokasi", () -> temuan.tambah(k.id(), new IsianTemuan(null, tanpa.acuan(), tanpa.klausul(), tanpa.uraian(), Kategori.MAYOR, 3), AlurSistem.EVALUATOR));
        temuan.tambah(k.id(), new IsianTemuan(null, tanpa.acuan(), tanpa.klausul(), tanpa.uraian(), Kategori.MAYOR, 2), AlurSistem.EVALUATOR);
        sistem.tutup(k);
        assertThat(kertas(JenisDokumen.LKS)).contains("Lokasi:", "Cibinong");
        assertThatThrownBy(() -> sql.update("update lokasi_diaudit set catatan = 'lain' where audit_id = ?", k.id())).isInstanceOf(DataIntegrityViolationException.class);
        evaluasi.perbaiki(k, "tutup");
    }

    private void tutupOrder() {
        long pelanggan = p.pelangganId();
        survei.isi(p.id(), pelanggan, new IsianSurvei(survei.lembar(p.id(), pelanggan).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4)), Map.of(), null));
        audit.latar(p);
        assertThat(penyerahan.selesaikan(p.id(), pelanggan, sertifikasi.pelanggan().penggunaId())).isTrue();
        audit.latar(p);
    }

    /** The surveillance is asked for with the sites of the last time, and has no stage 1. */
    private void surveilan() {
        alat.isiProfil(sertifikasi.pelanggan());
        String nomor = sql.queryForObject("select nomor from sertifikat where permohonan_id = ?", String.class, p.id());
        long baru = orang.sebagai(sertifikasi.pelanggan().username(), () -> lanjutan.siapkan(sertifikasi.pelanggan(), new PermohonanLanjutan.Dasar(p.layanan(), Kegiatan.SURVEILAN, nomor, "MUTU", null, null, List.of(p.id()), null, List.of())));
        assertThat(isian.baris(baru, JenisIsian.LOKASI)).extracting(b -> b.get("nama")).containsExactly("Kantor pusat", "Pabrik Cibinong", "Gudang Bekasi");
        assertThat(skema.duaTahap(baru)).isFalse();
        assertThat(skema.duaTahap(p.id())).isTrue();
    }

    @Test
    @Tag("CRT-074")
    void fromKirimDokumenToTheCertificateWithItsSites() throws Exception {
        p = sertifikasi.sampaiOrder(sertifikasi.kirim(sertifikasi.drafSistem()));
        assertThat(sql.queryForMap("select hari_audit, dasar from konfirmasi_audit where permohonan_id = ?", p.id()).toString()).contains("7.0", "75 karyawan (daftar lokasi: 75, struktur organisasi: 40)", "2 dari 3 lokasi: tambah 1 hari");
        sistem.tim(p);
        audit.jawabTim(p, Map.of());
        tahapSatu();
        tahapDua(jadwal());
        di("susunLaporanAudit");
        orang.selesaikan(AlurSistem.KETUA, p.kasus(), "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        audit.latar(p);
        hanyaYangDikunjungi(kertas(JenisDokumen.LAPORAN_AUDIT));
        putusan.berikan(p);
        di("siapkanSertifikat");
        assertThat(orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat")).toString()).contains("Produksi dan penjualan tangki air polietilena");
        sertifikasi.terbitkan(p, "Produksi dan penjualan tangki air polietilena");
        assertThat(sql.queryForMap("select skema, berakhir = (terbit + interval '3 years' - interval '1 day')::date as masa, (select count(*) from sertifikat_lokasi l where l.sertifikat_id = s.id) as lokasi from sertifikat s where permohonan_id = ?", p.id()))
            .containsEntry("skema", "MUTU").containsEntry("masa", true).containsEntry("lokasi", 3L);
        assertThat(sql.queryForObject("select acuan from sertifikat where permohonan_id = ?", String.class, p.id())).as("the standard, without the name of the scheme").isEqualTo("SNI ISO 9001:2015");
        assertThat(sql.queryForObject("select judul from dokumen where jenis = 'SERTIFIKAT_KESESUAIAN' and kasus = ?", String.class, p.kasus())).isEqualTo("Sertifikat Sistem Manajemen");
        assertThat(kertas(JenisDokumen.SERTIFIKAT_KESESUAIAN)).contains("SERTIFIKAT SISTEM MANAJEMEN", "sistem manajemen yang mendasarinya", "Lokasi yang dicakup tercantum", "tetapi tidak pada produk atau kemasannya");
        assertThat(kertas(JenisDokumen.LAMPIRAN_SERTIFIKAT)).contains("Kantor", "Cibinong", "Bekasi", "Penyimpanan").doesNotContain("Merek");
        assertThat(sql.queryForMap("select m.kegiatan, m.jatuh_tempo = (s.terbit + interval '12 months')::date as setahun from pemeliharaan_sertifikat m join sertifikat s on s.id = m.sertifikat_id where s.permohonan_id = ?", p.id()))
            .as("its three years began").containsEntry("kegiatan", "SURVEILAN").containsEntry("setahun", true);
        surveilan();
        tutupOrder();
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(web.baris(sertifikasi.pelanggan(), p.id(), p.praOrder())).as("the history").contains("\"/portal/sertifikat\"");
        String nomor = sql.queryForObject("select nomor from sertifikat where permohonan_id = ?", String.class, p.id());
        assertThat(web.kirim(sertifikasi.pelanggan(), get("/portal/sertifikat").param("cari", nomor)).andReturn().getResponse().getContentAsString()).contains(nomor, "SNI ISO 9001:2015");
        long id = sql.queryForObject("select id from sertifikat where permohonan_id = ?", Long.class, p.id());
        assertThat(web.kirim(sertifikasi.pelanggan(), get("/portal/sertifikat/" + id + "/penilaian")).andReturn().getResponse().getContentAsString()).as("the holder reads which sites it covers").contains("Gudang Bekasi").doesNotContain("<dt>Merek</dt>");
        assertThat(web.buka("adminsert", "/kelola/sertifikat/" + id).andReturn().getResponse().getContentAsString()).contains("Gudang Bekasi");
        String kasusnya = web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString();
        assertThat(kasusnya.split("id=\"kasus-lain\"")[0]).contains("Berkas sertifikasi", ">Laporan Audit Tahap 1<", ">Penunjukan Tim Audit<", "Jadwal Asesmen: Audit tahap 2")
            .doesNotContain("Belum ada</span>", "Audit Kecukupan", ">Audit kecukupan<", "Penunjukan Evaluator dan PPC");
        kertasBernama();
    }

    /** No adequacy audit and no samplers, on none of its papers. */
    private void kertasBernama() throws Exception {
        assertThat(kertas(JenisDokumen.PENUNJUKAN_EVALUATOR)).contains("PENUNJUKAN TIM AUDIT", "Standar acuan").doesNotContain("PENGAMBIL CONTOH", "SNI No.");
        assertThat(kertas(JenisDokumen.LAPORAN_AUDIT)).contains("Penilaian dokumen").doesNotContain("Audit kecukupan", "Uji produk");
        assertThat(kertas(JenisDokumen.KEPUTUSAN_SERTIFIKASI)).contains("Laporan Audit Tahap 1: ", "Penunjukan Tim Audit: ").doesNotContain("Audit Kecukupan", "PPC", "Jenis produk");
        assertThat(dokumen.milikKasus(p.kasus())).extracting(Dokumen::judul).contains("Laporan Audit Tahap 1", "Penunjukan Tim Audit");
        assertThat(web.kirim(sertifikasi.pelanggan(), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString()).contains("Laporan Audit Tahap 1", "Penunjukan Tim Audit").doesNotContain("Audit Kecukupan", "Evaluator dan PPC");
        byte[] semua = web.buka("pjsert", "/kelola/order/" + p.id() + "/berkas-sertifikasi").andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(semua).replaceAll("\\s+", " ")).contains("4. Laporan Audit Tahap 1", "6. Penunjukan Tim Audit").doesNotContain("Audit Kecukupan", "Evaluator dan PPC");
        String kode = dokumen.milikKasus(p.kasus()).stream().filter(d -> d.jenis() == JenisDokumen.AUDIT_KECUKUPAN).map(Dokumen::kodeVerifikasi).findFirst().orElseThrow();
        assertThat(verifikasi.denganKode(kode).orElseThrow().jenis().en()).isEqualTo("Report of audit stage 1");
    }
}
