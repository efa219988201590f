package id.laju.pelanggan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@LajuTest
class PelangganPortalTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired PendaftaranService pendaftaran;
    @Autowired PelangganService pelanggan;
    @Autowired PenggunaService pengguna;
    @Autowired KotakSurat kotak;
    @Autowired JdbcTemplate db;

    private RequestPostProcessor sebagai(String nama) {
        return user(akun.loadUserByUsername(nama));
    }

    private long argon() {
        return pengguna.cariLogin(ARGON).orElseThrow().pelangganId();
    }

    private static RequestPostProcessor dari(String ip) {
        return minta -> {
            minta.setRemoteAddr(ip);
            return minta;
        };
    }

    private MockHttpServletRequestBuilder formulir(Map<String, String> isian) {
        MockHttpServletRequestBuilder kirim = post("/daftar/bbspjikfk").with(csrf()).param("kategori", "perusahaan-swasta")
            .param("kunciKirim", UUID.randomUUID().toString());
        isian.forEach(kirim::param);
        return kirim;
    }

    // ---- registration

    @Test
    @Tag("ACC-006") @Tag("ACC-007")
    void registrationBeginsWithTheKategoriAndShowsItsColumns() throws Exception {
        web.perform(get("/daftar/bbspjikfk")).andExpect(content().string(containsString("Perusahaan Swasta")))
            .andExpect(content().string(not(containsString("name=\"npwp\""))));
        web.perform(get("/daftar/bbspjikfk?kategori=perusahaan-swasta")).andExpect(content().string(containsString("name=\"bentukBadan\"")));
        web.perform(get("/daftar/bbspjikfk?kategori=instansi-pemerintah")).andExpect(content().string(containsString("name=\"unitKerja\"")))
            .andExpect(content().string(not(containsString("name=\"bentukBadan\""))));
        web.perform(get("/daftar?satker=bspji-palembang")).andExpect(redirectedUrl("/daftar/bspji-palembang"));
    }

    @Test
    @Tag("ACC-014") @Tag("ACC-018")
    void aGoodRegistrationEndsOnThePageWithThePromiseAndTheHelpdesk() throws Exception {
        Map<String, String> isian = ContohPendaftaran.perusahaan();
        web.perform(formulir(isian)).andExpect(redirectedUrl("/daftar/bbspjikfk/berhasil"));

        web.perform(get("/daftar/bbspjikfk/berhasil")).andExpect(content().string(containsString("maksimal 1 hari kerja")))
            .andExpect(content().string(containsString("https://wa.me/6281100000100")));
        assertThat(pengguna.cariLogin(isian.get("surel"))).isPresent();
    }

    @Test
    void aRefusedFormComesBackAsItWasTyped() throws Exception {
        var jawab = web.perform(formulir(ContohPendaftaran.dengan("npwp", "123")).header("Referer", "http://localhost/daftar/bbspjikfk?kategori=perusahaan-swasta"))
            .andExpect(redirectedUrl("/daftar/bbspjikfk?kategori=perusahaan-swasta"))
            .andExpect(flash().attribute("galat", Matchers.hasKey("npwp"))).andReturn();

        web.perform(get("/daftar/bbspjikfk?kategori=perusahaan-swasta").flashAttrs(jawab.getFlashMap()))
            .andExpect(content().string(containsString("yang Anda ketik 3 angka")))
            .andExpect(content().string(containsString("value=\"123\"")))
            .andExpect(content().string(containsString("Kota Administrasi Jakarta Timur")))
            .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @Test
    void aRobotThatFillsTheHiddenFieldRegistersNothing() throws Exception {
        Map<String, String> isian = ContohPendaftaran.dengan("situsWeb", "https://iklan.example.id");
        web.perform(formulir(isian)).andExpect(redirectedUrl("/daftar/bbspjikfk/berhasil"));

        assertThat(pengguna.cariLogin(isian.get("surel"))).isEmpty();
    }

    @Test
    void manyRegistrationsFromOneAddressAreSlowedDown() throws Exception {
        for (int i = 0; i < 20; i++) {
            web.perform(formulir(ContohPendaftaran.dengan("npwp", "1")).with(dari("203.0.113.9")));
        }
        web.perform(formulir(ContohPendaftaran.perusahaan()).with(dari("203.0.113.9")))
            .andExpect(flash().attribute("pesanGalat", containsString("Terlalu banyak pendaftaran")));
        web.perform(formulir(ContohPendaftaran.perusahaan()).with(dari("203.0.113.10"))).andExpect(redirectedUrl("/daftar/bbspjikfk/berhasil"));
    }

    @Test
    void theProposedUserNameIsOffered() throws Exception {
        web.perform(get("/daftar/bbspjikfk/usul").param("nama", "Argon Mulia")).andExpect(content().string(Matchers.matchesPattern("\\{\"username\":\"argonmulia\\d{4}\"}")));
    }

    // ---- forgotten password

    @Test
    @Tag("ACC-021") @Tag("ACC-022") @Tag("ACC-023") @Tag("ACC-024")
    void theAnswerIsTheSameForKnownAndUnknownAddressesAndTheUnknownComesToStaff() throws Exception {
        String asing = "asing" + System.nanoTime() + "@contoh.example.id";
        for (String surel : new String[] {"kontak@argonmulia.example.id", asing}) {
            web.perform(post("/lupa-sandi").with(csrf()).param("surel", surel)).andExpect(redirectedUrl("/lupa-sandi")).andExpect(flash().attribute("terkirim", true));
        }
        web.perform(get("/lupa-sandi").flashAttr("terkirim", true)).andExpect(content().string(containsString("tautan untuk membuat password baru akan dikirimkan ke e-mail")));
        assertThat(kotak.teks(asing)).isNull();
        assertThat(kotak.teks("kontak@argonmulia.example.id")).contains("/tautan/sandi/");

        String daftar = web.perform(get("/kelola/lupa-sandi").with(sebagai("cs"))).andReturn().getResponse().getContentAsString();
        assertThat(daftar).contains("DAFTAR EMAIL", asing, ">Cek Email</a>", ">Selesai</button>", ">Daftar Selesai</a>");
        String nomor = daftar.replaceAll("(?s).*" + asing + ".*?/kelola/lupa-sandi/(\\d+)/cek.*", "$1");
        web.perform(get("/kelola/lupa-sandi/" + nomor + "/cek").with(sebagai("cs"))).andExpect(redirectedUrl("/kelola/pelanggan?cari=" + asing.split("@")[0]));
        web.perform(post("/kelola/lupa-sandi/" + nomor + "/selesai").with(csrf()).with(sebagai("cs"))).andExpect(redirectedUrl("/kelola/lupa-sandi"));
        web.perform(get("/kelola/lupa-sandi").with(sebagai("cs"))).andExpect(content().string(not(containsString(asing))));
        web.perform(get("/kelola/lupa-sandi?selesai=true").with(sebagai("cs"))).andExpect(content().string(containsString(asing)));
    }

    @Test
    @Tag("ACC-021")
    void thePageHasTheWayBackToTheLogin() throws Exception {
        web.perform(get("/lupa-sandi")).andExpect(content().string(containsString("Sudah memiliki akun?"))).andExpect(content().string(containsString(">Login disini</a>")));
    }

    @Test
    void aLinkIsNeitherCachedNorToldToOthersAndASpentOneIsExplained() throws Exception {
        web.perform(post("/lupa-sandi").with(csrf()).with(dari("203.0.113.20")).param("surel", "kontak@tirtamusi.example.id"));
        String jalur = "/tautan/sandi/" + KotakSurat.token(kotak.teks("kontak@tirtamusi.example.id"));

        web.perform(get(jalur)).andExpect(status().isOk()).andExpect(header().string("Cache-Control", containsString("no-store")))
            .andExpect(header().string("Referrer-Policy", "no-referrer")).andExpect(content().string(containsString("tirtamusi7021")));
        web.perform(get("/tautan/sandi/tidak-ada")).andExpect(status().isNotFound()).andExpect(content().string(containsString("sudah dipakai atau sudah lewat 24 jam")))
            .andExpect(header().string("Referrer-Policy", "no-referrer"));
        web.perform(post(jalur).with(csrf()).param("sandi", "pendek").param("ulang", "pendek")).andExpect(redirectedUrl(jalur))
            .andExpect(flash().attribute("ketikan", Matchers.anEmptyMap()));
    }

    // ---- profile

    @Test
    @Tag("ACC-026") @Tag("ACC-027") @Tag("ACC-028") @Tag("ACC-029") @Tag("ACC-037") @Tag("ACC-040") @Tag("ACC-042") @Tag("NAV-013")
    void theProfileShowsTheCompanyTheContactAndTheHint() throws Exception {
        String isi = web.perform(get("/portal/profil").with(sebagai(ARGON))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(isi).contains("Data Umum", ">Dokumen</a>", "PT Argon Mulia", ARGON, "(021) 5550 3509", "Anita Rahayu", "surat tertulis", "layanan@bbspjikfk.example.id",
            "href=\"/portal/profil/kontak\"", ">Ubah Password</a>", "action=\"/keluar\"", "aria-current=\"page\">Profil</li>");
        assertThat(isi).doesNotContain("??", " style=", "onclick=");
    }

    @Test
    @Tag("ACC-028") @Tag("ACC-029")
    void onlyTheContactPersonCanBeChanged() throws Exception {
        Pelanggan sebelum = pelanggan.ambil(argon());
        web.perform(post("/portal/profil/kontak").with(csrf()).with(sebagai(ARGON)).param("nama", "Anita Rahayu S.").param("surel", "anita@argonmulia.example.id")
            .param("hp", "081100003508").param("jabatan", "Manajer Mutu").param("namaPelanggan", "PT Lain").param("npwp", "1")).andExpect(redirectedUrl("/portal/profil"));
        Pelanggan sesudah = pelanggan.ambil(argon());

        assertThat(sesudah.kontakNama()).isEqualTo("Anita Rahayu S.");
        assertThat(sesudah).usingRecursiveComparison().ignoringFields("kontakNama", "kontakJabatan").isEqualTo(sebelum);
        web.perform(post("/portal/profil/kontak").with(csrf()).with(sebagai(ARGON)).param("nama", "").param("surel", "x").param("hp", "1"))
            .andExpect(flash().attribute("galat", Matchers.allOf(Matchers.hasKey("nama"), Matchers.hasKey("surel"), Matchers.hasKey("hp"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/profil/kontak", "/portal/profil/dokumen/NPWP"})
    void aColleagueWithoutTheRoleMayLookButNotChange(String jalur) throws Exception {
        web.perform(get("/portal/profil").with(sebagai("keuangan.argon"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("href=\"/portal/profil/kontak\""))));
        web.perform(get(jalur).with(sebagai("keuangan.argon"))).andExpect(status().isForbidden());
        web.perform(post("/portal/profil/pengguna/undang").with(csrf()).with(sebagai("keuangan.argon")).param("surel", "a@b.id")).andExpect(status().isForbidden());
    }

    @Test
    void aSessionOfADeactivatedUserEnds() throws Exception {
        var sesi = sebagai("keuangan.argon");
        long id = pengguna.cariLogin("keuangan.argon").orElseThrow().penggunaId();
        pengguna.aktifkan(pengguna.cariLogin(ARGON).orElseThrow(), id, false);
        web.perform(get("/portal/profil").with(sesi)).andExpect(redirectedUrl("/masuk?berakhir"));
        pengguna.aktifkan(pengguna.cariLogin(ARGON).orElseThrow(), id, true);
    }

    @Test
    @Tag("ACC-031") @Tag("ACC-032") @Tag("ACC-033") @Tag("ACC-034") @Tag("ACC-035") @Tag("ACC-036") @Tag("ACC-041")
    void documentsAreUploadedReplacedAndSeenOnlyByTheOwnOrganisation() throws Exception {
        String orang = "kapuassegar4088";
        web.perform(get("/portal/profil/dokumen").with(sebagai(orang))).andExpect(content().string(containsString("NPWP Badan Usaha")))
            .andExpect(content().string(containsString("Akta Pendirian Perusahaan"))).andExpect(content().string(containsString("SIINAS")))
            .andExpect(content().string(containsString(">Unggah</a>"))).andExpect(content().string(not(containsString(">Lihat</a>"))));
        web.perform(multipart("/portal/profil/dokumen/NPWP").file(pdf("berkas")).param("nomor", "03.112.233.4-455.000").with(csrf()).with(sebagai(orang)))
            .andExpect(redirectedUrl("/portal/profil/dokumen"));
        web.perform(multipart("/portal/profil/dokumen/AKTA").file(pdf("berkas")).param("nomor", "12").with(csrf()).with(sebagai(orang)))
            .andExpect(flash().attribute("galat", Matchers.allOf(Matchers.hasKey("notaris"), Matchers.hasKey("ktp"))));
        web.perform(multipart("/portal/profil/dokumen/AKTA").file(pdf("berkas")).file(pdf("ktp")).param("nomor", "12").param("notaris", "Notaris Contoh")
            .with(csrf()).with(sebagai(orang))).andExpect(redirectedUrl("/portal/profil/dokumen"));
        web.perform(multipart("/portal/profil/dokumen/SIINAS").file(new MockMultipartFile("berkas", "siinas.pdf", "application/pdf", "bukan pdf".getBytes()))
            .with(csrf()).with(sebagai(orang))).andExpect(flash().attribute("galat", Matchers.hasKey("berkas")));

        web.perform(get("/portal/profil/dokumen").with(sebagai(orang))).andExpect(content().string(containsString(">Edit</a>")))
            .andExpect(content().string(containsString(">Lihat</a>"))).andExpect(content().string(containsString("Notaris Contoh")));
        web.perform(get("/portal/profil/dokumen/AKTA/lihat?ktp=true").with(sebagai(orang))).andExpect(content().contentType(MediaType.APPLICATION_PDF));
        web.perform(get("/portal/profil/dokumen/AKTA/lihat").with(sebagai(ARGON))).andExpect(status().isNotFound());
        web.perform(multipart("/portal/profil/dokumen/AKTA").file(kosong("berkas")).file(kosong("ktp")).param("nomor", "13").param("notaris", "Notaris Lain")
            .with(csrf()).with(sebagai(orang))).andExpect(redirectedUrl("/portal/profil/dokumen"));
        web.perform(get("/portal/profil/dokumen").with(sebagai(orang))).andExpect(content().string(containsString("Notaris Lain")));
    }

    // ---- staff

    @Test
    @Tag("ACC-043") @Tag("ADM-028") @Tag("NAV-014")
    void staffFindCustomersOfTheirSatkerOnly() throws Exception {
        String isi = web.perform(get("/kelola/pelanggan?cari=argon&urut=nama&ukuran=25").with(sebagai("cs"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(isi).contains("PT Argon Mulia", "Menampilkan 1 sampai", "Cari", "Tampilkan").doesNotContain("Tirta Musi", "??");
        web.perform(get("/kelola/pelanggan?cari=013456789012").with(sebagai("cs"))).andExpect(content().string(containsString("PT Argon Mulia")));
        web.perform(get("/kelola/pelanggan?cari=Tirta Musi").with(sebagai("cs"))).andExpect(content().string(containsString("Tidak ada data")));
        web.perform(get("/kelola/pelanggan/" + argon()).with(sebagai("cs"))).andExpect(content().string(containsString("keuangan.argon")));
        web.perform(get("/kelola/pelanggan/" + argon()).with(sebagai("cs.plg"))).andExpect(status().isNotFound());
        web.perform(get("/kelola/pelanggan").with(sebagai("analis"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nama", "kategori", "kota", "status", "tidakAda"})
    void everyColumnSortsBothWays(String kolom) throws Exception {
        web.perform(get("/kelola/pelanggan?urut=" + kolom).with(sebagai("cs"))).andExpect(status().isOk());
        web.perform(get("/kelola/pelanggan?turun=true&urut=" + kolom).with(sebagai("cs"))).andExpect(status().isOk());
    }

    @Test
    @Tag("ACC-043")
    void theListIsDownloadedAsExcel(@TempDir Path folder) throws Exception {
        byte[] xlsx = web.perform(get("/kelola/pelanggan/unduh?cari=argon").with(sebagai("admin"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        Path berkas = Files.write(folder.resolve("pelanggan.xlsx"), xlsx);
        StringBuilder isi = new StringBuilder();
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            for (var bagian : Collections.list(zip.entries())) {
                isi.append(new String(zip.getInputStream(bagian).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(isi).contains("PT Argon Mulia", "01.345.678.9-012.000", "Contact Person").doesNotContain("Tirta Musi");
    }

    @Test
    @Tag("ACC-030")
    void companyDataChangeOnlyWithTheLetterAndAreLogged() throws Exception {
        Map<String, String> isian = ContohPendaftaran.perusahaan();
        long id = pendaftaran.daftar("bbspjikfk", "perusahaan-swasta", UUID.randomUUID().toString(), isian);
        isian.put("alamat", "Jalan Baru No. 1");
        isian.put("surel", "baru" + id + "@contoh.example.id");
        isian.put("nomorSurat", "12/ARG/XI/2026");
        isian.put("tanggalSurat", "2026-11-20");
        var tanpaSurat = multipart("/kelola/pelanggan/" + id + "/ubah").file(kosong("surat"));
        isian.forEach(tanpaSurat::param);
        web.perform(tanpaSurat.with(csrf()).with(sebagai("cs"))).andExpect(flash().attribute("galat", Matchers.hasKey("surat")));
        assertThat(pelanggan.ambil(id).alamat()).isNotEqualTo("Jalan Baru No. 1");

        db.update("insert into pengguna (pelanggan, username, surel, nama, dibuat) values (?, ?, ?, 'Zulkifli', now())", id, "r" + System.nanoTime(), "rekan." + id + "@contoh.example.id");
        var milikRekan = multipart("/kelola/pelanggan/" + id + "/ubah").file(pdf("surat"));
        isian.forEach((k, v) -> milikRekan.param(k, k.equals("surel") ? "rekan." + id + "@contoh.example.id" : v));
        web.perform(milikRekan.with(csrf()).with(sebagai("cs"))).andExpect(flash().attribute("pesanGalat", containsString("milik pengguna lain")));

        var lengkap = multipart("/kelola/pelanggan/" + id + "/ubah").file(pdf("surat"));
        isian.forEach(lengkap::param);
        web.perform(lengkap.with(csrf()).with(sebagai("cs"))).andExpect(redirectedUrl("/kelola/pelanggan/" + id));
        assertThat(pelanggan.ambil(id).alamat()).isEqualTo("Jalan Baru No. 1");
        assertThat(pengguna.milik(id).get(0).surel()).as("signs in with the new address").isEqualTo(isian.get("surel"));
        String rincian = web.perform(get("/kelola/pelanggan/" + id).with(sebagai("cs"))).andReturn().getResponse().getContentAsString();
        assertThat(rincian).contains("12/ARG/XI/2026", "Rina Maheswari", "20-11-2026");
        String surat = rincian.replaceAll("(?s).*(/kelola/pelanggan/" + id + "/perubahan/\\d+/surat).*", "$1");
        web.perform(get(surat).with(sebagai("cs"))).andExpect(content().contentType(MediaType.APPLICATION_PDF));
        web.perform(get(surat).with(sebagai("cs.plg"))).andExpect(status().isNotFound());
    }

    @Test
    @Tag("ACC-043")
    void onlyARefusedRegistrationCanBeDeleted() throws Exception {
        long id = pendaftaran.daftar("bbspjikfk", "perusahaan-swasta", UUID.randomUUID().toString(), ContohPendaftaran.perusahaan());
        pelanggan.periksa(id, false, "Bukan pelanggan", "admin");
        pelanggan.tolak(id);
        web.perform(get("/kelola/pelanggan/" + id).with(sebagai("admin"))).andExpect(content().string(containsString("Apakah Kamu Yakin Menghapus data ini")));
        web.perform(post("/kelola/pelanggan/" + id + "/hapus").with(csrf()).with(sebagai("admin"))).andExpect(redirectedUrl("/kelola/pelanggan"));
        web.perform(get("/kelola/pelanggan/" + id).with(sebagai("admin"))).andExpect(status().isNotFound());
        web.perform(post("/kelola/pelanggan/" + argon() + "/hapus").with(csrf()).with(sebagai("admin")))
            .andExpect(flash().attribute("pesanGalat", containsString("pernah aktif tetap tersimpan")));
    }

    @Test
    void staffSendALinkToTheUsersOwnAddress() throws Exception {
        long orang = pengguna.cariLogin("keuangan.argon").orElseThrow().penggunaId();
        web.perform(post("/kelola/pelanggan/" + argon() + "/pengguna/" + orang + "/tautan").with(csrf()).with(sebagai("cs"))).andExpect(status().is3xxRedirection());

        assertThat(kotak.teks("keuangan@argonmulia.example.id")).contains("/tautan/sandi/");
    }

    @Test
    @Tag("ADM-027") @Tag("ACC-007")
    void aNewColumnAppearsInTheRegistrationForm() throws Exception {
        web.perform(post("/kelola/kategori-pelanggan/baru").with(csrf()).with(sebagai("pusat")).param("kode", "eksportir").param("nama", "Eksportir").param("urut", "70")
            .param("aktif", "true").param("salinDari", "perusahaan-swasta")).andExpect(redirectedUrl("/kelola/kategori-pelanggan/eksportir"));
        web.perform(post("/kelola/kategori-pelanggan/eksportir/kolom").with(csrf()).with(sebagai("pusat")).param("kolom", "nomorNik").param("label", "Nomor NIK Kepabeanan")
            .param("jenis", "teks").param("bagian", "perusahaan").param("wajib", "true").param("urut", "65")).andExpect(status().is3xxRedirection());

        web.perform(get("/daftar/bbspjikfk")).andExpect(content().string(containsString("Eksportir")));
        web.perform(get("/daftar/bbspjikfk?kategori=eksportir")).andExpect(content().string(containsString("Nomor NIK Kepabeanan")));
        web.perform(get("/kelola/kategori-pelanggan/eksportir?kolom=nomorNik").with(sebagai("pusat"))).andExpect(content().string(containsString("Edit kolom nomorNik")));
        web.perform(post("/kelola/kategori-pelanggan/eksportir/kolom/surel/hapus").with(csrf()).with(sebagai("pusat")))
            .andExpect(flash().attribute("pesanGalat", containsString("tidak dapat dihapus")));
        web.perform(get("/kelola/kategori-pelanggan").with(sebagai("admin"))).andExpect(status().isForbidden());
        web.perform(post("/kelola/kategori-pelanggan").with(csrf()).with(sebagai("pusat")).param("kode", "eksportir").param("nama", "Eksportir").param("urut", "70"))
            .andExpect(redirectedUrl("/kelola/kategori-pelanggan/eksportir"));
        web.perform(get("/daftar/bbspjikfk")).andExpect(content().string(not(containsString("Eksportir"))));
    }

    @ParameterizedTest
    @CsvSource({"situsWeb, teks, perusahaan, '', kolom", "username, teks, perusahaan, '', kolom", "satker, teks, perusahaan, '', kolom", "npwp, teks, perusahaan, '', kolom",
        "Nomor, teks, perusahaan, '', kolom", "baru, warna, perusahaan, '', jenis", "baru, teks, bawah, '', bagian", "tambahan2, pilihan, perusahaan, '', pilihan"})
    @Tag("ADM-027")
    void aColumnThatWouldBeLostOrReplaceAnotherIsRefused(String kolom, String jenis, String bagian, String pilihan, String bidang) throws Exception {
        kirimKolom("perusahaan-swasta", "true", kolom, jenis, bagian, pilihan).andExpect(flash().attribute("galat", Matchers.hasKey(bidang)));
        web.perform(get("/daftar/bbspjikfk?kategori=perusahaan-swasta")).andExpect(content().string(not(containsString("Uji kolom"))));
    }

    @Test
    @Tag("ADM-027")
    void theCustomerTypesThatAreCountedStayWhatTheyAre() throws Exception {
        kirimKolom("perusahaan-swasta", "false", "tipe", "pilihan", "perusahaan", "Industri\nSetengah").andExpect(flash().attribute("galat", Matchers.hasKey("pilihan")));
        kirimKolom("perusahaan-swasta", "false", "tipe", "teks", "perusahaan", "").andExpect(flash().attribute("galat", Matchers.hasKey("jenis")));
    }

    private ResultActions kirimKolom(String kategori, String baru, String kolom, String jenis, String bagian, String pilihan) throws Exception {
        return web.perform(post("/kelola/kategori-pelanggan/" + kategori + "/kolom").with(csrf()).with(sebagai("pusat")).param("baru", baru).param("kolom", kolom)
            .param("label", "Uji kolom").param("jenis", jenis).param("bagian", bagian).param("wajib", "true").param("urut", "500").param("pilihan", pilihan));
    }

    @Test
    @Tag("ADM-027")
    void aNewKategoriNeitherReplacesAnotherNorStaysWithoutColumns() throws Exception {
        web.perform(post("/kelola/kategori-pelanggan/baru").with(csrf()).with(sebagai("pusat")).param("kode", "perorangan").param("nama", "Lain sekali").param("urut", "1")
            .param("aktif", "true").param("salinDari", "ikm")).andExpect(flash().attribute("galat", Matchers.hasKey("kode"))).andExpect(flash().attribute("ketikan", Matchers.hasKey("nama")));
        web.perform(post("/kelola/kategori-pelanggan/baru").with(csrf()).with(sebagai("pusat")).param("kode", "asing").param("nama", "Asing").param("urut", "1"))
            .andExpect(flash().attribute("galat", Matchers.hasKey("salinDari")));
        web.perform(post("/kelola/kategori-pelanggan").with(csrf()).with(sebagai("pusat")).param("kode", "ikm").param("nama", "IKM").param("urut", "satu"))
            .andExpect(flash().attribute("galat", Matchers.hasKey("urut")));
        web.perform(get("/daftar/bbspjikfk")).andExpect(content().string(not(containsString("Lain sekali")))).andExpect(content().string(containsString("Perorangan")));
    }

    @Test
    void anInvitationIsSeenSentAgainAndTakenBackByThePemohonOnly() throws Exception {
        String alamat = "diundang" + System.nanoTime() + "@argonmulia.example.id";
        String halaman = "/portal/profil/pengguna";
        web.perform(post(halaman + "/undang").with(csrf()).with(sebagai(ARGON)).param("surel", alamat).param("peran", "keuangan")).andExpect(redirectedUrl(halaman));
        web.perform(get(halaman).with(sebagai(ARGON))).andExpect(content().string(containsString(alamat))).andExpect(content().string(containsString(">Kirim ulang</button>")))
            .andExpect(content().string(not(containsString("??"))));
        web.perform(get(halaman).with(sebagai("keuangan.argon"))).andExpect(content().string(not(containsString(alamat))));
        web.perform(post(halaman + "/undangan/batal").with(csrf()).with(sebagai("keuangan.argon")).param("surel", alamat)).andExpect(status().isForbidden());
        web.perform(post(halaman + "/undangan/batal").with(csrf()).with(sebagai("tirtamusi7021")).param("surel", alamat)).andExpect(status().isNotFound());
        web.perform(post(halaman + "/undangan/batal").with(csrf()).with(sebagai(ARGON)).param("surel", alamat)).andExpect(redirectedUrl(halaman));
        web.perform(get(halaman).with(sebagai(ARGON))).andExpect(content().string(not(containsString(alamat))));
    }

    @Test
    void aRefusedInvitationKeepsWhatWasTickedAndTyped() throws Exception {
        var jawab = web.perform(post("/portal/profil/pengguna/undang").with(csrf()).with(sebagai(ARGON)).header("Referer", "http://localhost/portal/profil/pengguna")
            .param("surel", "bukan alamat").param("peran", "penandatangan")).andExpect(flash().attribute("galat", Matchers.hasKey("surel"))).andReturn();
        web.perform(get("/portal/profil/pengguna").with(sebagai(ARGON)).flashAttrs(jawab.getFlashMap())).andExpect(content().string(containsString("value=\"bukan alamat\"")))
            .andExpect(content().string(Matchers.matchesPattern("(?s).*id=\"undang-penandatangan\"[^>]*checked.*")))
            .andExpect(content().string(not(Matchers.matchesPattern("(?s).*id=\"undang-keuangan\"[^>]*checked.*"))));
    }

    private static MockMultipartFile kosong(String nama) {
        return new MockMultipartFile(nama, "", "application/octet-stream", new byte[0]);
    }

    private static MockMultipartFile pdf(String nama) throws Exception {
        var hasil = new ByteArrayOutputStream();
        try (PDDocument dokumen = new PDDocument()) {
            dokumen.addPage(new PDPage());
            dokumen.save(hasil);
        }
        return new MockMultipartFile(nama, nama + ".pdf", "application/pdf", hasil.toByteArray());
    }
}
