package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The package that an owner takes home, and what comes back. */
@LajuTest
class UnggahModelTest {

    private static final String UNGGAH = "/kelola/proses/unggah";

    @Autowired MockMvc mvc;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired GudangModel gudang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private MockHttpServletResponse unggah(String siapa, String alamat, String nama, byte[] isi, String... isian) throws Exception {
        var minta = multipart(alamat).file(new org.springframework.mock.web.MockMultipartFile("berkas", nama, "application/octet-stream", isi));
        for (int n = 0; n < isian.length; n += 2) {
            minta.param(isian[n], isian[n + 1]);
        }
        return mvc.perform(minta.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html").header("Referer", "http://localhost" + UNGGAH)).andReturn().getResponse();
    }

    private static Map<String, byte[]> bongkar(byte[] zip) throws IOException {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        try (ZipInputStream isi = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = isi.getNextEntry(); e != null; e = isi.getNextEntry()) {
                hasil.put(e.getName(), isi.readAllBytes());
            }
        }
        return hasil;
    }

    private Map<String, byte[]> paket(String siapa, String kunci) throws Exception {
        return bongkar(web.buka(siapa, "/kelola/proses/" + kunci + "/paket").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }

    @Test
    void thePackageHoldsAllThatModelerNeeds() throws Exception {
        Map<String, byte[]> isi = paket("pemilik", "evaluasi-sertifikasi");
        assertThat(isi).containsKeys("evaluasi-sertifikasi.bpmn", "batas-temuan.dmn", "hari-audit.dmn", "bantuan.html", "laju-paket.txt")
            .hasKeySatisfying(new org.assertj.core.api.Condition<>(n -> n.startsWith(".camunda/element-templates/") && n.endsWith(".json"), "element templates"));
        assertThat(paket("pemilik", "penawaran")).hasKeySatisfying(new org.assertj.core.api.Condition<>(n -> n.startsWith("forms/penawaran/"), "forms"));
        assertThat(new String(isi.get("bantuan.html"), StandardCharsets.UTF_8)).contains("evaluasi-sertifikasi.bpmn").contains("revisi 0").contains("/engine-rest</code>").doesNotContain("{berkas}");
        assertThat(isi.get("evaluasi-sertifikasi.bpmn")).isEqualTo(gudang.isi(gudang.terbaru("evaluasi-sertifikasi", null).orElseThrow().id()));
    }

    @Test
    void aPackageComesBackWithOneChangeAndIsAProposalOfThatFile() throws Exception {
        Map<String, byte[]> isi = paket("pemilik", "penawaran");
        String lama = new String(isi.get("penawaran.bpmn"), StandardCharsets.UTF_8);
        Map<String, byte[]> baru = new LinkedHashMap<>();
        isi.forEach((n, b) -> baru.put("folder saya/" + n, b));
        baru.put("folder saya/penawaran.bpmn", ModelUji.bita(lama.replaceFirst("name=\"normaWaktu\" value=\"[^\"]*\"", "name=\"normaWaktu\" value=\"44 menit\"")));
        String ke = unggah("pemilik", UNGGAH, "penawaran.zip", ModelUji.zip(baru), "alasan", "Norma 44 menit", "satker", "").getRedirectedUrl();
        assertThat(ke).startsWith("/kelola/proses/usulan/");
        UUID id = UUID.fromString(ke.substring(ke.lastIndexOf('/') + 1));
        assertThat(sql.queryForList("select nama from usulan_model_berkas where usulan = ?", String.class, id)).containsExactly("penawaran.bpmn");
        assertThat(sql.queryForObject("select dasar from usulan_model_berkas where usulan = ?", String.class, id)).isEqualTo(gudang.terbaru("penawaran", null).orElseThrow().id());
        web.buka("pemilik", ke).andExpect(status().isOk()).andExpect(content().string(containsString("Norma 44 menit"))).andExpect(content().string(containsString("Anda yang mengajukan usulan ini")))
            .andExpect(content().string(not(containsString("??")))).andExpect(content().string(not(containsString("/rilis\""))));
        web.buka("pusat", ke).andExpect(content().string(containsString("/rilis\""))).andExpect(content().string(containsString("Tanpa temuan")));
        web.buka("pusat", "/kelola/proses/usulan").andExpect(content().string(matchesPattern("(?s).*href=\"/kelola/proses/usulan\"[^\n]*\\s*<span class=\"lencana kuning\">\\d+</span>.*")));
        web.buka("pemilik", "/kelola/proses/penawaran").andExpect(content().string(containsString("Norma 44 menit")));
        web.buka("pusat", "/kelola/proses/usulan?urut=berkas&keadaan=DIAJUKAN&cari=44 menit").andExpect(status().isOk()).andExpect(content().string(containsString(ke)));
        web.kirim("pemilik", ke + "/tarik", "catatan", "Hanya mencoba");
    }

    @Test
    void theReleaseIsAFormOfASecondPerson() throws Exception {
        String ke = unggah("pemilik", UNGGAH, "unggah-rilis.bpmn", ModelUji.bita(ModelUji.bpmn("unggah-rilis")), "alasan", "Proses baru").getRedirectedUrl();
        String hari = LocalDate.now(jam).toString();
        String[] isian = {"tanggalEfektif", hari, "jabatan", "Kepala Pusat", "nama", "Surya Adinata", "nip", ""};
        web.kirim("pemilik", ke + "/rilis", isian).andExpect(flash().attribute("pesanGalat", containsString("Anda yang mengajukan")));
        web.kirim("kepala", ke + "/rilis", isian).andExpect(status().isForbidden());
        web.kirim("admin", ke + "/rilis", isian).andExpect(status().isForbidden());
        web.kirim("pusat", ke + "/rilis", "tanggalEfektif", "", "jabatan", "", "nama", "Surya").andExpect(flash().attribute("galat", hasKey("jabatan")));
        assertThat(gudang.terbaru("unggah-rilis", null)).isEmpty();
        web.kirim("pusat", ke + "/rilis", isian).andExpect(redirectedUrl(ke)).andExpect(flash().attribute("pesan", containsString("Kasus baru memakai versi ini")));
        web.buka("kepala", "/kelola/proses/unggah-rilis").andExpect(content().string(containsString("Surya Adinata"))).andExpect(content().string(containsString("Proses baru")))
            .andExpect(content().string(containsString("data-alamat=\"/kelola/proses/model/unggah-rilis:1:")));
        web.buka("kepala", "/kelola/proses/model/" + gudang.terbaru("unggah-rilis", null).orElseThrow().id()).andExpect(content().string(ModelUji.bpmn("unggah-rilis")))
            .andExpect(header().string("Content-Disposition", containsString("attachment")));
        web.kirim("pusat2", ke + "/tolak", "catatan", "Terlambat").andExpect(flash().attribute("pesanGalat", containsString("sudah berlaku")));
    }

    @Test
    void whatIsRefusedStaysWithItsReasonUntilItIsMended() throws Exception {
        String rusak = ModelUji.bpmn("unggah-rusak", "3 harian");
        String ke = unggah("pemilik", UNGGAH, "unggah-rusak.bpmn", ModelUji.bita(rusak), "alasan", "Alasan yang panjang sekali").getRedirectedUrl();
        assertThat(ke).startsWith(UNGGAH + "/");
        web.buka("pemilik", ke).andExpect(status().isOk()).andExpect(content().string(containsString("Alasan yang panjang sekali"))).andExpect(content().string(containsString("3 harian")))
            .andExpect(content().string(containsString("data-alamat=\"" + ke + "/berkas/unggah-rusak.bpmn\""))).andExpect(content().string(containsString("userTask_catatCoba")))
            .andExpect(content().string(not(containsString("??"))));
        web.buka("pemilik", ke + "/berkas/unggah-rusak.bpmn").andExpect(status().isOk()).andExpect(content().string(rusak));
        web.buka("pemilik.ptk", ke).andExpect(status().isNotFound());
        web.buka("pusat", ke + "/berkas/unggah-rusak.bpmn").andExpect(status().isNotFound());
        assertThat(sql.queryForObject("select count(*) from usulan_model_berkas where nama = 'unggah-rusak.bpmn'", Long.class)).isZero();
        String jadi = unggah("pemilik", ke, "unggah-rusak.bpmn", ModelUji.bita(ModelUji.bpmn("unggah-rusak", "4 hari kerja")), "alasan", "Alasan yang panjang sekali").getRedirectedUrl();
        assertThat(jadi).startsWith("/kelola/proses/usulan/");
        web.buka("pemilik", ke).andExpect(status().isNotFound());
    }

    @Test
    void aMissingReasonLosesNoFileAndAStrangeFileIsLeftOut() throws Exception {
        String ke = unggah("pemilik", UNGGAH, "paket.zip", ModelUji.zip(Map.of("unggah-lupa.bpmn", ModelUji.bita(ModelUji.bpmn("unggah-lupa")), "catatan.docx", new byte[] {1})), "alasan", " ").getRedirectedUrl();
        assertThat(ke).startsWith(UNGGAH + "/");
        web.buka("pemilik", ke).andExpect(content().string(containsString("unggah-lupa.bpmn"))).andExpect(content().string(containsString("catatan.docx")));
        String jadi = unggah("pemilik", ke, "", new byte[0], "alasan", "Sekarang ada", "buang", "catatan.docx").getRedirectedUrl();
        assertThat(jadi).startsWith("/kelola/proses/usulan/");
    }

    @Test
    void archivesThatDoHarmAreRefused() throws Exception {
        assertThat(galat("jahat.zip", ModelUji.zip(Map.of("../../etc/x.bpmn", new byte[] {1})))).contains("tidak wajar");
        assertThat(galat("besar.zip", ModelUji.zip(Map.of("besar.bpmn", new byte[3 * 1024 * 1024])))).contains("lebih besar dari 2 MB");
        Map<String, byte[]> banyak = new LinkedHashMap<>();
        for (int n = 0; n < 201; n++) {
            banyak.put("m" + n + ".bpmn", new byte[] {1});
        }
        assertThat(galat("banyak.zip", ModelUji.zip(banyak))).contains("terlalu besar");
        Map<String, byte[]> bom = new LinkedHashMap<>();
        for (int n = 0; n < 8; n++) {
            bom.put("b" + n + ".bpmn", new byte[2 * 1024 * 1024]);
        }
        assertThat(galat("bom.zip", ModelUji.zip(bom))).contains("terlalu besar");
        Map<String, byte[]> tersembunyi = new LinkedHashMap<>(Map.of("baik.bpmn", new byte[] {1}));
        for (int n = 0; n < 8; n++) {
            tersembunyi.put("__MACOSX/b" + n, new byte[2 * 1024 * 1024]);
        }
        assertThat(galat("tersembunyi.zip", ModelUji.zip(tersembunyi))).contains("terlalu besar");
        assertThat(galat("ganda.zip", ModelUji.zip(Map.of("a/x.bpmn", new byte[] {1}, "b/x.bpmn", new byte[] {2})))).contains("dua berkas bernama x.bpmn");
        assertThat(galat("rusak.zip", new byte[] {'P', 'K', 3, 4, 9, 9, 9})).contains("tidak dapat dibuka");
    }

    @Test
    void eachPackageOfAnUploadKeepsTheVersionItWasTakenFrom() {
        BacaPaket isi = new BacaPaket().tambah("a.zip", ModelUji.zip(Map.of("a.bpmn", new byte[] {1}, "laju-paket.txt", ModelUji.bita("dasar=a:1:x\n"))))
            .tambah("b.zip", ModelUji.zip(Map.of("b.bpmn", new byte[] {1}, "laju-paket.txt", ModelUji.bita("dasar=b:4:y\n"))));
        assertThat(isi.dasar()).isEqualTo("a:1:x b:4:y");
    }

    private String galat(String nama, byte[] isi) throws Exception {
        var minta = multipart(UNGGAH).file(new org.springframework.mock.web.MockMultipartFile("berkas", nama, "application/zip", isi)).param("alasan", "Coba");
        return (String) mvc.perform(minta.with(user(akun.loadUserByUsername("pemilik"))).with(csrf()).header("Accept", "text/html").header("Referer", "http://localhost" + UNGGAH)).andReturn()
            .getFlashMap().get("pesanGalat");
    }
}
