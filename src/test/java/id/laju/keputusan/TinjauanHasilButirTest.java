package id.laju.keputusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.WebUji;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a review asks follows the certification it is about. */
@LajuTest
@LayananSekitar(AlurKeputusan.class)
class TinjauanHasilButirTest {

    private static final String BUTIR = "/kelola/sertifikasi/tinjauan-hasil";

    @Autowired AlurSertifikasiPenuh penuh;
    @Autowired AlurKeputusan alur;
    @Autowired TinjauanHasilService tinjauan;
    @Autowired WebUji staf;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("CRT-059")
    void eachCertificationIsAskedWhatItHas() {
        assertThat(tinjauan.butir(penuh.kirim(penuh.drafSistem()))).extracting(ButirTinjauanHasil::isi)
            .contains("Laporan tim lengkap dan rekomendasinya didukung bukti", "Hari audit sesuai dengan perhitungan dari banyak karyawan dan risikonya", "Keefektifan audit internal dan tinjauan manajemen perusahaan dinilai")
            .doesNotContain("Audit kecukupan dokumen sistem mutu memadai", "Lingkup, merek dan tipe produk sesuai dengan permohonan", "Persyaratan teknis dan persyaratan manajemen Standar Industri Hijau dipenuhi");
        assertThat(tinjauan.butir(penuh.kirim(penuh.drafHijau()))).extracting(ButirTinjauanHasil::isi)
            .contains("Tim kompeten dan bebas dari benturan kepentingan", "Persyaratan teknis dan persyaratan manajemen Standar Industri Hijau dipenuhi", "Nilai terukur lengkap, berbukti, dan dibandingkan dengan batasnya")
            .doesNotContain("Audit kecukupan dokumen sistem mutu memadai", "Lingkup, merek dan tipe produk sesuai dengan permohonan", "Hari audit sesuai dengan perhitungan dari banyak karyawan dan risikonya");
        assertThat(tinjauan.butir(penuh.kirim())).extracting(ButirTinjauanHasil::isi).contains("Audit kecukupan dokumen sistem mutu memadai", "Lingkup, merek dan tipe produk sesuai dengan permohonan")
            .doesNotContain("Nilai terukur lengkap, berbukti, dan dibandingkan dengan batasnya", "Keefektifan audit internal dan tinjauan manajemen perusahaan dinilai");
    }

    /** As the case names it: where there are two stages, there is no adequacy audit. */
    @Test
    @Tag("CRT-059")
    void theMasterNamesEachPaperAsItsServiceDoes() throws Exception {
        String daftar = staf.isi("adminsert", BUTIR + "?ukuran=100");
        assertThat(baris(daftar, "Audit tahap 1 menilai dokumen dan kesiapan")).contains("Laporan Audit Tahap 1").doesNotContain("Audit Kecukupan");
        assertThat(baris(daftar, "Audit kecukupan dokumen sistem mutu memadai")).contains(">Audit Kecukupan<");
        assertThat(baris(daftar, "Capaian persyaratan mendukung peringkat")).contains(">Laporan audit<");
        assertThat(baris(daftar, "Tim kompeten dan bebas")).contains(">Penunjukan Evaluator dan PPC, atau Penunjukan Tim Audit<");
    }

    private static String baris(String halaman, String isi) {
        int mulai = halaman.indexOf(isi);
        assertThat(mulai).as(isi).isPositive();
        return halaman.substring(mulai + isi.length(), halaman.indexOf("</tr>", mulai));
    }

    @Test
    @Tag("CRT-059") @Tag("CRT-060")
    void aReviewThatGoesOnKeepsWhatItWasAsked() throws Exception {
        staf.kirim("adminsert", BUTIR + "/baru", "urutan", "71", "isi", "Butir yang berganti layanan", "layanan", "lain", "aktif", "true").andExpect(flash().attribute("pesanGalat", containsString("Berlaku untuk")));
        staf.kirim("adminsert", BUTIR + "/baru", "urutan", "71", "isi", "Butir yang berganti layanan", "aktif", "true").andExpect(flash().attributeExists("pesan"));
        long id = sql.queryForObject("select id from butir_tinjauan_hasil where isi = 'Butir yang berganti layanan'", Long.class);
        try {
            Permohonan p = alur.mulai("TIPE_1");
            alur.tunjuk(p, "pemutus", "reviewer");
            alur.selesaikan("reviewer", p, "tinjauHasil", alur.tinjauan("reviewer", p, "kembalikan", null, "SESUAI"));
            staf.kirim("adminsert", BUTIR + "/" + id, "urutan", "71", "isi", "Butir yang berganti layanan", "layanan", "sertifikasi-industri-hijau", "aktif", "true").andExpect(flash().attributeExists("pesan"));
            alur.selesaikan("evaluator", p, "lengkapiEvaluasi", Map.of("tindakan", "jawaban", "jawaban", "Sudah ada pada lampiran"));
            assertThat(tinjauan.butir(p)).extracting(ButirTinjauanHasil::id).contains(id);
            assertThat(tinjauan.butir(alur.mulai("TIPE_1"))).extracting(ButirTinjauanHasil::id).as("a review that begins now").doesNotContain(id);
            alur.tinjau("reviewer", p, "BERIKAN");
            assertThat(tinjauan.dinilai(tinjauan.terakhir(p.id()).orElseThrow().id())).extracting(ButirDinilai::butirId).contains(id);
        } finally {
            sql.update("update butir_tinjauan_hasil set aktif = false where id = ?", id);
        }
    }
}
