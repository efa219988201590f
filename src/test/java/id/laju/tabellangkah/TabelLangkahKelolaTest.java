package id.laju.tabellangkah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VarianUji;
import id.laju.mesin.VersiModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
@Tag("GOV-011")
class TabelLangkahKelolaTest {

    private static final String PERIKSA = "i.userTask_periksaPermohonan.";

    @Autowired
    WebUji web;
    @Autowired
    GudangModel gudang;
    @Autowired
    RepositoryService mesin;
    @Autowired
    JdbcTemplate basisData;
    @Autowired
    VarianUji berakhir;
    private final ModelUji uji = new ModelUji("uji-tabel-langkah");
    private VersiModel versi;

    @BeforeEach
    void deploy() {
        uji.hapus(mesin);
        versi = uji.sebarkan(gudang, null, uji.xml());
    }

    @AfterEach
    void undeploy() {
        uji.hapus(mesin);
    }

    private String alamat() {
        return "/kelola/proses/" + uji.kunci() + "/langkah";
    }

    private String[] isian(String... lain) {
        List<String> semua = new ArrayList<>(List.of("dasar", versi.id(), "alasan", "Norma baru menurut keputusan kepala"));
        semua.addAll(List.of(lain));
        return semua.toArray(String[]::new);
    }

    /** What the proposal holds, as it is stored. */
    private String diajukan(String alamatUsulan) {
        UUID id = UUID.fromString(alamatUsulan.substring(alamatUsulan.lastIndexOf('/') + 1));
        assertThat(basisData.queryForMap("select asal, alasan, satker from usulan_model where id = ?", id)).containsEntry("asal", "TABEL_LANGKAH").containsEntry("alasan", "Norma baru menurut keputusan kepala");
        return new String(basisData.queryForObject("select isi from usulan_model_berkas where usulan = ?", byte[].class, id), StandardCharsets.UTF_8);
    }

    private long banyakUsulan() {
        return basisData.queryForObject("select count(*) from usulan_model_berkas where kunci = ?", Long.class, uji.kunci());
    }

    @Test
    void theTableSaysWhatTheModelSays() throws Exception {
        HalamanUji halaman = HalamanUji.dari(web.buka("pemilik.plg", alamat()).andExpect(status().isOk()));
        assertThat(halaman.semua("<tr id=\"(baris-[^\"]+)")).containsExactly("baris-userTask_periksaPermohonan", "baris-receiveTask_konfirmasiPenawaran");
        assertThat(halaman.nilai(PERIKSA + "normaWaktu")).isEqualTo("10 menit");
        assertThat(halaman.nilai(PERIKSA + "eskalasi")).isEqualTo("ketua-tim-pji");
        assertThat(halaman.nilai("i.boundaryEvent_lewat.pewaktu")).isEqualTo("30 hari");
        assertThat(halaman.nilai("i.boundaryEvent_ingat.pewaktu")).isEqualTo("tiap 7 hari, 3 kali");
        assertThat(halaman.nilai("i." + uji.kunci() + ".janjiLayanan")).isEqualTo("17 hari kerja");
        assertThat(halaman.isi("baris-receiveTask_konfirmasiPenawaran", "tr")).contains("giliran pelanggan").contains("menunggu").contains(", Pelanggan");
        assertThat(halaman.semua("data-alamat=\"([^\"]+)")).containsExactly("/kelola/proses/model/" + versi.id());
        assertThat(halaman.semua("(data-berubah=\"true\")")).isEmpty();
    }

    @Test
    void whatIsTypedIsWrittenIntoTheModelAndNothingElse() throws Exception {
        String ke = web.kirim("pemilik.plg", alamat(), isian(PERIKSA + "normaWaktu", "2  Jam", PERIKSA + "kelengkapan", "Permohonan & \"data\"", PERIKSA + "nama", "Periksa permohonan",
            "i.boundaryEvent_lewat.pewaktu", "45 hari", "i.boundaryEvent_ingat.pewaktu", "tiap 1 minggu, 4 kali", "i." + uji.kunci() + ".janjiLayanan", "15 hari kerja"))
            .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        assertThat(diajukan(ke)).isEqualTo(uji.xml().replace("value=\"10 menit\"", "value=\"2 jam\"").replace("value=\"Permohonan\"", "value=\"Permohonan &amp; &quot;data&quot;\"")
            .replace(">P30D<", ">P45D<").replace("name=\"30 hari berlalu\"", "name=\"45 hari berlalu\"").replace(">R3/P7D<", ">R4/P1W<").replace("name=\"Tiap 7 hari\"", "name=\"Tiap 1 minggu\"").replace("17 hari kerja", "15 hari kerja"));
        assertThat(gudang.xml(gudang.terbaru(uji.kunci(), null).orElseThrow().id())).as("a proposal deploys nothing").isEqualTo(uji.xml());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        long sebelum = banyakUsulan();
        HalamanUji halaman = HalamanUji.dari(web.kirim("pemilik.plg", alamat(), isian(PERIKSA + "normaWaktu", "sebentar", PERIKSA + "nama", " ", PERIKSA + "keluaran", "Kaji ulang baru",
            "i.boundaryEvent_lewat.pewaktu", "sebulan", PERIKSA + "eskalasi", "peran-asing")).andExpect(status().isUnprocessableEntity()));
        assertThat(halaman.isi("f-i-userTask_periksaPermohonan-normaWaktu-galat", "p")).contains("sebentar").contains("14 hari kerja");
        assertThat(halaman.isi("f-i-boundaryEvent_lewat-pewaktu-galat", "p")).contains("sebulan");
        assertThat(halaman.isi("f-i-userTask_periksaPermohonan-nama-galat", "p")).contains("tidak boleh kosong");
        assertThat(halaman.isi("f-i-userTask_periksaPermohonan-eskalasi-galat", "p")).contains("Pilih peran");
        assertThat(halaman.nilai(PERIKSA + "normaWaktu")).isEqualTo("sebentar");
        assertThat(halaman.nilai(PERIKSA + "keluaran")).isEqualTo("Kaji ulang baru");
        assertThat(halaman.nilai("alasan")).isEqualTo("Norma baru menurut keputusan kepala");
        assertThat(halaman.semua("(data-berubah=\"true\")")).hasSize(5);
        assertThat(halaman.semua("class=\"semula\">([^<]+)")).contains("semula: 10 menit", "semula: Kaji ulang", "semula: 30 hari");
        assertThat(banyakUsulan()).isEqualTo(sebelum);
    }

    @Test
    void findingsOfTheCheckStandBesideTheirRowsAndOnThePicture() throws Exception {
        HalamanUji halaman = HalamanUji.dari(web.kirim("pemilik.plg", alamat(), isian(PERIKSA + "normaWaktu", "")).andExpect(status().isUnprocessableEntity()));
        assertThat(halaman.isi("baris-userTask_periksaPermohonan", "tr")).contains("temuan-baris").contains("normaWaktu");
        assertThat(halaman.html()).contains("\"elemen\":\"userTask_periksaPermohonan\"").contains("\"kelas\":\"temuan\"");
    }

    @Test
    void nothingChangedOrNoReasonIsNoProposal() throws Exception {
        web.kirim("pemilik.plg", alamat(), isian(PERIKSA + "normaWaktu", "10 menit")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Belum ada isian yang diubah")));
        web.kirim("pemilik.plg", alamat(), "dasar", versi.id(), PERIKSA + "normaWaktu", "20 menit").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Tulis alasan")));
    }

    @Test
    void whoOnlyReadsSeesTheTableClosedAndCannotSend() throws Exception {
        web.buka("kepala", alamat()).andExpect(status().isOk()).andExpect(content().string(containsString("disabled"))).andExpect(content().string(not(containsString("Ajukan perubahan"))));
        web.kirim("kepala", alamat(), isian(PERIKSA + "normaWaktu", "20 menit")).andExpect(status().isForbidden());
        web.buka("cs", alamat()).andExpect(status().isForbidden());
    }

    @Test
    void aVariantOfAnotherSatkerDoesNotExist() throws Exception {
        VersiModel varian = uji.sebarkan(gudang, "bspji-pontianak", uji.xml().replace("10 menit", "25 menit"));
        web.buka("pemilik.plg", alamat() + "?satker=bspji-pontianak").andExpect(status().isNotFound());
        web.kirim("pemilik.plg", alamat(), "dasar", varian.id(), "alasan", "x", PERIKSA + "normaWaktu", "20 menit").andExpect(status().isNotFound());
        web.buka("pemilik.ptk", alamat() + "?satker=bspji-pontianak").andExpect(status().isOk()).andExpect(content().string(containsString("25 menit")));
        web.buka("pemilik.plg", alamat() + "?satker=tidak-ada").andExpect(status().isNotFound());
        web.buka("pemilik.plg", "/kelola/proses/tidak-ada/langkah").andExpect(status().isNotFound());
        web.buka("pemilik.plg", "/kelola/proses/masa-sertifikat/langkah").andExpect(status().isNotFound());
        web.kirim("pemilik.plg", alamat(), "dasar", gudang.terbaru("penawaran", null).orElseThrow().id(), "alasan", "x").andExpect(status().isNotFound());
    }

    /** Whoever changed a norm there would bring the outdated flow back. */
    @Test
    void aVariantThatHoldsNoLongerIsReadAndNotChanged() throws Exception {
        VersiModel varian = uji.sebarkan(gudang, "bspji-pontianak", uji.xml().replace("10 menit", "25 menit"));
        String tabel = alamat() + "?satker=bspji-pontianak";
        web.buka("pemilik.ptk", tabel).andExpect(content().string(containsString("Ajukan perubahan"))).andExpect(content().string(not(containsString("tidak berlaku lagi"))));
        berakhir.akhiri(varian);
        web.buka("pemilik.ptk", tabel).andExpect(status().isOk()).andExpect(content().string(containsString("Varian ini tidak berlaku lagi"))).andExpect(content().string(containsString("25 menit")))
            .andExpect(content().string(containsString("href=\"" + alamat() + '"'))).andExpect(content().string(not(containsString("Ajukan perubahan")))).andExpect(content().string(containsString("menurut varian ini.")));
        long sebelum = banyakUsulan();
        HalamanUji halaman = HalamanUji.dari(web.kirim("pemilik.ptk", alamat(), "dasar", varian.id(), "alasan", "Norma balai", PERIKSA + "normaWaktu", "40 menit").andExpect(status().isUnprocessableEntity()));
        assertThat(halaman.html()).contains("unggah varian baru dari model itu");
        assertThat(halaman.nilai(PERIKSA + "normaWaktu")).as("nothing typed is lost").isEqualTo("40 menit");
        assertThat(banyakUsulan()).isEqualTo(sebelum);
        web.buka("pemilik.ptk", alamat()).andExpect(content().string(containsString("menurut model yang berlaku"))).andExpect(content().string(not(containsString("tidak berlaku lagi"))));
    }
}
