package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class KelolaHalamanTest {

    private static final String DASAR = "/kelola/layanan/" + PONTIANAK;

    @Autowired
    MockMvc web;
    @Autowired
    UserDetailsService akun;
    @Autowired
    UjiKatalog katalog;
    @Autowired
    TarifService tarif;

    @Tag("ADM-021")
    @ParameterizedTest
    @ValueSource(strings = {"/produk", "/produk/baru", "/standar", "/standar/baru", "/parameter", "/parameter/baru", "/parameter?tanpaTarif=true",
        "/tarif", "/akreditasi", "/lab", "/lab/baru", "/migrasi", "/migrasi/1/aturan", "/produk?cari=zzz", "/tarif?urut=jumlah&turun=true&nomor=3&ukuran=25"})
    void everyPageOpensForTheAdministratorOfTheSatker(String halaman) throws Exception {
        sebagai("admin.ptk", get(DASAR + halaman)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    }

    @Tag("ADM-011")
    @Test
    void theFormsOfStoredRecordsOpenFilled() throws Exception {
        long produk = katalog.produk(PONTIANAK, "Biota Perairan");
        long standar = katalog.standar(PONTIANAK, "Air Mineral", "SNI 3553:2015");
        sebagai("admin.ptk", get(DASAR + "/produk/" + produk)).andExpect(content().string(containsString("value=\"Aquatic biota\"")));
        sebagai("admin.ptk", get(DASAR + "/produk/" + produk + "/syarat")).andExpect(content().string(containsString("Label memuat lokasi")));
        sebagai("admin.ptk", get(DASAR + "/standar/" + standar)).andExpect(content().string(containsString("value=\"SNI 01-3553-2015\"")));
        sebagai("admin.ptk", get(DASAR + "/parameter/" + katalog.kadarAir())).andExpect(content().string(containsString("value=\"Kadar air\"")));
        sebagai("admin.ptk", get(DASAR + "/parameter/" + katalog.kadarAir() + "/blokir")).andExpect(status().isOk());
        sebagai("admin.ptk", get(DASAR + "/tarif/parameter/" + katalog.kadarAir())).andExpect(content().string(containsString("Rp 50.000")));
        sebagai("admin.ptk", get(DASAR + "/akreditasi/baru?parameter=" + katalog.kadarAir())).andExpect(status().isOk());
    }

    @Tag("ADM-024")
    @Test
    void anotherSatkerIsNotFound() throws Exception {
        sebagai("admin.ptk", get("/kelola/layanan/bbspjikfk/produk")).andExpect(status().isNotFound());
        sebagai("admin.ptk", get("/kelola/layanan?satker=bbspjikfk")).andExpect(status().isNotFound());
        sebagai("pusat", get("/kelola/layanan/bbspjikfk/produk")).andExpect(status().isOk());
        sebagai("pusat", get("/kelola/layanan?satker=bspji-palembang&bagian=tarif")).andExpect(redirectedUrl("/kelola/layanan/bspji-palembang/tarif"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs.ptk", "analis.ptk", "kepala.ptk"})
    void otherStaffMayNotEnter(String siapa) throws Exception {
        sebagai(siapa, get(DASAR + "/produk")).andExpect(status().isForbidden());
        sebagai(siapa, post(DASAR + "/parameter/" + katalog.kadarAir() + "/hapus").with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void strangersAreSentToLogin() throws Exception {
        web.perform(get(DASAR + "/produk")).andExpect(redirectedUrlPattern("**/masuk"));
    }

    @Tag("QUO-015")
    @Test
    void aTariffTypedWithDotsIsRecorded() throws Exception {
        String alamat = DASAR + "/tarif/parameter/" + katalog.kadarAir();

        sebagai("admin.ptk", post(alamat).with(csrf()).param("jumlah", "65.000").param("satuan", "per sampel").param("peraturan", "PP 54/2021")
            .param("berlakuDari", "2027-01-01")).andExpect(redirectedUrl(alamat)).andExpect(flash().attributeExists("pesan"));

        assertThat(tarif.tarif(List.of(katalog.kadarAir()), LocalDate.of(2027, 1, 1)).values()).singleElement().satisfies(t -> {
            assertThat(t.jumlah()).isEqualByComparingTo("65000");
            assertThat(t.dicatatOleh()).isEqualTo("admin.ptk");
        });
    }

    @Test
    void aTariffThatHasNotBegunIsTakenBackByButton() throws Exception {
        String alamat = DASAR + "/tarif/parameter/" + katalog.kadarAir();
        sebagai("admin.ptk", get(alamat)).andExpect(content().string(not(containsString("/hapus\""))));
        sebagai("admin.ptk", post(alamat).with(csrf()).param("jumlah", "65.000").param("satuan", "per sampel").param("peraturan", "PP 54/2021").param("berlakuDari", "2099-01-01"));
        String halaman = sebagai("admin.ptk", get(alamat)).andReturn().getResponse().getContentAsString();
        String hapus = halaman.replaceAll("(?s).*action=\"(" + alamat + "/\\d+/hapus)\".*", "$1");

        sebagai("cs.ptk", post(hapus).with(csrf())).andExpect(status().isForbidden());
        sebagai("admin.plg", post(hapus).with(csrf())).andExpect(status().isNotFound());
        sebagai("admin.ptk", post(hapus).with(csrf())).andExpect(redirectedUrl(alamat)).andExpect(flash().attributeExists("pesan"));
        sebagai("admin.ptk", get(alamat)).andExpect(content().string(not(containsString("65.000"))));
    }

    @Test
    void anUnreadableFieldComesBackWithItsSentence() throws Exception {
        sebagai("admin.ptk", post(DASAR + "/tarif/parameter/" + katalog.kadarAir()).with(csrf()).param("jumlah", "sekian").param("berlakuDari", "besok"))
            .andExpect(flash().attribute("galat", hasKey("jumlah"))).andExpect(flash().attribute("galat", hasKey("berlakuDari")));
        sebagai("admin.ptk", post(DASAR + "/produk/baru").with(csrf()).param("nama", "X").param("janjiHariKerja", "dua"))
            .andExpect(flash().attribute("galat", hasKey("janjiHariKerja")));
    }

    @Tag("ADM-009")
    @Tag("ADM-014")
    @Test
    void aProductAndAStandardAreAddedAndDeleted() throws Exception {
        sebagai("admin.ptk", post(DASAR + "/standar/baru").with(csrf()).param("kode", "SNI 9999:2024").param("nama", "Uji").param("jenis", "UMUM")
            .param("alias", "SNI lama; SNI tua").param("berlakuDari", "2024-01-01")).andExpect(redirectedUrl(DASAR + "/standar"));
        sebagai("admin.ptk", get(DASAR + "/standar?cari=SNI tua")).andExpect(content().string(containsString("SNI 9999:2024")));

        String lab = katalog.layanan.produk(PONTIANAK).get(0).labId().toString();
        sebagai("admin.ptk", post(DASAR + "/produk/baru").with(csrf()).param("nama", "Arang").param("labId", lab).param("janjiHariKerja", "10").param("aktif", "true"))
            .andExpect(redirectedUrl(DASAR + "/produk"));
        long produk = katalog.produk(PONTIANAK, "Arang");
        assertThat(katalog.layanan.standar(PONTIANAK, produk, HARI)).hasSize(1);
        sebagai("admin.ptk", post(DASAR + "/produk/" + produk + "/hapus").with(csrf())).andExpect(flash().attribute("pesan", "Produk dihapus."));
    }

    @Tag("ADM-012")
    @Test
    void blockingAndUnblockingByButton() throws Exception {
        String alamat = DASAR + "/parameter/" + katalog.kadarAir();
        sebagai("admin.ptk", post(alamat + "/blokir").with(csrf()).param("alasan", "Oven sedang diperbaiki.")).andExpect(redirectedUrl(alamat));
        sebagai("admin.ptk", get(alamat)).andExpect(content().string(containsString("Oven sedang diperbaiki.")));
        sebagai("admin.ptk", post(alamat + "/buka").with(csrf())).andExpect(redirectedUrl(alamat));
    }

    @Tag("ADM-005")
    @Test
    void deletingAsksFirst() throws Exception {
        sebagai("admin.ptk", get(DASAR + "/parameter")).andExpect(content().string(containsString("data-tanya=\"Apakah Kamu Yakin Menghapus data ini\"")));
    }

    @Tag("REQ-067")
    @Test
    void theChecklistKeepsWhichLinesAreObligatory() throws Exception {
        long produk = katalog.produk(PONTIANAK, "Biota Perairan");
        sebagai("admin.ptk", post(DASAR + "/produk/" + produk + "/syarat").with(csrf()).param("isi", "Satu", "", "Tiga").param("wajib", "2"));

        assertThat(katalog.layanan.syaratSampel(PONTIANAK, produk)).extracting(SyaratSampel::isi, SyaratSampel::wajib)
            .containsExactly(tuple("Satu", false), tuple("Tiga", true));
    }

    @Tag("ADM-023")
    @Test
    void onlyTheCentralAdministratorChangesMigrationRules() throws Exception {
        MockHttpServletRequestBuilder aturan = post(DASAR + "/migrasi/1/aturan").with(csrf()).param("simulan", "MPPO").param("dasar", "Uji").param("sampaiC", "40");
        sebagai("admin.ptk", aturan).andExpect(status().isForbidden());
        sebagai("pusat", aturan).andExpect(redirectedUrl(DASAR + "/migrasi/1/aturan"));
        sebagai("pusat", get(DASAR + "/migrasi/1/aturan")).andExpect(content().string(containsString("≤ 40")));
        sebagai("pusat", post(DASAR + "/migrasi/1").with(csrf()).param("tipe", "I").param("urutan", "1").param("bahanPangan", "Air").param("panganOlahan", "Sirup"))
            .andExpect(redirectedUrl(DASAR + "/migrasi"));
    }

    @Tag("NAV-021")
    @Test
    void anybodyReadsThePriceList() throws Exception {
        web.perform(get("/tarif/bbspjikfk?cari=Heksavalen")).andExpect(status().isOk()).andExpect(content().string(containsString("Rp 255.000")));
        web.perform(get("/tarif/bbspjikfk?cari=tidak-ada-ini")).andExpect(content().string(containsString("Tidak ada data")));
        web.perform(get("/tarif/bukan-balai")).andExpect(status().isNotFound());
        web.perform(get("/tarif?satker=bspji-pontianak")).andExpect(redirectedUrl("/tarif/bspji-pontianak"));
    }

    private ResultActions sebagai(String siapa, MockHttpServletRequestBuilder minta) throws Exception {
        return web.perform(minta.with(user(akun.loadUserByUsername(siapa))));
    }
}
