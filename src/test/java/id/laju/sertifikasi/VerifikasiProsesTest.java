package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code verifikasi-sertifikasi}. */
@LajuTest
class VerifikasiProsesTest {

    private static final Map<String, String> DUA = Map.of("A_09", "NIB halaman 2 tidak terbaca.", "data", "Nama perusahaan tidak sama dengan akta.");

    @Autowired TinjauanService tinjauan;
    @Autowired AlurSertifikasi alur;
    @Autowired PerbaikanService perbaikan;
    @Autowired UnggahService unggah;
    @Autowired VerifikasiService verifikasi;
    @Autowired KonfirmasiAuditService konfirmasi;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, kunci + "/%");
    }

    private int lampiran(String kunci) {
        return sql.queryForObject("select count(*) from surat_lampiran l join surat_keluar s on s.id = l.surat_id where s.kunci like ?", Integer.class, kunci + "/%");
    }

    private List<Dokumen> dokumen(Permohonan p, JenisDokumen jenis) {
        return dokumen.milikKasus(p.kasus()).stream().filter(d -> d.jenis() == jenis && d.status() == StatusDokumen.TERBIT).toList();
    }

    private String isi(Dokumen d) {
        return BacaPdf.teks(dokumen.isi(d.id())).replaceAll("\\s+", " ");
    }

    private void ditolak(Permohonan p, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, p.kasus(), frasa, isian, bidang);
    }

    private JsonNode lihat(String siapa, Permohonan p, String frasa) {
        return orang.lihat(siapa, orang.tugas(p.kasus(), frasa));
    }

    @Test
    @Tag("CRT-037")
    @Tag("CRT-045")
    @Tag("CRT-075")
    void whatFitsIsReviewedAndTheCustomerConfirmsTheAudit() {
        Permohonan p = alur.mulai();
        assertThat(status(p)).isEqualTo("Sedang Diproses");
        assertThat(kasus.terbuka(p.kasus())).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo("cs"));
        assertThat(lihat("cs", p, "teruskanPermohonan").at("/wajibKurang")).isEmpty();
        alur.teruskan(p);
        assertThat(kasus.terbuka(p.kasus())).singleElement().extracting(Langkah::frasa).isEqualTo("verifikasiDokumen");
        assertThat(sql.queryForObject("select count(*) from kabar_serah_terima where kasus = ? and kalimat like '%menunggu verifikasi dokumen%'", Integer.class, p.kasus())).as("the operational part was told").isPositive();
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "terima", null);
        assertThat(dokumen(p, JenisDokumen.TINJAUAN_PERMOHONAN)).singleElement().satisfies(d -> assertThat(isi(d)).contains("TINJAUAN PERMOHONAN", "PT Argon Mulia", "SNI 7276:2014", "[x] SPPT SNI", "[ ] SPPT ST",
            "Dapat disertifikasi", p.praOrder() + "/TP/1"));
        List<ButirTinjauan> ditanya = tinjauan.butir(p);
        assertThat(ditanya).as("those for mandatory standards are not asked of this one").isNotEmpty().noneMatch(ButirTinjauan::hanyaWajib);
        String lembar = isi(dokumen(p, JenisDokumen.TINJAUAN_PERMOHONAN).get(0));
        assertThat(ditanya).as("every row with both choices, and the one that was taken").allSatisfy(b -> assertThat(lembar)
            .containsPattern(Pattern.quote(b.isi().substring(0, Math.min(15, b.isi().length()))) + "[^\\[]*" + Pattern.quote("[x] " + b.pilihan1() + " [ ] " + b.pilihan2())));
        assertThat(lembar).doesNotContain("Peraturan Menteri Pemberlakuan SNI Wajib");
        JsonNode siap = lihat("operasional", p, "siapkanKonfirmasi");
        assertThat(siap.at("/hari").asText()).as("40 employees, quality management, medium risk").isEqualTo("4");
        assertThat(siap.at("/dasar").asText()).contains("40 karyawan", "Sertifikasi Awal");
        alur.siapkanKonfirmasi(p);
        assertThat(status(p)).isEqualTo("Konfirmasi Audit");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(kasus.terbuka(p.kasus()).get(0).halaman()).isEqualTo("/portal/sertifikasi/" + p.id() + "/konfirmasi");
        assertThat(surat("konfirmasi-audit/" + p.id())).isNotEmpty().allMatch(t -> t.contains("4 hari orang audit") && t.contains("tidak dikonfirmasi sampai "));
        assertThat(lampiran("konfirmasi-audit/" + p.id())).isEqualTo(surat("konfirmasi-audit/" + p.id()).size());
        assertThat(isi(dokumen.ambil(konfirmasi.dokumen(p.id())))).contains("LEMBAR KONFIRMASI AUDIT", "4 hari orang audit", "......");
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(dokumen(p, JenisDokumen.KONFIRMASI_AUDIT)).singleElement().satisfies(d -> assertThat(isi(d)).contains("Anita Rahayu, Manajer Mutu", "Helm dan sepatu pengaman", "Dua gilir"));
        assertThat(kasus.linimasa(p.kasus())).filteredOn(l -> l.keputusan() != null).extracting(l -> l.frasa() + " " + l.keputusan())
            .contains("verifikasiDokumen sesuai", "tinjauPermohonan terima");
    }

    @Test
    @Tag("GRN-001")
    void aStandardOfGreenIndustryMissesNoRuleThatOnlyAnSniHas() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        assertThat(lihat("pjsert", p, "tinjauPermohonan").at("/peraturan")).as("of an SNI, each kind, entered or not").isNotEmpty();
        sql.update("update permohonan set layanan = 'sertifikasi-industri-hijau' where id = ?", p.id());
        sql.update("update sertifikasi set skema = null, produk_sertifikasi_id = (select id from produk_sertifikasi where satker = ? and kode = 'hijau-air-minum') where permohonan_id = ?", p.satker(), p.id());
        alur.segar(p.id());
        assertThat(lihat("pjsert", p, "tinjauPermohonan").at("/peraturan")).as("nobody entered one").isEmpty();
        alur.tinjau(permohonan.ambil(p.id()), "tolak", "Akhir uji");
    }

    @Test
    @Tag("CRT-028")
    @Tag("CRT-029")
    @Tag("CRT-076")
    @Tag("CRT-077")
    void exactlyWhatIsFaultyComesBackAndIsVerifiedAgainUntilItFits() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        assertThat(web.isi("pjsert", "/kasus/" + p.kasus())).as("roles by their names").contains("Customer Service, Staf Operasional").doesNotContain("cs,staf-operasional");
        alur.verifikasi(p, DUA);
        assertThat(status(p)).isEqualTo("Perbaikan Dokumen");
        assertThat(kasus.terbuka(p.kasus()).get(0).halaman()).isEqualTo("/portal/sertifikasi/" + p.id() + "/perbaikan");
        assertThat(dokumen(p, JenisDokumen.LEMBAR_KEKURANGAN)).singleElement().satisfies(d -> assertThat(isi(d)).contains("LEMBAR KEKURANGAN DOKUMEN", "NIB halaman 2 tidak terbaca.",
            "Nama perusahaan tidak sama dengan akta.", p.praOrder() + "/LK/1", "paling lambat").doesNotContain("Alur Proses"));
        assertThat(surat("kekurangan/" + p.id() + "/1")).isNotEmpty().allMatch(t -> t.contains("NIB halaman 2 tidak terbaca.") && t.contains("tidak diperbaiki sampai "));
        assertThat(lampiran("kekurangan/" + p.id() + "/1")).isEqualTo(surat("kekurangan/" + p.id() + "/1").size());
        assertThat(perbaikan.daftar(permohonan.ambil(p.id()))).extracting(BarisPerbaikan::bidang).containsExactlyInAnyOrder("A_09", "data");
        alur.timer(p, "boundaryEvent_ingatPerbaikanDokumen");
        assertThat(surat("ingat-kekurangan/" + p.id())).isNotEmpty().allMatch(t -> t.contains("tidak diperbaiki sampai "));
        assertThat(lampiran("ingat-kekurangan/" + p.id())).isEqualTo(surat("ingat-kekurangan/" + p.id()).size());

        unggah.unggah(alur.pelanggan(), p.id(), "A_09", AlatSertifikasi.pdf("nib terbaca"), null, null);
        assertThatThrownBy(() -> perbaikan.kirim(alur.pelanggan(), p.id(), null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Data Permohonan");
        perbaikan.tanggapi(alur.pelanggan(), p.id(), "data", "Akta perubahan nomor 4 terlampir pada A.07.");
        perbaikan.kirim(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
        JsonNode lagi = lihat("operasional", p, "verifikasiDokumen");
        assertThat(lagi.at("/putaran").asInt()).isEqualTo(2);
        assertThat(lagi.at("/butir").findValuesAsText("keadaan")).as("what there is now, whatever was asked").containsOnly("terlampir", "terisi", "-");
        lagi.at("/butir").forEach(b -> {
            boolean keliru = DUA.containsKey(b.at("/bidang").asText());
            assertThat(b.at("/sesuai").isNull()).as("judged anew: " + b).isEqualTo(keliru);
            assertThat(b.at("/diminta").asText("")).as("what was asked, beside what came: " + b).isEqualTo(DUA.getOrDefault(b.at("/bidang").asText(), ""));
            assertThat(b.at("/tanggapan").asText("")).isEqualTo(b.at("/bidang").asText().equals("data") ? "Akta perubahan nomor 4 terlampir pada A.07." : "");
        });
        alur.verifikasi(p, Map.of("B_07", "Belum ditandatangani."));
        assertThat(dokumen(p, JenisDokumen.LEMBAR_KEKURANGAN)).extracting(Dokumen::nomor).containsExactly(p.praOrder() + "/LK/1", p.praOrder() + "/LK/2");
        unggah.unggah(alur.pelanggan(), p.id(), "B_07", AlatSertifikasi.pdf("analisa"), null, null);
        perbaikan.kirim(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
        alur.verifikasi(p, Map.of());
        assertThat(verifikasi.putaran(p.id())).extracting(Verifikasi::keputusan).containsExactly("perbaiki", "perbaiki", "sesuai");
        alur.tinjau(p, "terima", null);
        alur.siapkanKonfirmasi(p);
        assertThat(surat("konfirmasi-audit/" + p.id())).isNotEmpty();
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
    }

    @Test
    void whatIsNotRepairedInThirtyDaysEnds() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, DUA);
        alur.timer(p, "boundaryEvent_dokumenLewat");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("CRT-036")
    @Tag("STS-016")
    void aNoteOfThePjIsSettledByTheBalaiOrAskedOfTheCustomer() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "catatan", "Surat permohonan bukan yang terbaru.");
        assertThat(sql.queryForObject("select status_staf from langkah where kasus = ? and selesai is null", String.class, p.kasus())).isEqualTo("CEK CATATAN PENOLAKAN ORDER DARI KASI SS");
        assertThat(status(p)).isEqualTo("Sedang Diproses");
        assertThat(lihat("operasional", p, "periksaCatatan").at("/catatan").asText()).isEqualTo("Surat permohonan bukan yang terbaru.");
        orang.selesaikan("operasional", p.kasus(), "periksaCatatan", Map.of("keputusan", "selesai", "jawaban", "Diganti dengan yang terbaru."));
        assertThat(lihat("pjsert", p, "tinjauPermohonan").at("/jawaban").asText()).isEqualTo("Diganti dengan yang terbaru.");
        alur.tinjau(p, "catatan", "Pernyataan belum bermeterai.");
        orang.selesaikan("cs", p.kasus(), "periksaCatatan", Map.of("keputusan", "perbaiki", "catatan", List.of(Map.of("bidang", "A_03", "catatan", "Bubuhkan meterai."))));
        alur.latar(p);
        assertThat(status(p)).isEqualTo("Perbaikan Dokumen");
        assertThat(surat("kekurangan/" + p.id() + "/1")).isNotEmpty().allMatch(t -> t.contains("Bubuhkan meterai."));
        perbaikan.tanggapi(alur.pelanggan(), p.id(), "A_03", "Meterai ada di lembar kedua.");
        perbaikan.kirim(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
        JsonNode lagi = lihat("operasional", p, "verifikasiDokumen");
        assertThat(lagi.at("/catatanPj").asText()).isEqualTo("Pernyataan belum bermeterai.");
        lagi.at("/butir").forEach(b -> assertThat(b.at("/sesuai").isNull()).as("what was asked for is judged anew: " + b).isEqualTo(b.at("/bidang").asText().equals("A_03")));
        lagi.at("/butir").forEach(b -> assertThat(b.at("/diminta").asText("")).isEqualTo(b.at("/bidang").asText().equals("A_03") ? "Bubuhkan meterai." : ""));
        alur.verifikasi(p, Map.of());
        assertThat(lihat("pjsert", p, "tinjauPermohonan").at("/putaran").asInt()).isEqualTo(2);
        alur.tinjau(p, "tolak", "Di luar lingkup LSPro");
    }

    @Test
    void aRefusedApplicationEndsWithItsReason() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        ditolak(p, "pjsert", "tinjauPermohonan", alur.tinjauan(p, "tolak", " "), "catatan");
        alur.tinjau(p, "tolak", "Produk di luar lingkup LSPro");
        assertThat(permohonan.ambil(p.id()).ditolakAlasan()).isEqualTo("Produk di luar lingkup LSPro");
        assertThat(surat("penolakan/" + p.id())).isNotEmpty().allMatch(t -> t.contains("Produk di luar lingkup LSPro"));
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(dokumen(p, JenisDokumen.TINJAUAN_PERMOHONAN)).singleElement().satisfies(d -> assertThat(isi(d)).contains("Tidak dapat disertifikasi", "Produk di luar lingkup LSPro"));
    }

    @Test
    void aSchemeWithoutAuditNeedsNoConfirmation() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        sql.update("update sertifikasi set skema = 'TIPE_1' where permohonan_id = ?", p.id());
        alur.tinjau(p, "terima", null);
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(konfirmasi.cari(p.id())).isEmpty();
    }

    @Test
    void greenIndustryIsAuditedAlthoughNobodyChoosesItsScheme() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        sql.update("update permohonan set layanan = 'sertifikasi-industri-hijau' where id = ?", p.id());
        sql.update("update sertifikasi set skema = null where permohonan_id = ?", p.id());
        alur.tinjau(permohonan.ambil(p.id()), "terima", null);
        orang.selesaikan("operasional", p.kasus(), "siapkanKonfirmasi", Map.of("hari", "4", "alasan", "Menurut banyaknya lini produksi"));
        alur.latar(p);
        assertThat(status(p)).isEqualTo("Konfirmasi Audit");
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
    }

    @Test
    void anUnansweredSheetIsRememberedAndLapses() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "terima", null);
        alur.siapkanKonfirmasi(p);
        alur.timer(p, "boundaryEvent_ingatKonfirmasiAudit");
        assertThat(surat("ingat-konfirmasi-audit/" + p.id())).isNotEmpty().allMatch(t -> t.contains("4 hari orang audit") && t.contains("tidak dikonfirmasi sampai "));
        alur.timer(p, "boundaryEvent_konfirmasiLewat");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThatThrownBy(() -> konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi())).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah berakhir");
        assertThat(konfirmasi.cari(p.id()).orElseThrow().dijawab()).isNull();
    }

    /** Nothing is stored when something is missing, and the field is named. */
    @Test
    @SuppressWarnings("unchecked")
    void wrongInputIsNamed() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        Map<String, Object> semua = alur.hasil(p, Map.of());
        List<?> butir = (List<?>) semua.get("butir");
        ditolak(p, "operasional", "verifikasiDokumen", Map.of("keputusan", "sesuai", "butir", butir.subList(1, butir.size())), "keputusan");
        ditolak(p, "operasional", "verifikasiDokumen", Map.of("butir", butir), "keputusan");
        ditolak(p, "operasional", "verifikasiDokumen", Map.of("keputusan", "perbaiki", "butir", butir), "keputusan");
        Map<String, Object> keliru = alur.hasil(p, Map.of("data", " "));
        ditolak(p, "operasional", "verifikasiDokumen", keliru, "butir.0.catatan");
        keliru = alur.hasil(p, DUA);
        keliru.put("keputusan", "sesuai");
        ditolak(p, "operasional", "verifikasiDokumen", keliru, "keputusan");
        Map<String, Object> terbuka = alur.hasil(p, DUA);
        int a09 = verifikasi.daftar(permohonan.ambil(p.id())).stream().map(BarisPeriksa::bidang).toList().indexOf("A_09");
        ((Map<String, Object>) ((List<?>) terbuka.get("butir")).get(a09)).put("berkasId", java.util.UUID.randomUUID());
        ditolak(p, "operasional", "verifikasiDokumen", terbuka, "butir." + a09 + ".sesuai");
        sql.update("delete from dokumen_sertifikasi where permohonan_id = ? and kode = 'B_07'", p.id());
        int b07 = verifikasi.daftar(permohonan.ambil(p.id())).stream().map(BarisPeriksa::bidang).toList().indexOf("B_07");
        ditolak(p, "operasional", "verifikasiDokumen", alur.hasil(p, Map.of()), "butir." + b07 + ".sesuai");
        alur.verifikasi(p, Map.of("B_07", "Belum ada"));
        assertThat(verifikasi.putaran(p.id())).as("only the one that went through").hasSize(1);
        unggah.unggah(alur.pelanggan(), p.id(), "B_07", AlatSertifikasi.pdf("analisa"), null, null);
        perbaikan.kirim(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
        alur.verifikasi(p, Map.of());

        Map<String, Object> tinjauan = alur.tinjauan(p, "terima", null);
        List<?> jawaban = (List<?>) tinjauan.get("jawaban");
        ditolak(p, "pjsert", "tinjauPermohonan", Map.of("keputusan", "terima", "jawaban", jawaban.subList(1, jawaban.size())), "keputusan");
        ditolak(p, "pjsert", "tinjauPermohonan", Map.of("jawaban", jawaban), "keputusan");
        Map<String, Object> kosong = new HashMap<>(Map.of("butirId", ((Map<?, ?>) jawaban.get(0)).get("butirId")));
        ditolak(p, "pjsert", "tinjauPermohonan", Map.of("keputusan", "terima", "jawaban", java.util.stream.Stream.concat(java.util.stream.Stream.of(kosong), jawaban.subList(1, jawaban.size()).stream()).toList()),
            "jawaban.0.pilihan");
        ditolak(p, "pjsert", "tinjauPermohonan", alur.tinjauan(p, "catatan", ""), "catatan");
        alur.tinjau(p, "catatan", "Cek lagi");
        ditolak(p, "operasional", "periksaCatatan", Map.of(), "keputusan");
        ditolak(p, "operasional", "periksaCatatan", Map.of("keputusan", "selesai", "jawaban", " "), "jawaban");
        ditolak(p, "operasional", "periksaCatatan", Map.of("keputusan", "perbaiki"), "catatan");
        ditolak(p, "operasional", "periksaCatatan", Map.of("keputusan", "perbaiki", "catatan", List.of(Map.of("bidang", "Z_99", "catatan", "x"))), "catatan.0.bidang");
        orang.selesaikan("operasional", p.kasus(), "periksaCatatan", Map.of("keputusan", "selesai", "jawaban", "Sudah"));
        alur.tinjau(p, "terima", null);
        ditolak(p, "operasional", "siapkanKonfirmasi", Map.of("hari", " "), "hari");
        ditolak(p, "operasional", "siapkanKonfirmasi", Map.of("hari", "4,3"), "hari");
        ditolak(p, "operasional", "siapkanKonfirmasi", Map.of("hari", "2,5"), "alasan");
        orang.selesaikan("operasional", p.kasus(), "siapkanKonfirmasi", Map.of("hari", "2,5", "alasan", "Satu lini produksi", "catatan", "Siapkan ruang rapat"));
        alur.latar(p);
        assertThat(konfirmasi.cari(p.id()).orElseThrow()).satisfies(k -> {
            assertThat(k.hariDitulis()).isEqualTo("2,5 hari orang audit");
            assertThat(k.hariDihitung()).isEqualByComparingTo("4");
            assertThat(k.alasanBeda()).isEqualTo("Satu lini produksi");
        });
        assertThatThrownBy(() -> konfirmasi.jawab(alur.pelanggan(), p.id(), new IsianKonfirmasi(alur.hari(0).toString(), "besok", "Jawa", "", " ", null, null, null)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("usulMulai", "usulSelesai", "bahasa", "gilir", "pendamping"));
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("SLA-035")
    @Tag("SLA-036")
    @Tag("SLA-037")
    @Tag("SLA-038")
    void theStepsHaveTheNormsOfTheSop() {
        BpmnModelInstance m = Bpmn.readModelFromFile(new File("bpmn/sertifikasi/verifikasi-sertifikasi.bpmn"));
        Map.of("userTask_teruskanPermohonan", "15 menit", "userTask_verifikasiDokumen", "2 jam", "userTask_siapkanKonfirmasi", "30 menit", "receiveTask_perbaikiDokumen", "30 menit",
            "receiveTask_konfirmasiAudit", "30 menit").forEach((id, norma) -> assertThat(m.getModelElementsByType(CamundaProperty.class)).as(id)
                .anyMatch(p -> p.getCamundaName().equals("normaWaktu") && p.getCamundaValue().equals(norma) && id.equals(p.getParentElement().getParentElement().getParentElement().getAttributeValue("id"))));
    }
}
