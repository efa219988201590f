package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.umum.ButirMenu;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@LajuTest
class MenuPelangganTest {

    private static final Map<String, String> ORANG = Map.ofEntries(Map.entry("kantor", "kepala"), Map.entry("cs", "cs"), Map.entry("ketua-tim-pji", "ketua"),
        Map.entry("bendahara", "bendahara"), Map.entry("penyelia", "penyelia"), Map.entry("analis", "analis"), Map.entry("kalibrator", "kalibrator"), Map.entry("manajer-teknis", "mt"),
        Map.entry("kepala-balai", "kepala"), Map.entry("admin-satker", "admin"), Map.entry("admin-pusat", "pusat"), Map.entry("operator", "operator"),
        Map.entry("kerjasama", "kerjasama"), Map.entry("koordinator-lab", "koordinator.ptk"), Map.entry("pengetik", "pengetik.ptk"), Map.entry("penyelia-sampling", "sampling"),
        Map.entry("petugas-lapangan", "ppc"), Map.entry("staf-operasional", "operasional"), Map.entry("pj-sertifikasi", "pjsert"), Map.entry("evaluator", "evaluator"),
        Map.entry("reviewer", "reviewer"), Map.entry("pengambil-keputusan", "pemutus"), Map.entry("admin-sertifikasi", "adminsert"), Map.entry("penguji", "penguji"),
        Map.entry("pj-konsultansi", "pjkonsultansi"), Map.entry("konsultan", "konsultan"),
        Map.entry("admin-pelatihan", "adminpel"), Map.entry("inspektorat", "inspektorat"), Map.entry("kontak-kementerian", "kontak"), Map.entry("pemilik-proses", "pemilik"));

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired List<ButirMenu> menu;

    private RequestPostProcessor sebagai(String nama) {
        return user(akun.loadUserByUsername(nama));
    }

    /** Follows a menu entry that leads on, as "Satker" to the own satker. */
    private String halaman(String alamat, String nama) throws Exception {
        var jawab = web.perform(get(alamat).with(sebagai(nama))).andReturn().getResponse();
        if (jawab.getRedirectedUrl() != null) {
            assertThat(jawab.getRedirectedUrl()).startsWith("/kelola/");
            return halaman(jawab.getRedirectedUrl(), nama);
        }
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    @Test
    @Tag("NAV-001")
    void theSidebarOfSipTenanInItsOrder() throws Exception {
        String sisi = halaman("/portal/faq", "argonmulia3508").replaceAll("(?s).*<nav class=\"sisi\"(.*?)</nav>.*", "$1");
        List<String> butir = Pattern.compile("</svg><span>([^<]+)</span>").matcher(sisi).results().map((MatchResult m) -> m.group(1)).toList();

        assertThat(butir).containsExactly("Dashboard", "Profil", "Permohonan Layanan", "Bimtek", "E-Billing", "Kelebihan &amp; Saldo", "LHU/Sertifikat", "Riwayat Layanan", "Alat Saya", "Ajukan Pertanyaan",
            "Pesan", "Testimoni", "Kuesioner Kepuasan", "Keluhan Pelanggan", "Pengumuman", "FAQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    @Tag("NAV-012") @Tag("NAV-013") @Tag("ACC-040")
    void everyPageOfTheSidebarOpensWithBreadcrumbLogoAndLogoutAndInlineCodeNowhere(String bahasa) throws Exception {
        for (ButirMenu b : menu.stream().filter(m -> m.kelompok() == null).toList()) {
            String isi = halaman(b.alamat() + "?lang=" + bahasa, "argonmulia3508");
            assertThat(isi).as(b.alamat()).contains("class=\"remah\"", "action=\"/keluar\"", "class=\"merek\" href=\"/portal\"", "data-lipat");
            assertThat(isi).as(b.alamat()).doesNotContain("??").doesNotContainPattern(" on(click|change|submit)=").doesNotContain(" style=\"");
        }
    }

    @Test
    void everyPageOfKelolaOpensForSomeoneWhoSeesItsEntry() throws Exception {
        for (ButirMenu b : menu.stream().filter(m -> m.kelompok() != null && m.alamat().startsWith("/kelola")).toList()) {
            String orang = b.peran().isEmpty() ? "admin" : ORANG.get(b.peran().get(0));
            assertThat(halaman(b.alamat(), orang)).as(b.alamat()).contains("action=\"/keluar\"").doesNotContain("??");
        }
    }

    @Test
    @Tag("ACC-044")
    void staffSeeOnlyTheEntriesOfTheirRoles() throws Exception {
        assertThat(halaman("/kelola", "cs")).contains("Akun Pelanggan").doesNotContain("Kategori Pelanggan");
        assertThat(halaman("/kelola", "analis")).doesNotContain("Akun Pelanggan");
        assertThat(halaman("/kelola", "pusat")).contains("Kategori Pelanggan");
    }

    @Test
    @Tag("ADM-001")
    @Tag("ADM-028")
    void accountsOfCustomersAndStaffAreListed() throws Exception {
        assertThat(halaman("/kelola/pelanggan?cari=Argon", "pusat")).contains("Argon Mulia").doesNotContain("Tirta Musi");
        assertThat(halaman("/kelola/pelanggan?cari=Musi", "pusat")).contains("Tirta Musi");
        assertThat(halaman("/kelola/staf?cari=Rina", "pusat")).contains("Rina Maheswari", "Tugas");
        assertThat(halaman("/kelola/pelanggan?cari=Argon", "cs")).contains("Argon Mulia");
        assertThat(halaman("/kelola/pelanggan?cari=Tirta", "cs")).doesNotContain("Tirta Musi");
    }

    @Test
    @Tag("ADM-004")
    void everyLevelOfBeforeIsFoundAtTheRoleThatDoesItsWorkNow() throws Exception {
        assertThat(halaman("/kelola/peran", "admin")).contains("Bendahara", "Pengetik", "Kerjasama", "Kasi SS", "PJ Lab", "Penyelia", "Analis", "Melihat pelanggan pada kasus");
    }

    @Test
    @Tag("NAV-025")
    @Tag("NAV-026")
    @Tag("NAV-029")
    void csAndBendaharaFindTheirLists() throws Exception {
        assertThat(butir("cs")).contains("Order Baru", "Sertifikat Dikirim", "Sertifikat Selesai", "Order Lama", "Akun Pelanggan", "Data Pengujian", "Traking Order", "History", "Cari Kasus")
            .contains("Data Sertifikasi", "Data Bimtek");
        assertThat(butir("bendahara")).contains("Order Baru", "Order Proses", "Order Lama", "Data Pengujian", "Data Bimtek").doesNotContain("History", "Sertifikat Dikirim");
        assertThat(butir("analis")).contains("Cari Kasus").doesNotContain("Order Baru", "Data Pengujian", "Traking Order", "History");
        assertThat(halaman("/kelola/order", "cs")).contains("aria-label=\"Pengujian\"", ">Order Baru</a>", ">Traking Order</a>", ">Data Pengujian</a>");
    }

    private List<String> butir(String siapa) throws Exception {
        String sisi = halaman("/kelola", siapa).replaceAll("(?s).*<nav class=\"sisi\"(.*?)</nav>.*", "$1");
        return Pattern.compile("</svg><span>([^<]+)</span>").matcher(sisi).results().map((MatchResult m) -> m.group(1)).toList();
    }

    @Test
    @Tag("NAV-022")
    void theFooterNamesTheBalaiYearAndVersion() throws Exception {
        assertThat(halaman("/portal/profil", "tirtamusi7021")).contains("Dikelola oleh Balai Standardisasi dan Pelayanan Jasa Industri Palembang")
            .containsPattern("<span>" + java.time.Year.now(java.time.ZoneId.of("Asia/Jakarta")) + "</span> · LAJU <span>versi \\d");
    }

    @Test
    void whatDoesNotExistSaysSo() throws Exception {
        web.perform(get("/portal/pengaduan/999999999").with(sebagai("argonmulia3508"))).andExpect(status().isNotFound())
            .andExpect(content().string(containsString("Halaman tidak ditemukan"))).andExpect(content().string(containsString("href=\"/portal\"")));
    }

    @Test
    void logoutLeadsToTheLoginPage() throws Exception {
        web.perform(post("/keluar").with(csrf()).with(sebagai("argonmulia3508"))).andExpect(redirectedUrl("/masuk?keluar"));
    }
}
