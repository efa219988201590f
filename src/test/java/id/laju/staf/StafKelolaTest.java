package id.laju.staf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class StafKelolaTest {

    private static final String[] BARU = {"id", "Sinta.Ayu", "nip", "198001012005011009", "nama", "Sinta Ayu, S.Si.", "jenisKelamin", "P",
        "surel", "sinta@bbspjikfk.example.id", "telepon", "(021) 555-100", "seksi", "Sub Bagian Tata Usaha", "tingkat", "Pelaksana",
        "statusKerja", "Aktif", "peran", "analis", "peran", "penyelia", "satker", "bbspjikfk"};

    @Autowired
    WebUji web;
    @Autowired
    StafService staf;
    @Autowired
    UserDetailsService akun;
    @Autowired
    KelolaStafService kelola;
    @Autowired
    PenulisAkun penulis;
    @Autowired
    PasswordEncoder pengacak;
    @Autowired
    JdbcTemplate db;

    @Tag("ADM-002")
    @Tag("ADM-007")
    @Test
    void theListHasItsColumnsAndActions() throws Exception {
        web.buka("admin", "/kelola/staf?cari=Dewi Anjani").andExpect(content().string(containsString("197607072011072006")))
            .andExpect(content().string(containsString("+ Tambah Akun"))).andExpect(content().string(containsString("/kelola/staf/analis/hapus")))
            .andExpect(content().string(containsString(">Foto</th>"))).andExpect(content().string(containsString("Tugas")));
    }

    @Tag("ADM-024")
    @Test
    void anAdministratorOfASatkerSeesOnlyItsPeople() throws Exception {
        web.buka("admin.plg", "/kelola/staf?cari=Maheswari").andExpect(content().string(not(containsString("Rina Maheswari"))));
        web.buka("admin.plg", "/kelola/staf?satker=bbspjikfk&cari=Maheswari").andExpect(content().string(not(containsString("Rina Maheswari"))));
        web.buka("pusat", "/kelola/staf?cari=Maheswari").andExpect(content().string(containsString("Rina Maheswari")));
    }

    @Tag("ADM-003")
    @Tag("ADM-006")
    @Tag("ADM-008")
    @Tag("ADM-009")
    @Test
    void anAccountIsAddedWithSeveralRolesAndAPasswordToldOnce() throws Exception {
        ResultActions jawab = web.kirim("admin", "/kelola/staf/baru", BARU).andExpect(redirectedUrl("/kelola/staf/sinta.ayu"));

        String sandi = (String) jawab.andReturn().getFlashMap().get("sandiBaru");
        Staf orang = staf.ambil("sinta.ayu");
        assertThat(pengacak.matches(sandi, orang.sandi())).isTrue();
        assertThat(orang.sandiSementara()).isTrue();
        assertThat(staf.peran("sinta.ayu")).containsExactly("analis", "penyelia");
        assertThat(jejak("sinta.ayu")).contains("Sinta Ayu").doesNotContain(sandi).doesNotContain("bcrypt");
        web.buka("admin", "/kelola/staf/sinta.ayu").andExpect(content().string(not(containsString(sandi))));
    }

    @ParameterizedTest
    @CsvSource({"id, Sinta Ayu", "id, baru", "id, cs", "id, argonmulia3508", "nip, 1980", "nama, ''", "jenisKelamin, X", "surel, sinta", "telepon, telepon kantor",
        "statusKerja, Cuti", "peran, ''", "peran, raja", "satker, ''", "satker, bspji-ambon"})
    void whatIsWrongIsSaidAtItsField(String bidang, String nilai) throws Exception {
        web.kirim("pusat", "/kelola/staf/baru", ganti(bidang, nilai)).andExpect(flash().attribute("galat", hasKey(bidang)))
            .andExpect(flash().attribute("ketikan", hasKey("nama")));
        assertThat(staf.cari("sinta.ayu")).isEmpty();
    }

    @Tag("ACC-038")
    @Tag("ADM-024")
    @ParameterizedTest
    @CsvSource({"peran, admin-pusat", "peran, operator", "satker, bspji-palembang"})
    void anAdministratorOfASatkerGivesNothingAboveOrBeside(String bidang, String nilai) throws Exception {
        web.kirim("admin", "/kelola/staf/baru", ganti(bidang, nilai)).andExpect(flash().attribute("galat", hasKey(bidang)));
        web.kirim("admin", "/kelola/staf/cs/ubah", ganti(bidang, nilai)).andExpect(flash().attribute("galat", hasKey(bidang)));
        assertThat(staf.peran("cs")).containsExactly("cs");
    }

    @Tag("ADM-003")
    @Tag("ADM-008")
    @Test
    void theFormOfAnAccountHasItsFieldsAndKeepsEveryChange() throws Exception {
        web.kirim("admin", "/kelola/staf/baru", BARU);
        String form = web.buka("admin", "/kelola/staf/sinta.ayu/ubah").andReturn().getResponse().getContentAsString();
        assertThat(form).contains("NIP", "Nama", "Jenis Kelamin", "E-mail", "Nomor Telepon", "Seksi/Sub Bagian", "Tingkat Struktural", "Status Kerja", "Tugas (Level)", "Username",
            "value=\"198001012005011009\"", ">Batal</a>", ">Simpan</button>");

        web.kirim("admin", "/kelola/staf/sinta.ayu/ubah", "nip", "198001012005011010", "nama", "Sinta Ayu Lestari", "jenisKelamin", "P", "surel", "lestari@bbspjikfk.example.id",
            "telepon", "0811", "seksi", "Seksi Uji", "tingkat", "Ketua Tim", "statusKerja", "Tidak Aktif", "peran", "analis", "satker", "bbspjikfk")
            .andExpect(flash().attribute("galat", hasKey("telepon")));
        web.kirim("admin", "/kelola/staf/sinta.ayu/ubah", "nip", "198001012005011010", "nama", "Sinta Ayu Lestari", "jenisKelamin", "P", "surel", "lestari@bbspjikfk.example.id",
            "telepon", "0811 555 100", "seksi", "Seksi Uji", "tingkat", "Ketua Tim", "statusKerja", "Tidak Aktif", "peran", "analis", "satker", "bbspjikfk")
            .andExpect(redirectedUrl("/kelola/staf/sinta.ayu"));
        assertThat(StafIsian.dari(staf.ambil("sinta.ayu"), staf.peran("sinta.ayu"), staf.satker("sinta.ayu"))).isEqualTo(new StafIsian("sinta.ayu", "198001012005011010",
            "Sinta Ayu Lestari", "P", "lestari@bbspjikfk.example.id", "0811 555 100", "Seksi Uji", "Ketua Tim", "Tidak Aktif", List.of("analis"), List.of("bbspjikfk")));
        assertThat(akun.loadUserByUsername("sinta.ayu").isEnabled()).as("who is not at work cannot sign in").isFalse();
        web.buka("admin", "/kelola/staf?status=Tidak Aktif&cari=Sinta").andExpect(content().string(containsString("Sinta Ayu Lestari"))).andExpect(content().string(not(containsString("Rina Maheswari"))));
    }

    @Test
    void theListOffersNoActionThatWouldBeRefused() throws Exception {
        web.buka("admin", "/kelola/staf?cari=Galuh").andExpect(content().string(containsString("/kelola/staf/pusat\""))).andExpect(content().string(not(containsString("/kelola/staf/pusat/ubah"))))
            .andExpect(content().string(not(containsString("/kelola/staf/pusat/hapus"))));
        web.buka("pusat", "/kelola/staf?cari=Rina").andExpect(content().string(containsString("/kelola/staf/cs/ubah")));
    }

    @Test
    void nobodyChangesTheOwnRoles() throws Exception {
        web.kirim("admin", "/kelola/staf/admin/ubah", ganti("peran", "kepala-balai")).andExpect(redirectedUrl("/kelola/staf/admin"));
        assertThat(staf.peran("admin")).containsExactly("admin-satker");
        assertThat(staf.ambil("admin").nama()).isEqualTo("Sinta Ayu, S.Si.");
        web.kirim("admin", "/kelola/staf/admin/hapus").andExpect(flash().attributeExists("pesanGalat"));
        web.kirim("admin", "/kelola/staf/admin/sandi").andExpect(flash().attributeExists("pesanGalat"));
        assertThat(staf.ambil("admin").aktif()).isTrue();
    }

    @Test
    void peopleOfSeveralSatkerBelongToAdminPusat() throws Exception {
        web.kirim("admin", "/kelola/staf/pusat/ubah", BARU).andExpect(flash().attributeExists("pesanGalat"));
        web.kirim("admin", "/kelola/staf/pusat/sandi").andExpect(flash().attributeExists("pesanGalat"));
        web.kirim("admin", "/kelola/staf/pusat/hapus").andExpect(flash().attributeExists("pesanGalat"));
        assertThat(staf.ambil("pusat").nama()).isEqualTo("Galuh Pramesti");
    }

    @Tag("ADM-005")
    @Test
    void anUnusedAccountIsDeletedAUsedOneOnlyClosed() throws Exception {
        web.kirim("admin", "/kelola/staf/baru", BARU);
        web.kirim("admin", "/kelola/staf/sinta.ayu/hapus").andExpect(redirectedUrl("/kelola/staf"));
        assertThat(staf.cari("sinta.ayu")).isEmpty();

        db.update("insert into jejak (oleh, objek, kunci, pada) values ('analis2', 'uji', '1', now())");
        web.kirim("admin", "/kelola/staf/analis2/hapus").andExpect(flash().attribute("pesan", containsString("dinonaktifkan")));
        assertThat(staf.ambil("analis2").aktif()).isFalse();
        web.buka("admin", "/kelola/staf").andExpect(content().string(containsString("data-tanya=\"Apakah Anda yakin menghapus data ini?\"")));
    }

    @Test
    void somebodyAlwaysLooksAfterEverything() throws Exception {
        db.update("update staf set status_kerja = 'Tidak Aktif' where id = 'pusat2'");
        Petugas lain = new PetugasUji("lain", List.of("admin-pusat"), List.of(), false);
        assertThatThrownBy(() -> kelola.hapus("pusat", lain)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Admin Pusat terakhir");
        assertThatThrownBy(() -> kelola.ubah(penulis.isian("pusat").denganStatus("Tidak Aktif"), lain)).isInstanceOf(IsianKeliru.class);
        assertThat(staf.ambil("pusat").aktif()).isTrue();

        web.kirim("pusat", "/kelola/staf/baru", ganti("peran", "admin-pusat")).andExpect(redirectedUrl("/kelola/staf/sinta.ayu"));
        assertThat(staf.satker("sinta.ayu")).hasSameElementsAs(staf.satker("pusat"));
        kelola.ubah(penulis.isian("pusat").denganStatus("Tidak Aktif"), lain);
        assertThat(staf.ambil("pusat").aktif()).isFalse();
    }

    record PetugasUji(String id, List<String> peran, List<String> satker, boolean kantor) implements Petugas {
    }

    @Tag("ADM-007")
    @Test
    void aPhotoIsKeptShownAndTakenAway() throws Exception {
        UserDetails admin = akun.loadUserByUsername("admin");
        web.buka("admin", "/kelola/staf/cs/foto").andExpect(status().isNotFound());
        web.kirim(admin, multipart("/kelola/staf/cs/foto").file(new MockMultipartFile("foto", "rina.png", null, ContohBerkas.foto("png", 60, 80)))).andExpect(redirectedUrl("/kelola/staf/cs"));
        web.buka("admin", "/kelola/staf/cs/foto").andExpect(status().isOk()).andExpect(header().string("Content-Type", startsWith("image/")));
        web.buka("admin.plg", "/kelola/staf/cs/foto").andExpect(status().isNotFound());
        web.kirim(admin, multipart("/kelola/staf/cs/foto").file(new MockMultipartFile("foto", "rina.png", null, "bukan foto".getBytes())))
            .andExpect(flash().attribute("galat", hasKey("foto")));
        web.kirim(admin, multipart("/kelola/staf/cs/foto").file(new MockMultipartFile("foto", "", null, new byte[0]))).andExpect(flash().attribute("galat", hasKey("foto")));
        web.kirim("admin", "/kelola/staf/cs/foto/hapus").andExpect(redirectedUrl("/kelola/staf/cs"));
        assertThat(staf.ambil("cs").foto()).isNull();
    }

    @Tag("ADM-009")
    @Test
    void theListIsDownloadedAsAWorkbook() throws Exception {
        byte[] isi = web.buka("admin", "/kelola/staf/unduh?peran=analis").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();

        assertThat(teks(isi)).contains("Dewi Anjani", "197607072011072006").doesNotContain("Rina Maheswari", "Indra Gunawan");
    }

    @Test
    void aResetPasswordEndsTheOldOne() throws Exception {
        String lama = staf.ambil("cs").sandi();
        String baru = (String) web.kirim("admin", "/kelola/staf/cs/sandi").andReturn().getFlashMap().get("sandiBaru");

        assertThat(pengacak.matches(baru, staf.ambil("cs").sandi())).isTrue();
        assertThat(staf.ambil("cs").sandi()).isNotEqualTo(lama);
        assertThat(staf.ambil("cs").versi()).isEqualTo(1);
    }

    private String jejak(String kunci) {
        return String.join("\n", db.queryForList("select coalesce(sebelum, '') || coalesce(sesudah, '') from jejak where kunci = ?", String.class, kunci));
    }

    private static String[] ganti(String bidang, String nilai) {
        String[] isian = BARU.clone();
        for (int i = 0; i < isian.length; i += 2) {
            if (isian[i].equals(bidang)) {
                isian[i + 1] = nilai;
            }
        }
        return isian;
    }

    private static String teks(byte[] xlsx) throws Exception {
        Path berkas = Files.createTempFile("akun-staf", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(berkas, xlsx).toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(berkas);
        }
    }
}
