package id.laju.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What staff do in the list of mails. Nothing stays: one button and one migration are for the mails of everybody. */
@LajuTest
@Transactional
class SuratKelolaTest {

    private static final String TERKIRIM = "terkirim = now(), coba_lagi = null";
    private static final String DICOBA = "percobaan = 1, coba_lagi = now() + interval '1 hour', galat = 'Server e-mail tidak dapat dihubungi'";
    private static final String GAGAL = "percobaan = 12, coba_lagi = null, galat = 'Server e-mail tidak dapat dihubungi'";

    @Autowired SuratService surat;
    @Autowired SuratMapper mapper;
    @Autowired JdbcTemplate sql;
    @Autowired WebUji web;

    private long tulis(String ubah) {
        return tulis("kontak" + UUID.randomUUID() + "@contoh.example.id", ubah);
    }

    private long tulis(String kepada, String ubah) {
        long id = surat.kirim("bspji-pontianak", kepada, "Uji", "akun-menunggu", Map.of("pelanggan", "PT A"));
        sql.update("update surat_keluar set " + ubah + " where id = ?", id);
        return id;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kontak@contoh.example.id | percobaan = 12, coba_lagi = null, galat = 'x'    | DIHUBUNGI     | Tercatat
        telepon:081200001111     | coba_lagi = null                                 | DIHUBUNGI     | Tercatat
        kontak@contoh.example.id | percobaan = 0                                    | MENUNGGU      | tidak menunggu untuk dihubungi
        kontak@contoh.example.id | percobaan = 1, coba_lagi = now()                 | DICOBA_LAGI   | tidak menunggu untuk dihubungi
        kontak@contoh.example.id | terkirim = now(), coba_lagi = null               | TERKIRIM      | tidak menunggu untuk dihubungi
        kontak@contoh.example.id | tidak_diminta = true, coba_lagi = null           | TIDAK_DIMINTA | tidak menunggu untuk dihubungi
        telepon:081200001111     | dihubungi = now(), dihubungi_oleh = 'lain'       | DIHUBUNGI     | tidak menunggu untuk dihubungi
        """)
    @Tag("NTF-006")
    void onlyWhatWaitsForItIsMarkedAsTold(String kepada, String ubah, KeadaanSurat sesudah, String kalimat) throws Exception {
        long id = tulis(kepada, ubah);
        String oleh = mapper.cari(id).orElseThrow().dihubungiOleh();
        boolean tercatat = kalimat.equals("Tercatat");
        web.kirim("cs.ptk", "/kelola/surat/" + id + "/dihubungi").andExpect(flash().attribute(tercatat ? "pesan" : "pesanGalat", containsString(kalimat)));
        assertThat(mapper.cari(id).orElseThrow()).satisfies(s -> {
            assertThat(s.keadaan()).isEqualTo(sesudah);
            assertThat(s.dihubungiOleh()).isEqualTo(tercatat ? "cs.ptk" : oleh);
        });
    }

    /** As it could be once: told while the mail server was still to be asked again. */
    @Test
    void whoWasToldIsNoLongerInTheQueue() throws Exception {
        long id = tulis("percobaan = 1, coba_lagi = now() - interval '1 hour', dihubungi = now(), dihubungi_oleh = 'cs.ptk'");
        perbarui();
        assertThat(mapper.cari(id).orElseThrow().cobaLagi()).isNull();
    }

    @Test
    @Tag("NTF-006")
    void reasonsThatOnlyProgrammersReadBecomeSentences() throws Exception {
        long ditolak = tulis("percobaan = 12, coba_lagi = null, galat = 'MailSendException'");
        long akun = tulis("percobaan = 3, coba_lagi = now() + interval '1 hour', galat = 'MailAuthenticationException'");
        long alamat = tulis("percobaan = 12, coba_lagi = null, galat = 'AddressException'");
        long terkirim = tulis(TERKIRIM);
        long kalimat = tulis(DICOBA);
        perbarui();
        assertThat(galat(ditolak)).isEqualTo("Server e-mail tidak dapat dihubungi, atau tidak menerima surat ini");
        assertThat(galat(akun)).isEqualTo("Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya");
        assertThat(galat(alamat)).isEqualTo("Alamat e-mail penerima atau balai sendiri tidak benar");
        assertThat(galat(terkirim)).isNull();
        assertThat(galat(kalimat)).isEqualTo("Server e-mail tidak dapat dihubungi");
    }

    private String galat(long id) {
        return mapper.cari(id).orElseThrow().galat();
    }

    private void perbarui() throws Exception {
        sql.execute(new ClassPathResource("db/migration/surat/V20261205.0101__surat_sebab_terbaca.sql").getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    @Tag("NTF-006")
    void afterAnActTheListIsTheOneThatWasLookedAt() throws Exception {
        String kepada = "saring" + UUID.randomUUID() + "@contoh.example.id";
        long satu = 0;
        for (int i = 0; i < 11; i++) {
            satu = tulis(kepada, GAGAL);
        }
        long dua = mapper.cari(satu - 1).orElseThrow().id();
        String[] saringan = {"keadaan", "GAGAL", "cari", kepada, "ukuran", "10", "nomor", "2"};
        String daftar = web.isi("cs.ptk", "/kelola/surat?keadaan=GAGAL&ukuran=10&nomor=2&cari=" + kepada);
        for (String bidang : new String[]{"name=\"keadaan\" value=\"GAGAL\"", "name=\"cari\" value=\"" + kepada + "\"", "name=\"nomor\" value=\"2\"", "name=\"ukuran\" value=\"10\""}) {
            assertThat(daftar.split("<form", -1)).filteredOn(f -> f.contains("/ulangi\"") || f.contains("/dihubungi\"")).isNotEmpty().allSatisfy(f -> assertThat(f).contains(bidang));
        }
        web.kirim("cs.ptk", "/kelola/surat/" + satu + "/ulangi", saringan).andExpect(redirectedUrl("/kelola/surat?keadaan=GAGAL&cari=" + kepada.replace("@", "%40") + "&ukuran=10&nomor=1"));
        web.kirim("cs.ptk", "/kelola/surat/" + dua + "/dihubungi", "keadaan", "GAGAL", "cari", "50% & lain").andExpect(redirectedUrl("/kelola/surat?keadaan=GAGAL&cari=50%25+%26+lain&ukuran=10&nomor=1"));
        web.kirim("cs", "/kelola/surat/ulangi", "keadaan", "GAGAL").andExpect(redirectedUrl("/kelola/surat?keadaan=GAGAL&ukuran=10&nomor=1"));
        web.kirim("cs.ptk", "/kelola/surat/" + dua + "/dihubungi", "keadaan", "GAGAL").andExpect(flash().attributeExists("pesanGalat")).andExpect(redirectedUrlPattern("/kelola/surat?keadaan=GAGAL*"));
        web.kirim("cs.ptk", "/kelola/surat/" + satu + "/ulangi", "keadaan", "").andExpect(redirectedUrl("/kelola/surat?ukuran=10&nomor=1"));
    }
}
