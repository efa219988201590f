package id.laju.hambatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VarianUji;
import id.laju.mesin.VersiModel;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The pages, over a process of this test's own with steps made by hand. */
@LajuTest
class HambatanTest {

    private static final String KFK = "bbspjikfk";
    private static final String PTK = "bspji-pontianak";
    private static final Instant MARET = Instant.parse("2026-03-10T03:00:00Z");
    private static final String MASA = "&dari=2026-03-01&sampai=2026-03-31";

    @Autowired HambatanService hambatan;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService mesin;
    @Autowired LangkahBuatan buatan;
    @Autowired VarianUji varian;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    private final String proses = "coba-hambatan-" + UUID.randomUUID();
    private final List<String> sebaran = new ArrayList<>();

    @BeforeEach
    void sebarkan() throws Exception {
        sebaran.add(mesin.createDeployment().name("coba").addString(proses + ".bpmn", model()).deploy().getId());
    }

    private String model() throws Exception {
        return new ClassPathResource("bpmn/coba/coba-mesin.bpmn").getContentAsString(StandardCharsets.UTF_8).replace("id=\"coba-mesin\"", "id=\"" + proses + '"');
    }

    @AfterEach
    void buang() {
        sebaran.forEach(d -> mesin.deleteDeployment(d, true));
    }

    private PilihanHambatan pilih(Ukuran ukuran, boolean atas) {
        return new PilihanHambatan(KFK, List.of(KFK), "", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneId.of("Asia/Jakarta"), ukuran, atas);
    }

    private BarisHambatan baris(String elemen, Ukuran ukuran, boolean atas) {
        return hambatan.baris(proses, pilih(ukuran, atas)).stream().filter(b -> b.elemen().equals(elemen)).findFirst().orElseThrow();
    }

    private String isi(String siapa, String alamat) throws Exception {
        return web.isi(siapa, alamat);
    }

    private String halaman(String lagi) {
        return "/kelola/proses/" + proses + "/hambatan?satker=" + KFK + MASA + lagi;
    }

    private String daftar(String elemen, String angka) {
        return "/kelola/proses/" + proses + "/hambatan/kasus?satker=" + KFK + MASA + "&elemen=" + elemen + "&angka=" + angka;
    }

    /** Norm of Catat coba is 20 minutes, that of Periksa coba two working days; the wait has none. */
    @Test
    void aStepIsAsWarmAsItsNormSays() {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 100, 50);
        buatan.selesai(kasus, proses, "userTask_periksaCoba", MARET, 900, 300);
        buatan.baris(kasus, proses, 1, null, "receiveTask_jawabCoba", "receiveTask", "pelanggan", null, MARET, false, 60L, 0L);
        assertThat(baris("userTask_catatCoba", Ukuran.KERJA, false)).satisfies(b -> {
            assertThat(b.tingkat()).isEqualTo(5);
            assertThat(b.alasan()).isEqualTo("2,5 kali norma 20 menit");
            assertThat(b.norma()).isEqualTo("20 menit");
        });
        assertThat(baris("userTask_periksaCoba", Ukuran.KERJA, false).tingkat()).isEqualTo(1);
        assertThat(baris("receiveTask_jawabCoba", Ukuran.KERJA, false).alasan()).isEqualTo("1,0 kali langkah lain sejenis");
        assertThat(baris("userTask_catatCoba", Ukuran.TUNGGU, false)).satisfies(b -> {
            assertThat(b.tingkat()).as("100 of 500").isEqualTo(1);
            assertThat(b.alasan()).isEqualTo("0,2 kali langkah lain sejenis");
        });
        assertThat(baris("userTask_periksaCoba", Ukuran.TUNGGU, false).tingkat()).isEqualTo(4);
        assertThat(baris("userTask_periksaCoba", Ukuran.SELURUH, false).alasan()).endsWith("batas 2 hari kerja");
        assertThat(baris("userTask_catatCoba", Ukuran.SELURUH, false).alasan()).as("minutes mean the next working day").endsWith("batas 1 hari kerja");
        assertThat(baris("userTask_catatCoba", Ukuran.TERLAMBAT, false).tingkat()).as("nothing runs").isNull();
    }

    @Test
    void theNinetiethMayColourInsteadOfTheMiddle() {
        String kasus = buatan.kasus(KFK, "pengujian");
        for (int i = 0; i < 8; i++) {
            buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 1, 10);
        }
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 1, 500);
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 1, 500);
        assertThat(baris("userTask_catatCoba", Ukuran.KERJA, false).tingkat()).isEqualTo(1);
        assertThat(baris("userTask_catatCoba", Ukuran.KERJA, true).tingkat()).isEqualTo(5);
    }

    /** Ids are the drawer's: Modeler gives a phase one like Activity_0abc, and nobody has to write an underscore. */
    @Test
    void whatAnElementIsDoesNotHangOnItsId() throws Exception {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "langkahLama", MARET, 10, 10);
        buatan.fase(kasus, proses, "Activity_0abc", "coba-mesin", null, null);
        assertThat(baris("langkahLama", Ukuran.KERJA, false).jenis()).isEqualTo("userTask");
        assertThat(baris("Activity_0abc", Ukuran.KERJA, false).fase()).isTrue();
        assertThat(isi("pusat", halaman(""))).contains("elemen=Activity_0abc");
        assertThat(hambatan.kasus(proses, pilih(Ukuran.KERJA, false), "Activity_0abc", Bilangan.BERJALAN, (Petugas) akun.loadUserByUsername("pusat"), new PermintaanHalaman(null, null, false, 1, 20)).isi())
            .extracting(BarisKasus::kasus).containsExactly(kasus);
    }

    @Test
    void lateCasesColourByTheirShare() {
        buatan.terbuka(buatan.kasus(KFK, "pengujian"), proses, "userTask_catatCoba", MARET);
        buatan.terbuka(buatan.kasus(KFK, "pengujian"), proses, "userTask_catatCoba", Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(baris("userTask_catatCoba", Ukuran.TERLAMBAT, false)).satisfies(b -> {
            assertThat(b.tingkat()).isEqualTo(3);
            assertThat(b.alasan()).isEqualTo("1 dari 2 kasus terlambat");
        });
    }

    @Test
    void stepsOfOtherVersionsStandBelowTheOthers() {
        buatan.selesai(buatan.kasus(KFK, "pengujian"), proses, "userTask_dulu", MARET, 1, 1);
        assertThat(hambatan.baris(proses, pilih(Ukuran.KERJA, false))).extracting(BarisHambatan::elemen)
            .containsExactly("userTask_catatCoba", "receiveTask_jawabCoba", "userTask_periksaCoba", "userTask_dulu");
        assertThat(baris("userTask_dulu", Ukuran.KERJA, false)).satisfies(b -> {
            assertThat(b.diGambar()).isFalse();
            assertThat(b.nama()).isEqualTo("Nama userTask_dulu");
        });
    }

    @Test
    void thePageTellsPictureTableAndWords() throws Exception {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 100, 50);
        buatan.terbuka(kasus, proses, "userTask_periksaCoba", MARET);
        String isi = isi("ketua", halaman(""));
        assertThat(isi).contains("Hambatan: Coba mesin", "data-alamat=\"/kelola/proses/model/" + gudang.terbaru(proses, null).orElseThrow().id() + "\"", "panas-5", "Sangat lambat", "2,5 kali norma 20 menit",
            "Arti warna", "1 kasus, 1 terlambat", "elemen=userTask_periksaCoba&amp;angka=terlambat", "ekspor=xlsx").doesNotContain("??", "style=", "Argon");
        for (String urut : List.of("nama", "lajur", "kasus", "terlambat", "langkah", "lewat", "dihentikan", "tunggu", "tunggu90", "kerja", "kerja90", "luar", "luar90", "tingkat", "ngawur")) {
            isi("kepala", halaman("&turun=true&urut=" + urut));
        }
        assertThat(isi("ketua", halaman("&urut=kasus&turun=true"))).containsSubsequence("<tbody>", "Periksa coba", "Catat coba");
        assertThat(isi("ketua", halaman("&ukuran=terlambat&nilai=p90&versi=" + gudang.terbaru(proses, null).orElseThrow().id()))).contains("1 dari 1 kasus terlambat");
        assertThat(isi("ketua", "/kelola/proses/" + proses + "/hambatan?dari=ngawur&sampai=2026-99-99&versi=tidak-ada&ukuran=x&satker=lain")).contains("Catat coba");
        web.buka("ketua", halaman("&ekspor=xlsx")).andExpect(status().isOk()).andExpect(r -> assertThat(r.getResponse().getContentType()).contains("spreadsheet"));
    }

    @Test
    void theCasesBehindANumberLinkToTheirPageAndName() throws Exception {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 100, 50);
        String isi = isi("ketua", daftar("userTask_catatCoba", "selesai"));
        assertThat(isi).contains("Catat coba: Selesai pada masa itu", "1 langkah dari 1 kasus", "href=\"/kasus/" + kasus + '"', "Rina", "50 menit").doesNotContain("??");
        assertThat(isi("mt", daftar("userTask_catatCoba", "selesai"))).as("no sample of it is in the laboratory").contains(kasus.substring(kasus.indexOf('/') + 1)).doesNotContain("href=\"/kasus/" + kasus);
        assertThat(isi("ketua", daftar("userTask_catatCoba", "berjalan"))).contains("Tidak ada kasus pada angka ini.");
        assertThat(isi("ketua", daftar("", ""))).contains("Tidak ada kasus pada angka ini.");
        web.buka("ketua", daftar("userTask_catatCoba", "selesai") + "&ekspor=xlsx").andExpect(status().isOk()).andExpect(r -> assertThat(r.getResponse().getContentType()).contains("spreadsheet"));
    }

    /** Only a central administrator looks at all of them; a satker's word in the address opens no other one. */
    @Test
    @Tag("ADM-024")
    void eachLooksAtTheOwnSatker() throws Exception {
        String kasus = buatan.kasus(PTK, "pengujian");
        buatan.terbuka(kasus, proses, "userTask_catatCoba", MARET);
        String diPtk = "/kelola/proses/" + proses + "/hambatan/kasus?satker=" + PTK + MASA + "&elemen=userTask_catatCoba&angka=berjalan";
        assertThat(isi("ketua", diPtk)).doesNotContain(kasus.substring(kasus.indexOf('/') + 1));
        assertThat(isi("kepala.ptk", diPtk)).contains(kasus);
        assertThat(isi("pusat", diPtk)).contains(kasus.substring(kasus.indexOf('/') + 1));
        for (String siapa : List.of("cs", "analis", "bendahara", "operator")) {
            web.buka(siapa, halaman("")).andExpect(status().isForbidden());
            web.buka(siapa, daftar("userTask_catatCoba", "berjalan")).andExpect(status().isForbidden());
            web.buka(siapa, "/kelola/hambatan").andExpect(status().isForbidden());
        }
    }

    @Test
    @Tag("WBS-007")
    void reportsInTheirCircleAreNotOffered() throws Exception {
        assertThat(isi("pusat", "/kelola/hambatan?ukuran=100")).contains("/kelola/proses/pengujian/hambatan").doesNotContain("whistle");
        web.buka("kepala", "/kelola/proses/whistle-blowing/hambatan").andExpect(status().isNotFound());
        web.buka("kepala", "/kelola/proses/whistle-blowing/hambatan/kasus").andExpect(status().isNotFound());
        assertThatThrownBy(() -> hambatan.versi("whistle-blowing", pilih(Ukuran.KERJA, false))).isInstanceOf(TidakDitemukan.class);
        web.buka("kepala", "/kelola/proses/tidak-ada/hambatan").andExpect(status().isNotFound());
    }

    @Test
    void theListOfProcessesSortsAndSearches() throws Exception {
        buatan.terbuka(buatan.kasus(KFK, "pengujian"), proses, "userTask_catatCoba", MARET);
        assertThat(hambatan.proses(List.of(KFK))).filteredOn(r -> r.kunci().equals(proses)).containsExactly(new HambatanService.Ringkas(proses, "Coba mesin", 1, 1));
        assertThat(isi("admin", "/kelola/hambatan?cari=" + proses)).contains("/kelola/proses/" + proses + "/hambatan").doesNotContain("proses/pengujian/hambatan", "??");
        for (String urut : List.of("nama", "kasus", "terlambat")) {
            isi("mt", "/kelola/hambatan?turun=true&urut=" + urut);
        }
    }

    /** Rows from before shared models and variants were told apart, and since when there is anything to count. */
    @Test
    void thePageSaysSinceWhenTheFiguresAreKeptAndOfWhichModel() throws Exception {
        assertThat(isi("ketua", halaman(""))).contains("Yang digambar: versi 1 dari model bersama.", "Angkanya dari semua versi.", "Belum ada langkah selesai yang tercatat.");
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "userTask_catatCoba", Instant.parse("2025-04-07T03:00:00Z"), 100, 50);
        buatan.selesai(kasus, proses, "userTask_catatCoba", MARET, 100, 50);
        buatan.baris(kasus, proses, 1, "-", "userTask_catatCoba", "userTask", "balai", null, MARET, false, 5L, 5L);
        assertThat(isi("ketua", halaman(""))).contains("Langkah yang selesai tercatat sejak 07-04-2025.",
            "1 di antara yang dihitung tercatat sebelum model bersama dan varian balai dibedakan; itu dihitung pada keduanya.");
        assertThat(isi("ketua", halaman("&versi=" + gudang.terbaru(proses, null).orElseThrow().id()))).contains("Angkanya hanya dari versi itu.");
    }

    /** Norm and picture are those by which the satker works: of its own variant while that holds, of everybody's model after. */
    @Test
    void aVariantThatHoldsNoLongerIsNotWhatIsDrawn() throws Exception {
        sebaran.add(mesin.createDeployment().name("coba").tenantId(KFK).addString(proses + ".bpmn", model().replace("20 menit", "45 menit")).deploy().getId());
        VersiModel sendiri = gudang.terbaru(proses, KFK).orElseThrow();
        assertThat(hambatan.digambar(proses, pilih(Ukuran.KERJA, false))).isEqualTo(sendiri);
        assertThat(baris("userTask_catatCoba", Ukuran.KERJA, false).norma()).isEqualTo("45 menit");
        varian.akhiri(sendiri);
        assertThat(hambatan.digambar(proses, pilih(Ukuran.KERJA, false)).satker()).isNull();
        assertThat(baris("userTask_catatCoba", Ukuran.KERJA, false).norma()).isEqualTo("20 menit");
        assertThat(isi("ketua", halaman(""))).contains("Yang digambar: versi 1 dari model bersama.");
        assertThat(isi("ketua", halaman("&versi=" + sendiri.id()))).as("it can still be chosen").contains("Yang digambar: versi 1 dari varian");
    }
}
