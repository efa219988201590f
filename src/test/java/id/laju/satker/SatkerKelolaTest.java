package id.laju.satker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class SatkerKelolaTest {

    private static final String[] AMBON = {"kode", "bspji-ambon", "nama", "Balai Standardisasi dan Pelayanan Jasa Industri Ambon", "singkatan",
        "BSPJI Ambon", "kota", "Ambon", "zona", "Asia/Jayapura", "induk", "BSKJI", "kementerian", "Kementerian Perindustrian", "alamat", "Jalan Kebun Cengkeh",
        "telepon", "(0911) 555 400", "whatsapp", "0811-0000-0400", "surel", "layanan@bspji-ambon.example.id", "situs", "https://bspji-ambon.example.id"};

    @Autowired
    WebUji web;
    @Autowired
    SatkerService satker;
    @Autowired
    JdbcTemplate db;

    @Tag("ADM-024")
    @Test
    void adminPusatAddsASatkerAndLooksAfterItAtOnce() throws Exception {
        web.kirim("pusat", "/kelola/satker/baru", AMBON).andExpect(redirectedUrl("/kelola/satker/bspji-ambon"));

        assertThat(satker.ambil("bspji-ambon").whatsapp()).isEqualTo("6281100000400");
        assertThat(satker.ambil("bspji-ambon").zonaWaktu()).hasToString("Asia/Jayapura");
        assertThat(db.queryForList("select staf from staf_satker where satker = 'bspji-ambon'", String.class)).contains("pusat").doesNotContain("admin");
        web.buka("pusat", "/kelola/satker/bspji-ambon").andExpect(status().isOk());
        web.buka("pusat", "/kelola/layanan/bspji-ambon/standar").andExpect(content().string(containsString("Tanpa Standar Uji")));
        web.kirim("pusat", "/kelola/satker/baru", AMBON).andExpect(flash().attribute("galat", hasKey("kode")));
    }

    /** New ones get it from the program, those that were there already from the migration. */
    @Tag("NUM-016")
    @Test
    void everySatkerCountsItsSops() throws Exception {
        web.kirim("pusat", "/kelola/satker/baru", AMBON);
        String pola = "select pola from pola_nomor where satker = 'bspji-ambon' and jenis = 'SOP'";
        assertThat(db.queryForList(pola, String.class)).containsExactly("SOP {urut}/BSPJI-AMBON");
        db.update("delete from pola_nomor where satker = 'bspji-ambon' and jenis = 'SOP'");
        db.execute(new ClassPathResource("db/migration/sop/V20261202.2122__sop_pola_nomor.sql").getContentAsString(StandardCharsets.UTF_8));
        assertThat(db.queryForList(pola, String.class)).containsExactly("SOP {urut}/BSPJI-AMBON");
    }

    @Tag("ADM-024")
    @Test
    void adminSatkerEditsTheOwnOneOnly() throws Exception {
        web.kirim("admin", "/kelola/satker/baru", AMBON).andExpect(status().isForbidden());
        web.kirim("admin", "/kelola/satker/bspji-pontianak/ubah", AMBON).andExpect(status().isNotFound());
        web.buka("admin", "/kelola/satker").andExpect(content().string(not(containsString("/kelola/satker/bspji-pontianak"))));

        web.kirim("admin", "/kelola/satker/bbspjikfk/ubah", ganti("telepon", "(021) 777 888")).andExpect(redirectedUrl("/kelola/satker/bbspjikfk"));
        assertThat(satker.ambil("bbspjikfk").telepon()).isEqualTo("(021) 777 888");
        assertThat(satker.ambil("bbspjikfk").aktif()).as("only Admin Pusat closes a satker").isTrue();
        assertThat(db.queryForObject("select sesudah from jejak where objek = 'satker' and kunci = 'bbspjikfk'", String.class)).contains("(021) 777 888");
    }

    @Test
    void adminPusatClosesASatker() throws Exception {
        web.kirim("pusat", "/kelola/satker/bspji-palembang/ubah", AMBON);
        assertThat(satker.aktif()).extracting(Satker::kode).doesNotContain("bspji-palembang");
    }

    @Test
    void aFormerNameIsKeptWhenItWasOne() throws Exception {
        web.kirim("admin", "/kelola/satker/bbspjikfk/ubah", AMBON);
        assertThat(namaLama()).containsExactly("Balai Besar Kimia dan Kemasan");
        web.kirim("admin", "/kelola/satker/bbspjikfk/ubah", ganti("kode", "bbspjikfk", "nama", "Balai Baru", "catatNamaLama", "true"));
        assertThat(namaLama()).contains("Balai Standardisasi dan Pelayanan Jasa Industri Ambon");
    }

    @Test
    void aSatkerChoosesItsOwnSettings() throws Exception {
        web.buka("admin", "/kelola/satker/bbspjikfk").andExpect(content().string(containsString("Masa berlaku penawaran (hari kalender)")));
        web.kirim("admin", "/kelola/satker/bbspjikfk/pengaturan", "penawaran.masa-berlaku-hari", "30", "pengujian.waktu-uji-hari", " 10 ", "tagihan.akun", "425281",
            "survei.wajib-sebelum-unduh", "0", "kelebihan.dasar", "Peraturan tentang pengelolaan PNBP", "lhu.hari-keberatan", "14", "lhu.hari-sampel-keberatan", "14", "sertifikasi.daftar-dokumen", "SIP_TENAN",
            "sertifikasi.spk-kode", "1", "sertifikasi.spk-hari", "10", "sertifikasi.pemutus-bukan-reviewer", "0", "bimtek.surat-wajib", "inhouse", "bimtek.hari-menjawab-jadwal", "7")
            .andExpect(redirectedUrl("/kelola/satker/bbspjikfk"));
        assertThat(satker.pengaturan("bbspjikfk", "penawaran.masa-berlaku-hari", 14)).isEqualTo(30);
        assertThat(satker.pengaturan("bbspjikfk", "pengujian.waktu-uji-hari", 14)).isEqualTo(10);
        assertThat(satker.pengaturan("bspji-palembang", "penawaran.masa-berlaku-hari", 14)).isEqualTo(14);
        assertThat(db.queryForObject("select sebelum || sesudah from jejak where objek = 'pengaturan satker'", String.class)).contains("\"14\"", "\"30\"");

        web.kirim("admin", "/kelola/satker/bbspjikfk/pengaturan", "penawaran.masa-berlaku-hari", "0", "tagihan.akun", "abc")
            .andExpect(flash().attribute("galat", hasKey("penawaran.masa-berlaku-hari"))).andExpect(flash().attribute("galat", hasKey("tagihan.akun")));
        web.kirim("admin.plg", "/kelola/satker/bbspjikfk/pengaturan", "penawaran.masa-berlaku-hari", "9").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"kode, Ambon Raya", "nama, ''", "singkatan, ''", "kota, ''", "zona, Europe/Paris", "induk, ''", "kementerian, ''", "alamat, ''", "telepon, lantai dua",
        "whatsapp, 123", "surel, layanan", "situs, javascript:alert(1)"})
    void whatIsWrongIsSaidAtItsField(String bidang, String nilai) throws Exception {
        web.kirim("pusat", "/kelola/satker/baru", ganti(bidang, nilai)).andExpect(flash().attribute("galat", hasKey(bidang)));
    }

    private List<String> namaLama() {
        return db.queryForList("select nama from nama_lama_satker where satker = 'bbspjikfk'", String.class);
    }

    private static String[] ganti(String... perubahan) {
        java.util.Map<String, String> isian = new java.util.LinkedHashMap<>();
        for (String[] sumber : new String[][]{AMBON, perubahan}) {
            for (int i = 0; i < sumber.length; i += 2) {
                isian.put(sumber[i], sumber[i + 1]);
            }
        }
        return isian.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray(String[]::new);
    }
}
