package id.laju;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of administration: open for its administrators, closed for everybody else. */
@LajuTest
class HalamanKelolaTest {

    @Autowired
    WebUji web;

    @ParameterizedTest
    @ValueSource(strings = {"/kelola", "/kelola/sandi", "/kelola/staf", "/kelola/staf/baru", "/kelola/staf/cs", "/kelola/staf/cs/ubah",
        "/kelola/staf?cari=analis&urut=nip&turun=true&satker=bbspjikfk&peran=analis&status=Aktif", "/kelola/peran", "/kelola/satker",
        "/kelola/satker/bbspjikfk", "/kelola/satker/bbspjikfk/ubah", "/kelola/jejak", "/kelola/kalender/bbspjikfk/2026", "/kelola/kalender/bbspjikfk/2030", "/kelola/kalender/bbspjikfk/jam", "/kelola/penomoran/bbspjikfk", "/kelola/penomoran/bbspjikfk/baru?jenis=LHU",
        "/kelola/penomoran/bbspjikfk/register/LHU?cari=1", "/kelola/penandatangan/bbspjikfk", "/kelola/kunci", "/kelola/ketentuan/bbspjikfk", "/kelola/mandat/bbspjikfk", "/kelola/layanan/bbspjikfk/lab",
        "/kelola/jejak?cari=x&objek=akun staf&oleh=admin&dari=2026-01-01&sampai=2026-12-31&urut=oleh"})
    void opensForTheAdministrators(String alamat) throws Exception {
        for (String admin : new String[]{"admin", "pusat"}) {
            web.buka(admin, alamat).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        }
    }

    @Tag("ADM-024")
    @ParameterizedTest
    @ValueSource(strings = {"/kelola/staf", "/kelola/staf/baru", "/kelola/staf/cs", "/kelola/staf/cs/ubah", "/kelola/staf/unduh",
        "/kelola/staf/cs/foto", "/kelola/staf/admin.plg/hak", "/kelola/peran", "/kelola/satker", "/kelola/satker/baru",
        "/kelola/satker/bbspjikfk", "/kelola/satker/bbspjikfk/ubah", "/kelola/jejak", "/kelola/kalender", "/kelola/kalender/bbspjikfk/2026",
        "/kelola/kalender/umum/2026", "/kelola/kalender/bbspjikfk/jam", "/kelola/penomoran", "/kelola/penomoran/bbspjikfk", "/kelola/penomoran/bbspjikfk/baru",
        "/kelola/penomoran/bbspjikfk/contoh", "/kelola/penomoran/bbspjikfk/register/LHU", "/kelola/penandatangan", "/kelola/penandatangan/bbspjikfk", "/kelola/ketentuan", "/kelola/ketentuan/umum", "/kelola/ketentuan/bbspjikfk"})
    void isClosedForOthers(String alamat) throws Exception {
        web.tanpaMasuk(get(alamat)).andExpect(redirectedUrlPattern("**/masuk"));
        web.sebagaiPelanggan(get(alamat)).andExpect(status().isForbidden());
        web.buka("cs", alamat).andExpect(status().isForbidden());
        web.buka("kepala", alamat).andExpect(status().isForbidden());
        web.buka("operator", alamat).andExpect(status().isForbidden());
    }

    @Tag("ADM-024")
    @ParameterizedTest
    @ValueSource(strings = {"/kelola/staf/baru", "/kelola/staf/cs/ubah", "/kelola/staf/cs/hapus", "/kelola/staf/cs/sandi", "/kelola/staf/cs/hak",
        "/kelola/staf/cs/foto/hapus", "/kelola/satker/baru", "/kelola/satker/bbspjikfk/ubah", "/kelola/satker/bbspjikfk/pengaturan",
        "/kelola/kalender/bbspjikfk/2026/baru", "/kelola/kalender/bbspjikfk/2026/1/hapus", "/kelola/kalender/umum/2026/lengkap", "/kelola/kalender/bbspjikfk/jam/baru",
        "/kelola/kalender/bbspjikfk/jam/1/hapus", "/kelola/penomoran/bbspjikfk/baru", "/kelola/penandatangan/bbspjikfk/kepala/nik", "/kelola/ketentuan/bbspjikfk",
        "/kelola/ketentuan/bbspjikfk/hapus"})
    void nobodyElseChangesAnything(String alamat) throws Exception {
        web.tanpaMasuk(post(alamat)).andExpect(redirectedUrlPattern("**/masuk"));
        web.sebagaiPelanggan(post(alamat)).andExpect(status().isForbidden());
        web.kirim("bendahara", alamat).andExpect(status().isForbidden());
    }

    @Tag("ADM-024")
    @ParameterizedTest
    @ValueSource(strings = {"/kelola/staf/cs", "/kelola/staf/cs/ubah", "/kelola/staf/cs/foto", "/kelola/satker/bbspjikfk", "/kelola/satker/bbspjikfk/ubah",
        "/kelola/kalender/bbspjikfk/2026", "/kelola/kalender/umum/jam",
        "/kelola/penomoran/bbspjikfk", "/kelola/penandatangan/bbspjikfk", "/kelola/ketentuan/bbspjikfk", "/kelola/ketentuan/umum", "/kelola/staf/tidak.ada", "/kelola/satker/tidak-ada"})
    void anotherSatkerIsNotFound(String alamat) throws Exception {
        web.buka("admin.plg", alamat).andExpect(status().isNotFound());
    }

    @Test
    void theHomePageShowsTilesByRole() throws Exception {
        web.buka("admin", "/kelola").andExpect(content().string(containsString("href=\"/kelola/staf\"")))
            .andExpect(content().string(containsString("/camunda/app/tasklist/default/")));
        web.buka("analis", "/kelola").andExpect(status().isOk()).andExpect(content().string(not(containsString("/kelola/staf"))))
            .andExpect(content().string(containsString("/kelola/sandi")));
    }
}
