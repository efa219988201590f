package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.PdfA;
import id.laju.kalibrasi.KalibrasiService;
import id.laju.kalibrasi.RiwayatAlatService;
import id.laju.kalibrasi.SertifikatKalibrasi;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.DaftarLhuService;
import id.laju.mesin.KasusService;
import id.laju.pengujian.HasilService;
import id.laju.pengujian.HasilUji;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.SalinService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calibrations from Ajukan to the certificate, for people and machines, and the calibrator's way through {@code uji-laboratorium}. */
@LajuTest
class KalibrasiSelesaiTest {

    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired KasusService kasus;
    @Autowired PermohonanService permohonan;
    @Autowired HasilService hasil;
    @Autowired KalibrasiService kalibrasi;
    @Autowired DokumenService dokumen;
    @Autowired DaftarLhuService daftar;
    @Autowired SurveiService survei;
    @Autowired SalinService salin;
    @Autowired RiwayatAlatService riwayat;
    @Autowired PenyerahanService penyerahan;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("CAL-013")
    @Tag("CAL-006")
    @Tag("CAL-015")
    @Tag("NUM-002")
    void oneInstrumentFromTheFirstClickToTheCertificate() throws Exception {
        Jalan j = kal.ajukan(1);
        Permohonan p = permohonan.ambil(j.permohonanId());
        assertThat(p.praOrder()).matches("POKL-\\d+");
        assertThat(p.sisaContoh()).as("instruments are never destroyed").isEqualTo("DIKEMBALIKAN");
        assertThat(p.laporanGabung()).as("one certificate for each").isFalse();
        alur.periksaDanSetujui(j);
        assertThat(sql.queryForObject("select max(total) from penawaran where permohonan_id = ?", Long.class, j.permohonanId())).isEqualTo(350000);
        alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(j)));
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).matches("\\d+/BBKK/KAL/[IVX]+/\\d{4}");
        alur.tugaskan(alur.terima(alur.tiba(j)));
        String lembar = web.buka("kalibrator", "/kelola/kalibrasi").andReturn().getResponse().getContentAsString();
        assertThat(lembar).as("the own worksheets").contains("Lembar kerja Anda", "task=" + alur.semua(j, "kalibrasiAlat").get(0).getId(), "Caliper (Digital)").doesNotContain("Argon");
        assertThat(web.buka("kalibrator2", "/kelola/kalibrasi").andReturn().getResponse().getContentAsString()).doesNotContain(alur.semua(j, "kalibrasiAlat").get(0).getId());
        kal.kalibrasi(j);
        JsonNode periksa = orang.lihat("penyelia", alur.semua(j, "verifikasiHasil").get(0));
        assertThat(periksa.at("/baris/0/rincian/titik")).as("who checks sees every reading").hasSize(3);
        assertThat(periksa.at("/baris/0/rincian/titik/1/koreksi").asText()).isEqualTo("-0,013");
        alur.terbitkanLhu(alur.periksaHasil(j));
        Laporan l = permohonan.laporan(j.permohonanId()).get(0);
        assertThat(l.nomorLhu()).matches("\\d+/SK-BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(dokumen.ambil(l.dokumenId()).jenis()).isEqualTo(JenisDokumen.SERTIFIKAT_KALIBRASI);
        byte[] pdf = dokumen.isi(l.dokumenId());
        assertThat(Pdf.teks(pdf)).contains(l.nomorLhu(), "Jangka sorong digital", "Digital caliper", AlurKalibrasi.NOMOR_ALAT, "LK-951-IDN", "S.025871", "50,01", "-0,01", "0,02", "k = 2")
            .as("no more digits than the uncertainty carries").doesNotContain("-0,013");
        assertThat(PdfA.keberatanTiga(pdf)).isEmpty();
        String xml = new String(dokumen.lampiran(l.dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains(l.nomorLhu(), "schemaVersion=\"3.1.2\"", "\\milli\\metre", "<si:valueXMLList>0.00 -0.01 -0.03</si:valueXMLList>", "<si:uncertaintyXMLList>0.02 0.02 0.02</si:uncertaintyXMLList>",
            "<si:coverageFactorXMLList>2</si:coverageFactorXMLList>", "LK-951-IDN");
        sesuaiSkema(xml);
        assertThatThrownBy(() -> daftar.unduh(l.id(), alur.pelanggan().pelangganId(), alur.pelanggan().penggunaId(), null)).isInstanceOf(IsianKeliru.class);
        assertThat(web.kirim(alur.pelanggan(), get("/portal/kasus/" + j.permohonanId() + "/dokumen/" + l.dokumenId())).andReturn().getResponse().getStatus()).as("nor from the page of the case").isEqualTo(404);
        isiSurvei(j);
        assertThat(daftar.unduh(l.id(), alur.pelanggan().pelangganId(), alur.pelanggan().penggunaId(), null).isi()).isEqualTo(pdf);
        halamanLaboratorium(l);
        kembali(j);
        orang.sebagai(AlurPengujian.PELANGGAN, () -> penyerahan.selesaikan(j.permohonanId(), alur.pelanggan().pelangganId(), alur.pelanggan().penggunaId()));
        assertThat(kasus.ambil(alur.jalankan(j).kasus()).selesai()).isNotNull();
        riwayatDanPengingat(j);
    }

    /** Number of the order, date, origin, payment, state; each instrument with its number of the laboratory. */
    @Test
    @Tag("CAL-010")
    @Tag("CAL-011")
    void theOrderAndItsInstrumentsStandInTheCustomersListsWithTheirColumns() throws Exception {
        Jalan j = kal.sampaiKalibrasi(2);
        Permohonan p = permohonan.ambil(j.permohonanId());
        String isi = web.kirim(alur.pelanggan(), get("/portal/permohonan?ukuran=100&cari=" + p.praOrder())).andReturn().getResponse().getContentAsString();
        int awal = isi.lastIndexOf("<tr", isi.indexOf("/portal/permohonan/" + p.id() + "\""));
        assertThat(isi.substring(awal, isi.indexOf("</tr>", awal))).contains(p.praOrder() + " / " + p.nomorOrder(), "Tgl. Pengajuan", "Alat dikirim", ">LUNAS<", kasus.ambil(j.kasus()).status(), ">Lihat<",
            ">Label alat<").doesNotContain(">Hapus<", "Label sampel");
        String alat = web.kirim(alur.pelanggan(), get("/portal/permohonan/" + p.id())).andReturn().getResponse().getContentAsString();
        List<String> nomor = sql.queryForList("select nomor_analisa from sampel_lab where sampel_id = any(?)", String.class, (Object) alur.sampelIds(j).toArray(Long[]::new));
        assertThat(nomor).hasSize(2);
        assertThat(alat).contains(">Nomor analisis<", ">" + nomor.get(0) + "<", ">" + nomor.get(1) + "<", "Jangka sorong digital", "Caliper (Digital)", "0 - 150 mm", "Rp 350.000");
        kal.kalibrasi(j);
    }

    private void halamanLaboratorium(Laporan l) throws Exception {
        String isi = web.buka("kalibrator", "/kelola/kalibrasi?cari=" + AlurKalibrasi.NOMOR_ALAT).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains(l.nomorLhu(), "Order data alat", ">Baru<", ">Proses<", ">Selesai<", "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").doesNotContain("Argon");
        assertThat(web.buka("cs", "/kelola/data/kalibrasi?cari=" + permohonan.ambil(l.permohonanId()).nomorOrder()).andReturn().getResponse().getContentAsString()).contains(l.nomorLhu(), "Jangka sorong digital", "Data Kalibrasi");
        byte[] stiker = web.buka("cs", "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").andReturn().getResponse().getContentAsByteArray();
        assertThat(Pdf.teks(stiker)).contains("TELAH DIKALIBRASI", l.nomorLhu(), AlurKalibrasi.NOMOR_ALAT, "Jangka sorong digital", "Tanggal:");
        byte[] buta = web.buka("kalibrator", "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").andReturn().getResponse().getContentAsByteArray();
        assertThat(Pdf.teks(buta)).as("without the customer's own number and name of it").contains("TELAH DIKALIBRASI", l.nomorLhu(), "Caliper (Digital)", "Tanggal:")
            .doesNotContain(AlurKalibrasi.NOMOR_ALAT, "Jangka sorong");
        assertThat(web.buka("kalibrator.plg", "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").andReturn().getResponse().getStatus()).as("another balai").isEqualTo(404);
        assertThat(web.kirim(alur.pelanggan(), get("/portal/alat")).andReturn().getResponse().getContentAsString()).contains(AlurKalibrasi.NOMOR_ALAT, l.nomorLhu(), "Pesan lagi");
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu?cari=" + permohonan.ambil(l.permohonanId()).nomorOrder())).andReturn().getResponse().getContentAsString()).contains("/portal/lhu/" + l.id() + "/dcc");
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu/" + l.id() + "/dcc")).andReturn().getResponse().getContentAsString()).startsWith("<?xml").contains(l.nomorLhu());
        assertThat(web.kirim(alur.pelanggan(AlurPengujian.PALEMBANG), get("/portal/lhu/" + l.id() + "/dcc")).andReturn().getResponse().getStatus()).as("another company").isEqualTo(404);
    }

    /** The instrument goes back over the counter and leaves the list; the store of remains never held it. */
    private void kembali(Jalan j) throws Exception {
        long sampel = alur.sampelIds(j).get(0);
        String nomor = permohonan.ambil(j.permohonanId()).nomorOrder();
        assertThat(web.buka("cs", "/kelola/kembalian?cari=" + nomor).andReturn().getResponse().getContentAsString()).contains("value=\"" + sampel + "\"", "Jangka sorong digital");
        web.kirim("cs", "/kelola/kembalian", "sampelIds", String.valueOf(sampel), "tanggal", kal.hari().toString(), "penerima", "Anita");
        assertThat(web.buka("cs", "/kelola/kembalian?cari=" + nomor).andReturn().getResponse().getContentAsString()).doesNotContain("value=\"" + sampel + "\"");
        String analisa = sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, sampel);
        assertThat(web.buka("penyelia", "/kelola/sisa-sampel?cari=" + analisa).andReturn().getResponse().getContentAsString()).contains("Tidak ada data");
    }

    /** The schemas are nobody's to hand on; their folder is named by the property laju.dcc. */
    static void sesuaiSkema(String xml) throws Exception {
        String folder = System.getProperty("laju.dcc");
        boolean ada = folder != null && Files.exists(Path.of(folder, "dcc.xsd"));
        if (!ada) {
            assertThat(System.getenv("LAJU_DCC_WAJIB")).as("the schemas dcc.xsd and SI_Format.xsd have to be in the folder of -Dlaju.dcc").isNull();
            System.err.println("DCC not checked against its schemas: run with -Dlaju.dcc=<folder with dcc.xsd and SI_Format.xsd>");
        }
        Assumptions.assumeTrue(ada, "DCC not checked against its schemas: run with -Dlaju.dcc=<folder with dcc.xsd and SI_Format.xsd>");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Path.of(folder, "dcc.xsd").toFile()).newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    /** What follows a release; last, because it moves the clock. */
    private void riwayatDanPengingat(Jalan j) {
        long sampel = alur.sampelIds(j).get(0);
        assertThat(riwayat.milik(alur.pelanggan().pelangganId(), AlurKalibrasi.NOMOR_ALAT)).isNotEmpty().allMatch(r -> r.kini().intervalBulan() == 12);
        riwayat.ingatkan();
        assertThat(surat(sampel)).as("a year ahead is too early").isZero();
        SalinService.Salinan lagi = salin.salinAlat(alur.pelanggan(), j.permohonanId(), sampel, s -> s, null);
        assertThat(lagi.tertinggal()).isEmpty();
        assertThat(permohonan.lihat(lagi.id()).sampel()).singleElement().satisfies(s -> assertThat(s.alat().tampil()).isEqualTo("0; 50; 150 mm"));
        sql.update("update sampel_alat set interval_bulan = 1 where sampel_id = ?", sampel);
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(10))));
        riwayat.ingatkan();
        riwayat.ingatkan();
        assertThat(surat(sampel)).as("once, a month before").isPositive().isEqualTo(sql.queryForObject("select count(distinct kepada) from surat_keluar where kunci like ?",
            Integer.class, "kalibrasi-ingat/" + sampel + "/%"));
    }

    private int surat(long sampel) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "kalibrasi-ingat/" + sampel + "/%");
    }

    @Test
    void whatTheLaboratoryMayNotStateIsRefusedWithASentence() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> isi = kal.isian();
        isi.put("titik", List.of(AlurKalibrasi.titik("0", "0,00", "0,02"), AlurKalibrasi.titik("50", "50,01", "0,01"), AlurKalibrasi.titik("151", "x", "0")));
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> {
            assertThat(e.bidang()).containsOnlyKeys("titik.1.ketidakpastian", "titik.2.pembacaan", "titik.2.nominal", "titik.2.ketidakpastian");
            assertThat(e.bidang().get("titik.1.ketidakpastian")).contains("lebih kecil daripada CMC lingkup akreditasi LK-951-IDN, 0,0125 mm");
        });
        Map<String, Object> teliti = kal.isian();
        teliti.put("titik", List.of(AlurKalibrasi.titik("50", "50,01", "0,0135")));
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, teliti)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("titik.0.ketidakpastian")).contains("dua angka penting"));
        Map<String, Object> basi = kal.isian();
        basi.put("standar", List.of(kal.standar("SA-09")));
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, basi)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("standar")).contains("SA-09", "tidak berlaku"));
        Map<String, Object> kurang = kal.isian();
        kurang.put("titik", List.of(AlurKalibrasi.titik("0", "0,00", "0,02")));
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, kurang)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("titik")).contains("50; 150"));
        assertThat(sql.queryForObject("select count(*) from data_kalibrasi d join hasil_uji h on h.id = d.hasil_id join sampel_parameter c on c.id = h.pilihan_id where c.sampel_id = ?",
            Integer.class, alur.sampelIds(j).get(0))).as("nothing was stored").isZero();
        JsonNode form = orang.lihat(t.getAssignee(), t);
        assertThat(form.get("titik")).extracting(x -> x.get("nominal").asText()).containsExactly("0", "50", "150");
        assertThat(form.at("/titik/1/cmc").asText()).isEqualTo("0,0125");
        assertThat(form.get("standar")).filteredOn(s -> s.get("label").asText().startsWith("SA-09")).singleElement()
            .satisfies(s -> assertThat(s.get("halangan").asText()).isEqualTo("sertifikat berakhir"));
        assertThat(form.toString()).as("the laboratory works blind").doesNotContain("Argon");
    }

    @Test
    void whatComesBackIsCalibratedAgainAndOldReadingsStay() {
        Jalan j = kal.kalibrasi(kal.sampaiKalibrasi(1));
        periksa(j, "verifikasiHasil", "penyelia", "kembalikan");
        assertThat(orang.lihat("kalibrator", alur.semua(j, "kalibrasiAlat").get(0)).at("/titik/0/pembacaan").asText()).as("what was read stands there").isEqualTo("0,00; 0,00; 0,01");
        kal.kalibrasi(j);
        long pilihan = permohonan.parameter(alur.sampelIds(j).get(0)).get(0).id();
        List<HasilUji> versi = hasil.riwayat(pilihan);
        assertThat(versi).hasSize(2).allSatisfy(h -> assertThat(kalibrasi.data(h.id()).orElseThrow().titik()).hasSize(3));
        assertThatThrownBy(() -> sql.update("delete from data_kalibrasi_titik where hasil_id = ?", versi.get(0).id())).hasMessageContaining("keeps its rows");
        periksa(j, "verifikasiHasil", "penyelia", "benar");
        periksa(j, "validasiHasil", "mt", "kembalikan");
        alur.ulangi(j, "kalibrator");
        assertThat(alur.semua(j, "kalibrasiAlat")).hasSize(1);
    }

    @Test
    void nobodyChecksTheOwnCalibration() {
        sql.update("insert into staf_peran values ('penyelia2', 'kalibrator')");
        try {
            tidakMemeriksaSendiri();
        } finally {
            sql.update("delete from staf_peran where staf = 'penyelia2' and peran = 'kalibrator'");
        }
    }

    private void tidakMemeriksaSendiri() {
        Jalan j = alur.terima(alur.tiba(kal.sampaiLunas(1)));
        Task tugas = alur.semua(j, "tugaskanAnalis").get(0);
        JsonNode form = orang.lihat("penyelia", tugas);
        orang.selesaikan("penyelia", tugas, Map.of("baris", List.of(Map.of("pilihanId", form.at("/baris/0/parameter/pilihanId").asLong(), "analis", "penyelia2",
            "target", form.get("targetBawaan").asText(), "satuan", "mm", "metode", "IK-KAL-01"))));
        orang.selesaikan("mt", alur.semua(j, "validasiPenugasan").get(0), Map.of("keputusan", "setuju"));
        kal.kalibrasi(j);
        assertThatThrownBy(() -> periksa(j, "verifikasiHasil", "penyelia2", "benar")).hasMessageContaining("Anda");
        periksa(j, "verifikasiHasil", "penyelia", "benar");
        assertThat(alur.semua(j, "validasiHasil")).hasSize(1);
    }

    @Test
    void anInstrumentThatCannotBeCalibratedIsTriedAgainWhereThePenyeliaSaysSo() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> isi = kal.isian();
        isi.put("tidakDapatDiuji", "Layar mati");
        orang.selesaikan(t.getAssignee(), t, isi);
        alur.jalankan(j);
        JsonNode usul = orang.lihat("penyelia", alur.semua(j, "usulkanTindakLanjut").get(0));
        orang.selesaikan("penyelia", alur.semua(j, "usulkanTindakLanjut").get(0), Map.of("baris", List.of(Map.of("hasilId", usul.at("/baris/0/hasilId").asLong(), "ulang", true))));
        alur.jalankan(j);
        assertThat(alur.semua(j, "kalibrasiAlat")).as("tried again").hasSize(1);
    }

    /** Another laboratory's measurement rests on its own standards and scope, and the paper says whose it is. */
    @Test
    void anInstrumentThatGoesToAnotherLaboratory() throws Exception {
        Jalan j = kal.sampaiKalibrasi(1);
        Task luar = kal.keLuar(j);
        assertThat(orang.lihat(luar.getAssignee(), luar).at("/paket/subkontraktor").asText()).isEqualTo("Balai Metrologi Contoh");
        Map<String, Object> isi = kal.isianLuar();
        isi.remove("catatan");
        assertThatThrownBy(() -> orang.selesaikan(luar.getAssignee(), luar, isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("catatan"));
        isi.put("catatan", "Sertifikat BMC-77/2026");
        orang.selesaikan(luar.getAssignee(), luar, isi);
        alur.terbitkanLhu(alur.periksaHasil(alur.jalankan(j)));
        Laporan l = permohonan.laporan(j.permohonanId()).get(0);
        assertThat(Pdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).contains("Dikalibrasi oleh penyedia luar: Balai Metrologi Contoh (Sertifikat BMC-77/2026)")
            .doesNotContain("terakreditasi KAN", "Standar acuan dan ketertelusuran");
        String xml = new String(dokumen.lampiran(l.dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains("Balai Metrologi Contoh").doesNotContain("measuringEquipment", "LK-951-IDN");
        sesuaiSkema(xml);
    }

    @Test
    void anInstrumentThatCannotBeCalibratedEndsWithoutCertificateWhenNobodyAnswers() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> isi = kal.isian();
        isi.put("tidakDapatDiuji", "Layar mati");
        orang.selesaikan(t.getAssignee(), t, isi);
        alur.jalankan(j);
        Task usul = alur.semua(j, "usulkanTindakLanjut").get(0);
        orang.selesaikan("penyelia", usul, Map.of("baris", List.of(Map.of("hasilId", orang.lihat("penyelia", usul).at("/baris/0/hasilId").asLong()))));
        alur.lewat(alur.jalankan(j), "boundaryEvent_persetujuanLewat");
        periksa(j, "verifikasiHasil", "penyelia", "benar");
        periksa(j, "validasiHasil", "mt", "benar");
        assertThat(alur.semua(j, "beriNomorLhu")).as("nothing that somebody could sign").isEmpty();
        assertThat(permohonan.laporan(j.permohonanId()).get(0).nomorLhu()).isNull();
    }

    @Test
    void aCalibratorWhoHasLeftIsReplaced() {
        Jalan j = kal.kalibrasi(kal.sampaiKalibrasi(1));
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'kalibrator'");
        try {
            periksa(j, "verifikasiHasil", "penyelia", "kembalikan");
            JsonNode form = orang.lihat("penyelia", alur.semua(j, "gantiAnalis").get(0));
            assertThat(form.get("sebutan").asText()).isEqualTo("Kalibrator");
            assertThat(form.get("analis")).extracting(a -> a.get("id").asText()).contains("kalibrator2").doesNotContain("kalibrator", "analis");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'kalibrator'");
        }
    }

    @Test
    void aCalibratorWhoLosesTheRoleMeanwhileLeavesTheInstrumentToAnother() throws Exception {
        Jalan j = kal.sampaiKalibrasi(1);
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        assertThat(t.getAssignee()).isEqualTo("kalibrator");
        sql.update("update staf_peran set peran = 'bendahara' where staf = 'kalibrator' and peran = 'kalibrator'");
        try {
            assertThatThrownBy(() -> orang.lihat("kalibrator", t)).hasMessageContaining("Anda tidak lagi memegang peran Kalibrator");
            assertThatThrownBy(() -> orang.selesaikan("kalibrator", t, kal.isian())).hasMessageContaining("Anda tidak lagi memegang peran Kalibrator");
        } finally {
            sql.update("update staf_peran set peran = 'kalibrator' where staf = 'kalibrator' and peran = 'bendahara'");
        }
        Map<String, Object> o = sql.queryForMap("select nip, nama, surel, seksi, tingkat from staf where id = 'kalibrator'");
        try {
            web.kirim("admin", "/kelola/staf/kalibrator/ubah", "nip", (String) o.get("nip"), "nama", (String) o.get("nama"), "jenisKelamin", "L", "surel", (String) o.get("surel"),
                "seksi", (String) o.get("seksi"), "tingkat", (String) o.get("tingkat"), "statusKerja", "Tidak Aktif", "peran", "kalibrator", "satker", "bbspjikfk")
                .andExpect(status().is3xxRedirection());
            Task ganti = alur.semua(alur.jalankan(j), "gantiAnalis").get(0);
            JsonNode form = orang.lihat("penyelia", ganti);
            Map<String, Object> baris = Map.of("paketId", form.at("/baris/0/paketId").asLong(), "target", form.at("/baris/0/target").asText(), "analis", "analis");
            assertThatThrownBy(() -> orang.selesaikan("penyelia", ganti, Map.of("baris", List.of(baris)))).isInstanceOfSatisfying(IsianKeliru.class,
                e -> assertThat(e.bidang().get("baris.0.analis")).isEqualTo("Pilih kalibrator."));
            Map<String, Object> lain = new HashMap<>(baris);
            lain.put("analis", "kalibrator2");
            orang.selesaikan("penyelia", ganti, Map.of("baris", List.of(lain)));
            assertThat(alur.semua(alur.jalankan(j), "kalibrasiAlat")).singleElement().satisfies(x -> assertThat(x.getAssignee()).isEqualTo("kalibrator2"));
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'kalibrator'");
        }
    }

    @Test
    @Tag("CAL-016")
    void instrumentsGoToCalibratorsOnlyAndWhereAskedForToThoseAuthorised() {
        Jalan j = alur.terima(alur.tiba(kal.sampaiLunas(1)));
        Task tugas = alur.semua(j, "tugaskanAnalis").get(0);
        JsonNode form = orang.lihat("penyelia", tugas);
        assertThat(form.get("analis")).extracting(a -> a.get("id").asText()).contains("kalibrator", "kalibrator2").doesNotContain("analis", "analis2");
        assertThatThrownBy(() -> tugaskan(tugas, form, "analis")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("baris.0.analis")).isEqualTo("Pilih kalibrator."));
        long metode = sql.queryForObject("insert into metode (satker, nomor, judul) values ('bbspjikfk', ?, 'Kalibrasi jangka sorong') returning id", Long.class,
            form.at("/baris/0/parameter/metode").asText());
        sql.update("insert into metode_versi (metode_id, versi, berlaku_dari, oleh, pada) values (?, 'revisi 3', date '2024-01-01', 'uji', now())", metode);
        sql.update("insert into metode_parameter values (?, ?)", metode, kal.caliper().parameterId());
        sql.update("insert into wewenang (satker, orang, metode_id, berlaku_dari, dasar, oleh, pada) values ('bbspjikfk', 'kalibrator2', ?, date '2024-01-01', 'Surat uji', 'uji', now())", metode);
        sql.update("insert into wewenang_satker values ('bbspjikfk', true) on conflict (satker) do update set wajib = true");
        try {
            assertThatThrownBy(() -> tugaskan(tugas, form, "kalibrator")).isInstanceOfSatisfying(IsianKeliru.class,
                e -> assertThat(e.bidang().get("baris.0.analis")).startsWith("Kalibrator ini tidak tercatat berwenang"));
            tugaskan(tugas, form, "kalibrator2");
            orang.selesaikan("mt", alur.semua(j, "validasiPenugasan").get(0), Map.of("keputusan", "setuju"));
            alur.terbitkanLhu(alur.periksaHasil(kal.kalibrasi(j)));
            assertThat(Pdf.teks(dokumen.isi(permohonan.laporan(j.permohonanId()).get(0).dokumenId()))).as("the version in force is printed")
                .contains(form.at("/baris/0/parameter/metode").asText() + ", revisi 3");
        } finally {
            sql.update("update wewenang_satker set wajib = false where satker = 'bbspjikfk'");
            sql.update("delete from metode_parameter where metode_id = ?", metode);
        }
    }

    /** The scope counts that was in force on the day of the calibration, not on that of the certificate. */
    @Test
    void theAccreditedScopeIsThatOfTheDayOfTheCalibration() {
        Jalan sesudah = kal.sampaiKalibrasi(1);
        Jalan terlambat = kal.sampaiKalibrasi(1);
        Jalan sebelum = kal.sampaiKalibrasi(1);
        List<Long> cmc = sql.queryForList("select id from cmc where parameter_id = ?", Long.class, kal.caliper().parameterId());
        LocalDate hari = kal.hari();
        try {
            kal.kalibrasi(sesudah);
            kal.kalibrasi(terlambat);
            keadaan(cmc, "DIBEKUKAN", hari.plusDays(1));
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2))));
            kal.kalibrasi(sebelum);
            alur.terbitkanLhu(alur.periksaHasil(sesudah));
            keadaan(cmc, "AKTIF", hari.plusDays(1));
            alur.terbitkanLhu(alur.periksaHasil(sebelum));
            keadaan(cmc, "DIBEKUKAN", hari);
            alur.terbitkanLhu(alur.periksaHasil(terlambat));
        } finally {
            keadaan(cmc, "AKTIF", hari);
            keadaan(cmc, "AKTIF", hari.plusDays(1));
            ClockUtil.reset();
        }
        assertThat(sertifikat(sesudah)).as("frozen after the work, before the issue").contains("terakreditasi KAN");
        assertThat(sertifikat(sebelum)).as("measured while it was frozen, without regard to its CMC").doesNotContain("terakreditasi KAN");
        assertThat(sertifikat(terlambat)).as("frozen on the day of the work, as the office learned later").doesNotContain("terakreditasi KAN");
    }

    /** A point outside the scope does not take the symbol from the others: it is marked. */
    @Test
    @Tag("LHU-025")
    void aPointOutsideTheScopeIsMarkedAndTheOthersKeepTheSymbol() throws Exception {
        Jalan j = kal.sampaiKalibrasi(1);
        long parameter = kal.caliper().parameterId();
        List<Long> cmc = sql.queryForList("select id from cmc where parameter_id = ?", Long.class, parameter);
        LocalDate hari = kal.hari();
        long sempit = sql.queryForObject("""
            insert into cmc (satker, parameter_id, nomor_lk, bawah, atas, tetap, relatif, berlaku_dari, berlaku_sampai)
            values ('bbspjikfk', ?, 'LK-951-IDN', 0, 100, 0.01, 0, ?, ?) returning id""", Long.class, parameter, hari, hari);
        keadaan(cmc, "DIBEKUKAN", hari);
        try {
            alur.terbitkanLhu(alur.periksaHasil(kal.kalibrasi(j)));
        } finally {
            keadaan(cmc, "AKTIF", hari);
            keadaan(List.of(sempit), "DICABUT", hari);
        }
        assertThat(sertifikat(j).replaceAll("[\\s\u00a0]+", " ")).contains("terakreditasi KAN, nomor LK-951-IDN", "150 *", "Di luar lingkup akreditasi: titik 150 mm")
            .doesNotContain("2 50 *");
        String xml = new String(dokumen.lampiran(permohonan.laporan(j.permohonanId()).get(0).dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains("LK-951-IDN", "Not within the scope of accreditation: point 150 mm");
        sesuaiSkema(xml);
    }

    private void keadaan(List<Long> cmc, String keadaan, LocalDate sejak) {
        cmc.forEach(id -> sql.update("insert into keadaan_akreditasi (cmc_id, keadaan, sejak, alasan, oleh, pada) values (?, ?, ?, 'Surat KAN', 'admin', now())", id, keadaan, sejak));
    }

    private String sertifikat(Jalan j) {
        return Pdf.teks(dokumen.isi(permohonan.laporan(j.permohonanId()).get(0).dokumenId()));
    }

    private void tugaskan(Task tugas, JsonNode form, String siapa) {
        orang.selesaikan("penyelia", tugas, Map.of("baris", List.of(Map.of("pilihanId", form.at("/baris/0/parameter/pilihanId").asLong(), "analis", siapa,
            "target", form.get("targetBawaan").asText(), "satuan", "mm", "metode", form.at("/baris/0/parameter/metode").asText()))));
    }

    @Test
    void theOtherEndsOfTheSpine() {
        Jalan tolak = kal.ajukan(1);
        orang.selesaikan("cs", tolak.kasus(), "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "Alat di luar kemampuan", "kajiUlang", alur.kajiUlang(false)));
        assertThat(kasus.ambil(alur.jalankan(tolak).kasus()).status()).isEqualTo("Tolak");
        Jalan batal = kal.ajukan(1);
        assertThat(kasus.ambil(alur.batalkan(batal).kasus()).status()).isEqualTo("Batal");
        Jalan lewat = alur.periksaDanSetujui(kal.ajukan(1));
        assertThat(kasus.ambil(alur.lewat(lewat, "boundaryEvent_penawaranLewat").kasus()).status()).isEqualTo("Batal");
        Jalan hilang = kal.sampaiLunas(1);
        alur.lewat(hilang, "boundaryEvent_sampelLewat");
        assertThat(permohonan.laporan(hilang.permohonanId()).get(0).nomorLhu()).isNull();
    }

    private void periksa(Jalan j, String frasa, String siapa, String putusan) {
        Task t = alur.semua(j, frasa).get(0);
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(siapa, t).get("baris").forEach(b -> baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", putusan, "catatan", "Ulangi titik 50")));
        orang.selesaikan(siapa, t, Map.of("baris", baris));
        alur.jalankan(j);
    }

    private void isiSurvei(Jalan j) {
        Map<String, Integer> jawaban = survei.lembar(j.permohonanId(), alur.pelanggan().pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(AlurPengujian.PELANGGAN, () -> survei.isi(j.permohonanId(), alur.pelanggan().pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
        alur.jalankan(j);
    }
}
