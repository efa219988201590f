package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.sertifikasi.KonfirmasiAuditService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A tipe 5 certification on its real models from Kirim Dokumen to the closed order: when its clock stands, and what its file holds in the end. */
@LajuTest
class SertifikasiProdukSelesaiTest {

    private static final Pattern TAUTAN = Pattern.compile("/kelola/order/\\d+/berkas-sertifikasi/[\\w/-]+");

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurTemuan temuan;
    @Autowired AlurPutusan putusan;
    @Autowired PermohonanService permohonan;
    @Autowired KonfirmasiAuditService konfirmasi;
    @Autowired PenyerahanService penyerahan;
    @Autowired SurveiService survei;
    @Autowired KasusService kasus;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired RuntimeService mesin;
    @Autowired JdbcTemplate sql;
    private Permohonan order;

    /** An order that did not come to its end leaves neither its tasks nor the days of its auditors taken. */
    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        if (order != null && kasus(order).selesai() == null) {
            permohonan.batalkanOrder(order.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(order.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    private Kasus kasus(Permohonan p) {
        return kasus.ambil(p.kasus());
    }

    private void di(Permohonan p, boolean berjalan, String... frasa) {
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).containsExactlyInAnyOrder(frasa);
        assertThat(kasus(p).jamBerhenti()).as("the clock at " + List.of(frasa)).isEqualTo(!berjalan);
    }

    /** The certificate names the agreement that both signed, the rule of its scheme, and who issued it where. */
    private void perjanjianTercetak(Permohonan p) {
        String spk = sql.queryForObject("select nomor from spk where permohonan_id = ? order by versi desc limit 1", String.class, p.id());
        assertThat(spk).matches("B/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(sql.queryForObject("select spk_nomor from sertifikat where permohonan_id = ?", String.class, p.id())).isEqualTo(spk);
        UUID kertas = sql.queryForObject("select dokumen_id from sertifikat where permohonan_id = ?", UUID.class, p.id());
        assertThat(BacaPdf.teks(dokumen.isi(kertas)).replaceAll("\\s+", " ")).containsPattern("Perjanjian sertifikasi[ :]*" + Pattern.quote(spk)).containsPattern("Skema penilaian kesesuaian[ :]*Peraturan BSN Nomor 1 Tahun 2020")
            .containsPattern("memberikan sertifikat ini kepada[ :]*Pemegang sertifikat[ :]*PT Argon Mulia").containsPattern("Diterbitkan di[ :]*\\p{Lu}").contains("Tempat produksi", "Sertifikat ini diberikan selama perusahaan masih memenuhi");
    }

    private void surveiDanTutup(Permohonan p) {
        long pelanggan = p.pelangganId();
        Map<String, Integer> jawaban = survei.lembar(p.id(), pelanggan).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        survei.isi(p.id(), pelanggan, new IsianSurvei(jawaban, Map.of(), null));
        audit.latar(p);
        assertThat(penyerahan.selesaikan(p.id(), pelanggan, sertifikasi.pelanggan().penggunaId())).isTrue();
        audit.latar(p);
    }

    /** What the customer handed to Admin Sertifikasi could be uploaded there as well. */
    private void unggahan(Permohonan p) throws Exception {
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        String alamat = "/kelola/sertifikasi/pembayaran/" + tagihan;
        assertThat(web.buka("adminsert", "/kelola/sertifikasi/pembayaran").andReturn().getResponse().getContentAsString()).contains(p.praOrder(), alamat).doesNotContain("??");
        assertThat(web.buka("adminsert", alamat).andReturn().getResponse().getContentAsString()).contains("Bukti pembayaran", p.praOrder());
        assertThat(web.buka("adminsert.ptk", alamat).andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("adminsert", alamat);
        assertThat(sql.queryForObject("select count(*) from bukti_bayar where tagihan_id = ?", Integer.class, tagihan)).as("no file, nothing stored").isZero();
        MockMultipartFile berkas = new MockMultipartFile("buktiBayar", "bukti.pdf", "application/pdf", ContohBerkas.pdf("Bukti transfer"));
        web.kirim(akun.loadUserByUsername("adminsert"), (MockHttpServletRequestBuilder) multipart(alamat).file(berkas));
        assertThat(sql.queryForObject("select diunggah_oleh from bukti_bayar where tagihan_id = ?", String.class, tagihan)).isEqualTo("adminsert");
        audit.latar(p);
        assertThat(web.buka("adminsert", "/kelola/sertifikasi/pembayaran").andReturn().getResponse().getContentAsString()).contains("Bukti sedang diperiksa");
    }

    private String halaman(String siapa, Permohonan p) throws Exception {
        return web.buka(siapa, "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString();
    }

    private int penawaran(Permohonan p) {
        return sql.queryForObject("select count(*) from penawaran where permohonan_id = ? and status <> 'DRAF'", Integer.class, p.id());
    }

    /** What the customer gets at once: his letters and, after the survey, the certificate; nothing that is for the balai alone. */
    private void milikPelanggan(Permohonan p) throws Exception {
        String alamat = "/portal/kasus/" + p.id() + "/berkas";
        assertThat(web.kirim(sertifikasi.pelanggan(), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString()).contains(alamat, "Semua dalam satu PDF");
        var jawab = web.kirim(sertifikasi.pelanggan(), get(alamat)).andReturn().getResponse();
        assertThat(jawab.getContentType()).isEqualTo("application/pdf");
        assertThat(penanda(jawab.getContentAsByteArray())).startsWith("Daftar isi").contains("Surat Penawaran", "Surat Perjanjian Kerja Sertifikasi", "Surat Pemberitahuan Audit", "Laporan Ketidaksesuaian (LKS)", "Sertifikat Kesesuaian")
            .doesNotContain("Tinjauan Permohonan", "Laporan Audit", "Tinjauan Hasil", "Penunjukan Tinjauan Hasil Sertifikasi");
        assertThat(penanda(web.kirim(sertifikasi.pelanggan(), get(alamat).param("lang", "en")).andReturn().getResponse().getContentAsByteArray())).as("for readers of English")
            .startsWith("Contents").contains("Quotation", "Certification agreement", "Notice of audit", "Certificate of conformity").doesNotContain("Surat Penawaran");
        assertThat(web.kirim(sertifikasi.pelanggan(), get("/portal/kasus/" + p.id()).param("lang", "en")).andReturn().getResponse().getContentAsString())
            .contains("Notice of audit", "Certificate of conformity").doesNotContain("Surat Pemberitahuan Audit", "Sertifikat Kesesuaian ");
        assertThat(web.kirim(akun.loadUserByUsername("kapuassegar4088"), get(alamat)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private static List<String> penanda(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            List<String> hasil = new ArrayList<>();
            for (PDOutlineItem i : d.getDocumentCatalog().getDocumentOutline().children()) {
                hasil.add(i.getTitle());
            }
            return hasil;
        }
    }

    /** The team is asked for the days of the quotation that was agreed to, not for those that the customer wished before. */
    private void hariYangDisetujui(Permohonan p) {
        LocalDate awal = sql.queryForObject("select max(mulai) from jadwal_penawaran j join penawaran w on w.id = j.penawaran_id where w.permohonan_id = ?", LocalDate.class, p.id());
        assertThat(konfirmasi.cari(p.id()).orElseThrow().usulMulai()).isNotEqualTo(awal);
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).get("usul").asText()).isEqualTo(WaktuAudit.hari(awal, awal.plusDays(1)));
    }

    @Test
    @Tag("SLA-003")
    @Tag("BIL-029")
    @Tag("QUO-002")
    @Tag("CRT-040")
    @Tag("CRT-064")
    @Tag("CRT-067")
    @Tag("NUM-011")
    @Tag("CHK-091") @Tag("CHK-092") @Tag("CHK-093") @Tag("CHK-094") @Tag("CHK-095") @Tag("CHK-096") @Tag("CHK-097") @Tag("CHK-098")
    @Tag("CHK-099") @Tag("CHK-100") @Tag("CHK-101") @Tag("CHK-102") @Tag("CHK-103") @Tag("CHK-104") @Tag("CHK-105")
    void fromKirimDokumenToTheClosedOrder() throws Exception {
        Permohonan p = sertifikasi.kirim();
        order = p;
        di(p, true, "teruskanPermohonan");
        assertThat(halaman("adminsert", p)).contains("Berkas sertifikasi", "Penunjukan Tinjauan Hasil Sertifikasi", "Belum ada");
        assertThat(penawaran(p)).as("nothing is quoted before it is verified").isZero();
        sertifikasi.verifikasi(p);
        di(p, true, "susunPenawaranSertifikasi");
        sertifikasi.setujui(p);
        assertThat(penawaran(p)).isEqualTo(1);
        di(p, false, "tandatanganiSpk");
        sertifikasi.tandatanganiSpk(p);
        di(p, false, "terbitkanBilling");
        sertifikasi.terbitkanBilling(p);
        di(p, false, "bayarTagihan");
        unggahan(p);
        sertifikasi.periksaPembayaran(p);
        di(p, false, "tunjukTim");
        hariYangDisetujui(p);
        p = permohonan.ambil(p.id());
        audit.tunjukTetap(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        di(p, false, "nyatakanIndependensi", "nyatakanIndependensi", "nyatakanIndependensi");
        assertThat(orang.lihat("evaluator", audit.pernyataan(p, "evaluator")).get("hari").asText()).as("who is asked whether he can come sees when").contains("20");
        audit.bersedia(p, "evaluator", "evaluator2", "ppc");
        di(p, false, "tanggapiTim");
        audit.jawabTim(p, Map.of());
        di(p, true, "auditKecukupan");
        evaluasi.nilai(p, 0);
        di(p, false, "buatPemberitahuanAudit");
        sql.update("update merek set tipe = null where permohonan_id = ?", p.id());
        Kunjungan k = evaluasi.jadwalkan(p);
        di(p, true, "laksanakanAudit", "ambilContohProduk");
        assertThat(orang.lihat("ppc", orang.tugas(p.kasus(), "ambilContohProduk")).toString()).as("a brand without types has none to tell").contains("Merek Argon Tank\"");
        evaluasi.audit(k);
        di(p, true, "perbaikiTemuan", "ambilContohProduk");
        evaluasi.uji(k, "memenuhi");
        di(p, false, "perbaikiTemuan");
        evaluasi.perbaiki(k, "tutup");
        di(p, true, "susunLaporanAudit");
        temuan.selesaikan("evaluator", k, "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        di(p, true, "tunjukReviewer");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer")).toString()).as("what was billed is in the file").contains("\"nama\":\"Tagihan (invoice)\",\"wajib\":false,\"ada\":true");
        String daftar = "/kelola/audit?bagian=selesai&cari=" + p.nomorOrder();
        assertThat(web.buka("pjsert", daftar).andReturn().getResponse().getContentAsString()).contains("AUDIT SELESAI", ">Tugaskan<", "?task=" + orang.tugas(p.kasus(), "tunjukReviewer").getId(), ">Detail<");
        assertThat(web.buka("evaluator", daftar).andReturn().getResponse().getContentAsString()).as("who appoints nobody").contains("AUDIT SELESAI").doesNotContain("Tugaskan");
        putusan.berikan(p);
        di(p, true, "siapkanSertifikat");
        assertThat(kasus(p).status()).isEqualTo("Penerbitan Sertifikat");
        sertifikasi.terbitkan(p, "Tangki air silinder vertikal");
        perjanjianTercetak(p);
        di(p, false, "isiSurvei");
        assertThat(penanda(web.kirim(sertifikasi.pelanggan(), get("/portal/kasus/" + p.id() + "/berkas")).andReturn().getResponse().getContentAsByteArray())).as("before the survey").doesNotContain("Sertifikat Kesesuaian");
        surveiDanTutup(p);
        assertThat(kasus(p)).satisfies(x -> {
            assertThat(x.status()).isEqualTo("Order");
            assertThat(x.selesai()).isNotNull();
        });
        assertThat(web.baris(sertifikasi.pelanggan(), p.id(), p.praOrder())).as("the history").contains("\"/portal/sertifikat\"");
        String daftarLhu = web.kirim(sertifikasi.pelanggan(), get("/portal/lhu").param("cari", p.nomorOrder()).param("ukuran", "100")).andReturn().getResponse().getContentAsString();
        assertThat(daftarLhu).as("tested elsewhere").contains(p.nomorOrder(), "Selesai (", "\"/portal/sertifikat\"");
        String barisLhu = daftarLhu.substring(daftarLhu.indexOf("id=\"order-" + p.id()));
        assertThat(barisLhu.substring(0, barisLhu.indexOf("</tr>"))).doesNotContain("Belum bernomor", "Menunggu sampel", "Belum terbit");
        assertThat(web.isi("pjsert", "/kelola/sertifikasi?bagian=selesai&cari=" + p.nomorOrder())).contains("lencana panjang hijau\">Selesai<").doesNotContain("lencana panjang biru");

        String isi = halaman("adminsert", p);
        assertThat(isi.substring(isi.indexOf("id=\"berkas-sertifikasi\""))).contains("SPK", "Invoice", "Tinjauan permohonan", "Audit Kecukupan", "Jadwal Asesmen", "Penunjukan Evaluator dan PPC",
            "Laporan Ketidaksesuaian (LKS)", "Laporan Audit", "Perbaikan Temuan", "Penunjukan Tinjauan Hasil Sertifikasi", "Tinjauan Hasil", "Keputusan Sertifikasi", "Cetak Sertifikat", "Cetak Lampiran Sertifikat",
            "Sertifikat").doesNotContain("Belum ada");
        List<String> tautan = isi.lines().flatMap(b -> TAUTAN.matcher(b).results().map(r -> r.group())).distinct().toList();
        assertThat(tautan).hasSizeGreaterThanOrEqualTo(14);
        for (String t : tautan) {
            assertThat(web.buka("reviewer", t).andReturn().getResponse().getContentType()).as(t).isEqualTo("application/pdf");
            assertThat(web.buka("adminsert.ptk", t).andReturn().getResponse().getStatus()).as("another satker: " + t).isEqualTo(404);
        }
        byte[] semua = web.buka("pjsert", "/kelola/order/" + p.id() + "/berkas-sertifikasi").andReturn().getResponse().getContentAsByteArray();
        List<String> penanda = penanda(semua);
        assertThat(penanda).hasSize(16).startsWith("Daftar isi", "1. SPK", "2. Invoice").endsWith("15. Sertifikat");
        IntStream.rangeClosed(1, 15).forEach(n -> assertThat(penanda.get(n)).startsWith(n + ". "));
        String pelanggan = web.kirim(sertifikasi.pelanggan(), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString();
        assertThat(pelanggan).contains("Surat Perjanjian Kerja Sertifikasi", "Laporan Ketidaksesuaian", "Sertifikat Kesesuaian").doesNotContain("Tinjauan Permohonan", ">Laporan Audit", "Tinjauan Hasil");
        milikPelanggan(p);
    }
}
