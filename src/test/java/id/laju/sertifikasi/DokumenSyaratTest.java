package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.mesin.IsiTabel;
import id.laju.mesin.TabelKeputusan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which documents a certification needs: the table dokumen-sertifikasi and the master that words its codes. */
@LajuTest
class DokumenSyaratTest {

    private static final String KFK = "bbspjikfk";

    @Autowired TabelKeputusan tabel;
    @Autowired IsiTabel isi;
    @Autowired SyaratDokumenService syarat;
    @Autowired JdbcTemplate sql;

    private List<Map<String, Object>> perlu(String daftar, String skema, String kegiatan, String kelompok, String produk) {
        Map<String, Object> masukan = new HashMap<>();
        masukan.put("daftar", daftar);
        masukan.put("skema", skema);
        masukan.put("kegiatan", kegiatan);
        masukan.put("kelompok", kelompok);
        masukan.put("produk", produk);
        return tabel.semua(SyaratDokumenService.TABEL, KFK, masukan);
    }

    private static Set<String> kode(List<Map<String, Object>> baris) {
        return baris.stream().map(b -> (String) b.get("dokumen")).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "SIP_TENAN, TIPE_5, AWAL,      SUKARELA, tangki-air-pe,            5, 4, 23, 16",
        "SIP_TENAN, TIPE_5, SURVEILAN, SUKARELA, tangki-air-pe,            1, 2, 17, 11",
        "SIP_TENAN, TIPE_5, ULANG,     SUKARELA, tangki-air-pe,            5, 3, 21, 15",
        "SIP_TENAN, TIPE_1, AWAL,      SUKARELA, lain,                     1, 3, 14,  8",
        "ZEROCALLS, TIPE_5, AWAL,      WAJIB,    air-mineral,              0, 0, 20, 19",
        "ZEROCALLS, TIPE_5, SURVEILAN, WAJIB,    air-mineral,              0, 0, 16, 15",
        "ZEROCALLS, TIPE_5, ULANG,     WAJIB,    minyak-goreng-sawit,      0, 0, 17, 16",
        "ZEROCALLS, TIPE_1, AWAL,      SUKARELA, kopi-bubuk,               0, 0, 18, 17",
        "ZEROCALLS, TIPE_5, AWAL,      WAJIB,    garam-konsumsi-beryodium, 0, 0, 19, 18",
        "ZEROCALLS, MUTU,   AWAL,      -,        -,                        0, 0, 10,  8",
        "ZEROCALLS, K3,     SURVEILAN, -,        -,                        0, 0, 10, 10",
        "SIP_TENAN, INDUSTRI_HIJAU, AWAL, -,     -,                        0, 0,  9,  5"})
    @Tag("CRT-034")
    void eachSchemeActivityAndProductHasItsDocuments(String daftar, String skema, String kegiatan, String kelompok, String produk, int isian, int cetak, int unggah, int wajib) {
        List<Map<String, Object>> baris = perlu(daftar, skema, kegiatan, kelompok, produk);
        Map<Object, Long> jenis = baris.stream().collect(Collectors.groupingBy(b -> b.get("jenis"), Collectors.counting()));
        assertThat(List.of(jenis.getOrDefault("ISIAN", 0L), jenis.getOrDefault("CETAK", 0L), jenis.getOrDefault("UNGGAH", 0L))).containsExactly((long) isian, (long) cetak, (long) unggah);
        assertThat(baris.stream().filter(b -> b.get("jenis").equals("UNGGAH") && (boolean) b.get("wajib"))).hasSize(wajib);
        assertThat(kode(baris)).as("nothing is asked twice").hasSameSizeAs(baris);
    }

    @Test
    @Tag("CRT-034")
    void someDocumentsAreAskedForOneProductOnly() {
        assertThat(kode(perlu("ZEROCALLS", "TIPE_5", "AWAL", "WAJIB", "air-mineral"))).contains("Z_09", "Z_16", "S_01").doesNotContain("Z_17", "Z_21");
        assertThat(kode(perlu("ZEROCALLS", "TIPE_5", "AWAL", "WAJIB", "garam-konsumsi-beryodium"))).contains("Z_09").doesNotContain("Z_16", "Z_17", "Z_21");
        assertThat(kode(perlu("ZEROCALLS", "TIPE_1", "AWAL", "SUKARELA", "kopi-bubuk"))).contains("Z_17").doesNotContain("Z_09", "Z_16", "Z_21", "S_01");
        assertThat(kode(perlu("ZEROCALLS", "TIPE_5", "AWAL", "WAJIB", "minyak-goreng-sawit"))).contains("Z_21").doesNotContain("Z_09", "Z_16", "Z_17");
    }

    @Test
    @Tag("CRT-034")
    void theActivitiesOfTheSeedListStand() {
        assertThat(syarat.kegiatan("bspji-pontianak")).containsEntry("Z_01", new TreeSet<>(SyaratDokumenService.KEGIATAN)).containsEntry("Z_03", new TreeSet<>(SyaratDokumenService.KEGIATAN))
            .containsEntry("Z_02", new TreeSet<>(Set.of("AWAL", "ULANG"))).containsEntry("Z_04", new TreeSet<>(Set.of("AWAL", "ULANG")));
    }

    /** A code without words would be asked for without a name, words without a rule never. */
    @Test
    void tableAndMasterKnowTheSameCodes() {
        Set<String> tabel = isi.aturan(SyaratDokumenService.TABEL, KFK).stream().map(a -> a.hasil().get("dokumen").replace("\"", "")).collect(Collectors.toSet());
        assertThat(tabel).hasSize(77).containsExactlyInAnyOrderElementsOf(sql.queryForList("select kode from dokumen_syarat", String.class));
    }

    @Test
    void bothListsHaveAllTheirRows() {
        assertThat(sql.queryForList("select nama from dokumen_syarat where daftar = 'ZEROCALLS' order by urutan", String.class)).hasSize(21).startsWith("Akte Perusahaan").contains("Proses Bisnis");
        assertThat(sql.queryForList("select kelompok from dokumen_syarat where daftar = 'SIP_TENAN'", String.class)).hasSize(32);
    }
}
