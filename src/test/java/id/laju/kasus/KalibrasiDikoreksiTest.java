package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.PdfA;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.dokumen.WajahDokumen;
import id.laju.kalibrasi.RiwayatAlatService;
import id.laju.kalibrasi.SertifikatKalibrasi;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.AmandemenService;
import id.laju.lhu.DaftarLhuService;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An issued certificate is corrected by an amendment or a replacement, like a test report (ISO/IEC 17025, 7.8.8). */
@LajuTest
class KalibrasiDikoreksiTest {

    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired AmandemenService amandemen;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired VerifikasiService verifikasi;
    @Autowired DaftarLhuService daftar;
    @Autowired SurveiService survei;
    @Autowired RiwayatAlatService riwayat;
    @Autowired KasusService kasus;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Laporan terbit(Jalan j) {
        alur.terbitkanLhu(alur.periksaHasil(kal.kalibrasi(j)));
        return permohonan.laporan(j.permohonanId()).get(0);
    }

    /** The case of a correction that staff ask for. */
    private Jalan diminta(Laporan l) {
        long id = amandemen.mintaStaf(l, "Pembacaan titik 50 keliru.", "Pembacaan titik 50 keliru.", "cs");
        return new Jalan(l.permohonanId(), "bbspjikfk/AMD-" + id);
    }

    private void putuskan(Jalan k, String keputusan, List<Map<String, Object>> hasil) {
        orang.selesaikan("mt", k.kasus(), "putuskanAmandemen", Map.of("keputusan", keputusan, "alasan", "Salah tulis.", "hasil", hasil));
        alur.jalankan(k);
    }

    private Map<String, Object> isian(Jalan k, String nomorAlat) {
        JsonNode form = orang.lihat("cs", orang.tugas(k.kasus(), "isiKoreksi"));
        assertThat(form.get("sebutan").asText()).isEqualTo("sertifikat kalibrasi");
        JsonNode s = form.at("/sampel/0");
        Map<String, Object> satu = new HashMap<>(Map.of("sampelId", s.get("sampelId").asLong(), "namaId", s.get("namaId").asText(), "namaEn", s.get("namaEn").asText(),
            "merek", s.get("merek").asText(), "tipeId", nomorAlat));
        return Map.of("namaCetak", form.get("namaCetak").asText(), "alamatCetak", form.get("alamatCetak").asText(), "sampel", List.of(satu));
    }

    private Laporan terbitkan(Jalan k) {
        orang.selesaikan("ketua", k.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"));
        alur.terbitkanDenganKunci(alur.jalankan(k));
        return permohonan.laporan(k.permohonanId()).stream().filter(l -> k.kasus().equals(l.kasus())).findFirst().orElseThrow();
    }

    private WajahDokumen publik(Laporan l) {
        return verifikasi.denganKode(dokumen.ambil(l.dokumenId()).kodeVerifikasi()).orElseThrow();
    }

    private static String rapat(byte[] pdf) {
        return Pdf.teks(pdf).replaceAll("\\s+", " ");
    }

    private void isiSurvei(Jalan j) {
        Map<String, Integer> jawaban = survei.lembar(j.permohonanId(), alur.pelanggan().pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(AlurPengujian.PELANGGAN, () -> survei.isi(j.permohonanId(), alur.pelanggan().pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
        alur.jalankan(j);
    }

    @Test
    @Tag("LHU-022")
    void aWrongReadingIsMeasuredAnewAndTheAmendmentNamesWhatChanged() throws Exception {
        Jalan j = kal.sampaiKalibrasi(1);
        Laporan lama = terbit(j);
        isiSurvei(j);
        assertThat(web.baris(alur.pelanggan(), j.permohonanId(), permohonan.ambil(j.permohonanId()).praOrder())).as("order tracking").contains("\"/portal/lhu/" + lama.id() + "/unduh\"", "\"/portal/lhu/" + lama.id() + "/dcc\"");
        Dokumen kertasLama = dokumen.ambil(lama.dokumenId());
        byte[] isiLama = dokumen.isi(lama.dokumenId());
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu").param("cari", permohonan.ambil(j.permohonanId()).nomorOrder())).andReturn().getResponse().getContentAsString()).contains("/portal/lhu/" + lama.id() + "/amandemen");
        long id = amandemen.minta(lama, alur.pelanggan().penggunaId(), "Anita", "Titik 50 mm keliru, seharusnya 50,04.", null);
        Jalan k = new Jalan(j.permohonanId(), "bbspjikfk/AMD-" + id);
        assertThatThrownBy(() -> amandemen.minta(lama, alur.pelanggan().penggunaId(), "Anita", "Lagi.", null)).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Perbaikan sertifikat kalibrasi ini sudah diminta");
        orang.selesaikan("cs", k.kasus(), "telaahAmandemen", Map.of("uraian", "Pembacaan titik 50 mm tertukar."));
        assertThat(menyentuh("SA-01")).contains(">" + lama.nomorLhu() + "<");
        JsonNode putus = orang.lihat("mt", orang.tugas(k.kasus(), "putuskanAmandemen"));
        assertThat(putus.toString()).as("the laboratory works blind").doesNotContain("Argon", "Anita");
        putuskan(k, "amandemen", List.of(Map.of("pilihanId", putus.at("/baris/0/pilihanId").asLong(), "alasan", "Pembacaan tertukar dengan titik lain")));

        alur.ulangi(k, "kalibrator");
        Task ulang = alur.semua(k, "kalibrasiAlat").get(0);
        JsonNode lembar = orang.lihat("kalibrator", ulang);
        assertThat(lembar.at("/titik/1/pembacaan").asText()).as("what was measured stands there").isEqualTo("50,01; 50,02; 50,01");
        assertThat(lembar.at("/paket/alasan").asText()).isEqualTo("Pembacaan tertukar dengan titik lain");
        Map<String, Object> baru = kal.isian();
        baru.put("titik", Stream.of(AlurKalibrasi.titik("0", "0,00; 0,00; 0,01", "0,02"), AlurKalibrasi.titik("50", "50,04; 50,04; 50,04", "0,02"),
            AlurKalibrasi.titik("150", "150,03; 150,02; 150,03", "0,02")).toList());
        orang.selesaikan("kalibrator", ulang, baru);
        alur.periksaHasil(alur.jalankan(k));
        assertThat(riwayat.milik(alur.pelanggan().pelangganId(), AlurKalibrasi.NOMOR_ALAT)).as("nothing changed for the customer yet")
            .anyMatch(r -> r.kini().nomorSertifikat().equals(lama.nomorLhu()));
        orang.selesaikan("cs", k.kasus(), "isiKoreksi", isian(k, "AKJ1213U98213-B"));
        JsonNode beda = orang.lihat("ketua", orang.tugas(k.kasus(), "periksaKoreksi")).get("beda");
        List<String> bidang = new ArrayList<>();
        beda.forEach(b -> bidang.add(b.get("bidang").asText() + ": " + b.get("semula").asText() + " -> " + b.get("menjadi").asText()));
        assertThat(bidang).containsExactly("No. identifikasi: " + AlurKalibrasi.NOMOR_ALAT + " -> AKJ1213U98213-B", "Titik 50 mm, rata-rata pembacaan: 50,01 -> 50,04",
            "Titik 50 mm, koreksi: -0,01 -> -0,04");
        Laporan amd = terbitkan(k);

        assertThat(amd.nomorLhu()).matches("\\d+/AMD/SK-BBSPJIKFK/MS/[IVX]+/\\d{4}");
        byte[] pdf = dokumen.isi(amd.dokumenId());
        assertThat(PdfA.keberatanTiga(pdf)).isEmpty();
        assertThat(rapat(pdf)).contains("Amandemen atas sertifikat nomor " + lama.nomorLhu(), "Amendment to certificate number " + lama.nomorLhu(), "Salah tulis.",
            "Perubahan terhadap sertifikat yang diperbaiki", "Titik 50 mm, koreksi", "AKJ1213U98213-B");
        String xml = new String(dokumen.lampiran(amd.dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains("<dcc:previousReport>", "<dcc:referralID>" + lama.nomorLhu() + "</dcc:referralID>", "<dcc:procedure>SHA-256</dcc:procedure>",
            "<dcc:value>" + kertasLama.sha256() + "</dcc:value>", "-0.04", "AKJ1213U98213-B");
        assertThat(dokumen.isi(lama.dokumenId())).as("the issued certificate stays").isEqualTo(isiLama);
        assertThat(publik(lama)).extracting(WajahDokumen::keadaan, WajahDokumen::nomorPengganti).containsExactly(KeadaanDokumen.DIAMANDEMEN, amd.nomorLhu());
        assertThat(publik(amd).nomorAsal()).isEqualTo(lama.nomorLhu());
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "lhu-dikoreksi/" + amd.id() + "/%")).isNotEmpty()
            .allMatch(s -> s.equals("Sertifikat kalibrasi " + lama.nomorLhu() + " diamandemen dengan " + amd.nomorLhu()));
        assertThat(menyentuh("SA-01")).as("who asks which certificates rest on a standard reads the one in force").contains(">" + amd.nomorLhu() + "<").doesNotContain(">" + lama.nomorLhu() + "<");
        assertThat(menyentuh("SA-09")).as("a standard that was not used").doesNotContain(amd.nomorLhu());
        pelangganDanStiker(j, lama, amd);
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        KalibrasiSelesaiTest.sesuaiSkema(xml);
    }

    private String menyentuh(String standar) throws Exception {
        String alamat = "/kelola/standar-acuan/" + kal.standar(standar) + "/laporan";
        assertThat(web.buka("mt.plg", alamat).andReturn().getResponse().getStatus()).as("another balai").isEqualTo(404);
        assertThat(web.buka("mt", alamat + "/unduh").andReturn().getResponse().getContentAsByteArray()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        return web.buka("mt", alamat).andReturn().getResponse().getContentAsString();
    }

    /** No new survey, the twin of the new one, history and sticker by the certificate that counts. */
    private void pelangganDanStiker(Jalan j, Laporan lama, Laporan amd) throws Exception {
        assertThat(daftar.unduh(amd.id(), alur.pelanggan().pelangganId(), alur.pelanggan().penggunaId(), null).isi()).as("no new survey").isEqualTo(dokumen.isi(amd.dokumenId()));
        String halaman = web.kirim(alur.pelanggan(), get("/portal/lhu").param("cari", permohonan.ambil(j.permohonanId()).nomorOrder())).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("/portal/lhu/" + amd.id() + "/dcc", amd.nomorLhu());
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu/" + amd.id() + "/dcc")).andReturn().getResponse().getContentAsString()).contains(lama.nomorLhu(), "previousReport");
        assertThat(riwayat.milik(alur.pelanggan().pelangganId(), null)).filteredOn(r -> Stream.concat(Stream.of(r.kini()), r.sebelumnya().stream()).anyMatch(a -> a.sampelId() == alur.sampelIds(j).get(0)))
            .singleElement().satisfies(r -> assertThat(Stream.concat(Stream.of(r.kini()), r.sebelumnya().stream()).map(a -> a.nomorSertifikat()).toList())
                .contains(amd.nomorLhu()).doesNotContain(lama.nomorLhu()))
            .satisfies(r -> assertThat(Stream.concat(Stream.of(r.kini()), r.sebelumnya().stream()).filter(a -> a.sampelId() == alur.sampelIds(j).get(0)))
                .as("as it was corrected").singleElement().satisfies(a -> assertThat(a.nomor()).isEqualTo("AKJ1213U98213-B")));
        identitasBaru(j);
        assertThat(rapat(web.buka("cs", "/kelola/kalibrasi/" + amd.id() + "/stiker.pdf").andReturn().getResponse().getContentAsByteArray())).contains(amd.nomorLhu(), "AKJ1213U98213-B");
        assertThat(web.buka("cs", "/kelola/kalibrasi/" + lama.id() + "/stiker.pdf").andReturn().getResponse().getStatus()).as("no sticker of what was corrected").isEqualTo(404);
    }

    /** The corrected number counts, the first one is still seen and found, and one click orders again with the corrected one. */
    private void identitasBaru(Jalan j) throws Exception {
        long sampel = alur.sampelIds(j).get(0);
        assertThat(riwayat.milik(alur.pelanggan().pelangganId(), "AKJ1213U98213-B").stream().flatMap(r -> Stream.concat(Stream.of(r.kini()), r.sebelumnya().stream())))
            .filteredOn(a -> a.sampelId() == sampel).singleElement().satisfies(a -> {
                assertThat(a.nomor()).isEqualTo("AKJ1213U98213-B");
                assertThat(a.nomorSemula()).isEqualTo(AlurKalibrasi.NOMOR_ALAT);
            });
        assertThat(web.kirim(alur.pelanggan(), get("/portal/alat?cari=" + AlurKalibrasi.NOMOR_ALAT)).andReturn().getResponse().getContentAsString()).contains("/ AKJ1213U98213-B");
        String draf = web.kirim(alur.pelanggan(), post("/portal/alat/" + sampel + "/pesan")).andReturn().getResponse().getRedirectedUrl();
        long baru = Long.parseLong(draf.replaceAll("\\D+", ""));
        assertThat(permohonan.sampel(baru)).singleElement().satisfies(s -> assertThat(s.tipeId()).isEqualTo("AKJ1213U98213-B"));
        assertThat(permohonan.sampel(j.permohonanId()).get(0).tipeId()).as("the first request stays as it was typed").isEqualTo(AlurKalibrasi.NOMOR_ALAT);
    }

    /** Else both would share one history and one reminder. */
    @Test
    void theNumberOfAnotherInstrumentOfTheOrderIsRefusedAtItsField() {
        Laporan lama = terbit(kal.sampaiKalibrasi(2));
        Jalan k = diminta(lama);
        putuskan(k, "amandemen", List.of());
        JsonNode form = orang.lihat("cs", orang.tugas(k.kasus(), "isiKoreksi"));
        List<Map<String, Object>> alat = new ArrayList<>();
        form.get("sampel").forEach(s -> alat.add(new HashMap<>(Map.of("sampelId", s.get("sampelId").asLong(), "namaId", s.get("namaId").asText(), "namaEn", s.get("namaEn").asText(),
            "merek", s.get("merek").asText(), "tipeId", s.get("tipeId").asText()))));
        String lain = alat.get(0).get("tipeId").equals(AlurKalibrasi.NOMOR_ALAT) ? AlurKalibrasi.NOMOR_ALAT + "-2" : AlurKalibrasi.NOMOR_ALAT;
        alat.get(0).put("tipeId", lain.toLowerCase());
        Map<String, Object> isi = Map.of("namaCetak", form.get("namaCetak").asText(), "alamatCetak", form.get("alamatCetak").asText(), "sampel", alat);
        assertThatThrownBy(() -> orang.selesaikan("cs", k.kasus(), "isiKoreksi", isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("sampel.0.tipeId"))
            .contains("sudah dipakai alat ke-"));
        alat.get(0).put("merek", "Insize");
        orang.selesaikan("cs", k.kasus(), "isiKoreksi", isi);
        assertThat(orang.tugas(k.kasus(), "periksaKoreksi")).as("of another make it is another instrument").isNotNull();
    }

    @Test
    void aReplacementTakesTheNextNumberAndCanBeCorrectedAgain() {
        Laporan lama = terbit(kal.sampaiKalibrasi(1));
        Jalan k = diminta(lama);
        putuskan(k, "pengganti", List.of());
        assertThatThrownBy(() -> orang.selesaikan("cs", k.kasus(), "isiKoreksi", isian(k, AlurKalibrasi.NOMOR_ALAT))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Belum ada yang berbeda dari sertifikat kalibrasi");
        orang.selesaikan("cs", k.kasus(), "isiKoreksi", isian(k, "GANTI-1"));
        Laporan baru = terbitkan(k);
        assertThat(baru.nomorLhu()).matches("\\d+/SK-BBSPJIKFK/MS/[IVX]+/\\d{4}").isNotEqualTo(lama.nomorLhu());
        assertThat(rapat(dokumen.isi(baru.dokumenId()))).contains("Menggantikan sertifikat nomor " + lama.nomorLhu(), "GANTI-1");
        assertThat(publik(lama)).extracting(WajahDokumen::keadaan, WajahDokumen::nomorPengganti).containsExactly(KeadaanDokumen.DIGANTI, baru.nomorLhu());
        Jalan lagi = diminta(baru);
        putuskan(lagi, "amandemen", List.of());
        assertThat(orang.lihat("cs", orang.tugas(lagi.kasus(), "isiKoreksi")).at("/sampel/0/tipeId").asText()).as("earlier corrections stay").isEqualTo("GANTI-1");
        orang.selesaikan("cs", lagi.kasus(), "isiKoreksi", isian(lagi, "GANTI-2"));
        Laporan ketiga = terbitkan(lagi);
        assertThat(rapat(dokumen.isi(ketiga.dokumenId()))).contains("Amandemen atas sertifikat nomor " + baru.nomorLhu(), "GANTI-2");
        assertThat(publik(baru).nomorPengganti()).isEqualTo(ketiga.nomorLhu());
    }

    /** Measured anew it turned out broken, and the customer did not answer what to do with it. @return the task of the conclusion */
    private Task rusak(Jalan k, long pilihan) {
        putuskan(k, "amandemen", List.of(Map.of("pilihanId", pilihan, "alasan", "Ukur ulang")));
        alur.ulangi(k, "kalibrator");
        Map<String, Object> isi = kal.isian();
        isi.put("tidakDapatDiuji", "Layar mati");
        orang.selesaikan("kalibrator", alur.semua(k, "kalibrasiAlat").get(0), isi);
        Task usul = alur.semua(alur.jalankan(k), "usulkanTindakLanjut").get(0);
        orang.selesaikan("penyelia", usul, Map.of("baris", List.of(Map.of("hasilId", orang.lihat("penyelia", usul).at("/baris/0/hasilId").asLong()))));
        alur.periksaHasil(alur.lewat(alur.jalankan(k), "boundaryEvent_persetujuanLewat"));
        assertThat(orang.tugas(k.kasus(), "isiKoreksi")).as("nothing that could be printed").isNull();
        return alur.semua(k, "simpulkanUjiUlang").get(0);
    }

    private long pilihan(Laporan l) {
        return sql.queryForObject("select p.id from sampel_parameter p join sampel s on s.id = p.sampel_id where s.permohonan_id = ?", Long.class, l.permohonanId());
    }

    @Test
    @Tag("LHU-022")
    void anInstrumentThatBrokeSinceLeavesItsCertificateInForce() {
        Laporan lama = terbit(kal.sampaiKalibrasi(1));
        Jalan k = diminta(lama);
        Task simpul = rusak(k, pilihan(lama));
        assertThat(orang.lihat("mt2", simpul).get("tercetak").asBoolean()).isFalse();
        assertThatThrownBy(() -> orang.selesaikan("mt2", simpul, Map.of("keputusan", "dikoreksi", "catatan", "x"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
        orang.selesaikan("mt2", simpul, Map.of("keputusan", "dikukuhkan", "catatan", "Alat rusak sesudah kalibrasi."));
        alur.jalankan(k);
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        assertThat(dokumen.ambil(lama.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(permohonan.laporan(lama.permohonanId())).as("the certificate to be is gone").hasSize(1);
        assertThat(amandemen.mintaStaf(lama, "Alamat keliru.", "Alamat keliru.", "cs")).as("it may be asked again").isPositive();
    }

    @Test
    @Tag("LHU-022")
    void aCertificateThatNothingSupportsAnyMoreIsWithdrawn() throws Exception {
        Jalan j = kal.sampaiKalibrasi(1);
        Laporan lama = terbit(j);
        long id = amandemen.minta(lama, alur.pelanggan().penggunaId(), "Anita", "Titik 50 mm keliru.", null);
        Jalan k = new Jalan(j.permohonanId(), "bbspjikfk/AMD-" + id);
        orang.selesaikan("cs", k.kasus(), "telaahAmandemen", Map.of("uraian", "Titik 50 mm diragukan."));
        orang.selesaikan("mt2", rusak(k, pilihan(lama)), Map.of("keputusan", "dicabut", "catatan", "Pembacaan semula tidak dapat dipertahankan."));
        alur.jalankan(k);
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        assertThat(publik(lama).keadaan()).isEqualTo(KeadaanDokumen.DICABUT);
        assertThat(sql.queryForList("select judul || teks from surat_keluar where kunci like ?", String.class, "amandemen-dicabut/" + id + "/%")).isNotEmpty()
            .allMatch(t -> t.contains(lama.nomorLhu() + " dicabut") && t.contains("Pembacaan semula tidak dapat dipertahankan."));
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu/" + lama.id() + "/amandemen")).andReturn().getResponse().getContentAsString()).contains("Dokumen dicabut");
        isiSurvei(j);
        assertThat(web.kirim(alur.pelanggan(), get("/portal/lhu?cari=" + permohonan.ambil(j.permohonanId()).nomorOrder())).andReturn().getResponse().getContentAsString())
            .as("and on the list of reports").contains("Dokumen dicabut");
        assertThat(riwayat.milik(alur.pelanggan().pelangganId(), null)).as("no certificate of that calibration counts").noneMatch(r ->
            Stream.concat(Stream.of(r.kini()), r.sebelumnya().stream()).anyMatch(a -> a.laporanId() == lama.id()));
        assertThat(web.buka("cs", "/kelola/kalibrasi/" + lama.id() + "/stiker.pdf").andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void aRefusalLeavesTheCertificateInForce() {
        Laporan lama = terbit(kal.sampaiKalibrasi(1));
        Jalan k = diminta(lama);
        putuskan(k, "tolak", List.of());
        assertThat(publik(lama).nomorPengganti()).isNull();
        assertThat(kasus.ambil(k.kasus()).status()).isEqualTo("Tolak");
    }
}
