package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Prints are counted, hardcopies are followed, corrections are asked for: over HTTP, as CS and customers do. */
@LajuTest
class HardcopyTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired ContohSurvei survei;
    @Autowired AmandemenService amandemen;
    @Autowired JdbcTemplate sql;

    private ResultActions buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa))));
    }

    private ResultActions kirim(String siapa, String alamat, String... isian) throws Exception {
        var kiriman = post(alamat).with(csrf()).with(user(akun.loadUserByUsername(siapa)));
        for (int i = 0; i < isian.length; i += 2) {
            kiriman.param(isian[i], isian[i + 1]);
        }
        return web.perform(kiriman);
    }

    private Laporan terbit() {
        return permohonan.laporan(terbitkan.orderTerbit()).get(0);
    }

    private String daftar(String bagian, Laporan l) throws Exception {
        return buka("cs", "/kelola/lhu?bagian=" + bagian + "&cari=" + l.nomorLhu()).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static String tombol(Laporan l) {
        return "\"Buka LHU " + l.nomorLhu() + "\"";
    }

    @Test
    @Tag("DOC-010")
    @Tag("LHU-007")
    void everyPrintIsCountedAndTheSecondNeedsAReason() throws Exception {
        Laporan l = terbit();
        String alamat = "/kelola/lhu/" + l.id();
        assertThat(daftar("belum", l)).contains(l.nomorLhu(), "0 kali print");
        byte[] kertas = kirim("cs", alamat + "/cetak").andExpect(status().isOk()).andExpect(content().contentType("application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(kertas).isEqualTo(dokumen.isi(l.dokumenId()));
        kirim("cs", alamat + "/cetak").andExpect(status().is3xxRedirection());
        buka("cs", alamat).andExpect(content().string(containsString("1 kali print")));
        kirim("cs", alamat + "/cetak", "alasan", "Kertas pertama rusak").andExpect(status().isOk());
        buka("cs", alamat).andExpect(content().string(containsString("2 kali print"))).andExpect(content().string(containsString("Kertas pertama rusak")));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.update("delete from lhu_cetak where laporan_id = ?", l.id())).isInstanceOf(DataAccessException.class);
    }

    @Test
    @Tag("LHU-011")
    @Tag("LHU-013")
    @Tag("LHU-014")
    void aHardcopyIsPrintedLiesReadyAndIsCollectedOnce() throws Exception {
        Laporan l = terbit();
        String alamat = "/kelola/lhu/" + l.id();
        kirim("cs", alamat + "/siap").andExpect(status().is3xxRedirection());
        assertThat(daftar("siap", l)).as("not before it was printed").doesNotContain(tombol(l));
        kirim("cs", alamat + "/cetak");
        kirim("cs", alamat + "/siap").andExpect(redirectedUrl(alamat));
        assertThat(daftar("siap", l)).contains(tombol(l));
        kirim("cs", alamat + "/diambil", "penerima", " ").andExpect(status().is3xxRedirection());
        assertThat(daftar("siap", l)).contains(tombol(l));
        kirim("cs", alamat + "/diambil", "penerima", "Budi Santoso").andExpect(redirectedUrl(alamat));
        assertThat(daftar("siap", l)).doesNotContain(tombol(l));
        assertThat(daftar("diambil", l)).contains(tombol(l), "Diambil");
        kirim("cs", alamat + "/dikirim", "kurir", "JNE", "nomorKirim", "1");
        buka("cs", alamat).andExpect(content().string(containsString("Budi Santoso"))).andExpect(content().string(not(containsString("JNE"))));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.update("update lhu_hardcopy set penerima = 'x' where laporan_id = ?", l.id())).isInstanceOf(DataAccessException.class);
    }

    @Test
    @Tag("LHU-015")
    void itIsSentToTheAddressOfTheRequestWithCourierAndNumberAndTheListIsAWorkbook() throws Exception {
        Laporan l = terbit();
        String alamat = "/kelola/lhu/" + l.id();
        kirim("cs", alamat + "/cetak");
        kirim("cs", alamat + "/siap");
        kirim("cs", alamat + "/dikirim", "kurir", "JNE", "nomorKirim", "").andExpect(status().is3xxRedirection());
        assertThat(daftar("dikirim", l)).doesNotContain(tombol(l));
        kirim("cs", alamat + "/dikirim", "kurir", "JNE", "nomorKirim", "CGK00012345");
        var p = permohonan.ambil(l.permohonanId());
        buka("cs", alamat).andExpect(content().string(containsString("JNE CGK00012345"))).andExpect(content().string(containsString(p.alamatCetak())));
        byte[] excel = buka("cs", "/kelola/lhu/ekspor.xlsx?bagian=dikirim").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(excel, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
        buka("cs.plg", alamat).andExpect(status().isNotFound());
        buka("analis", "/kelola/lhu").andExpect(status().isForbidden());
    }

    @Test
    @Tag("LHU-022")
    void theCustomerAsksOnTheReportAndOnlyTheOwnOne() throws Exception {
        Laporan l = terbit();
        survei.isi(l.permohonanId(), permohonan.ambil(l.permohonanId()).pelangganId());
        String alamat = "/portal/lhu/" + l.id() + "/amandemen";
        buka(ARGON, "/portal/lhu?ukuran=100&cari=" + permohonan.ambil(l.permohonanId()).nomorOrder()).andExpect(content().string(containsString(alamat)));
        buka("tirtamusi7021", alamat).andExpect(status().isNotFound());
        kirim("tirtamusi7021", alamat, "alasan", "x").andExpect(status().isNotFound());
        kirim(ARGON, alamat, "alasan", "").andExpect(status().is3xxRedirection());
        assertThat(amandemen.tentang(l.id())).isEmpty();
        kirim(ARGON, alamat, "alasan", "Alamat kami keliru.").andExpect(redirectedUrl(alamat));
        buka(ARGON, alamat).andExpect(content().string(containsString("Sedang diperiksa"))).andExpect(content().string(containsString("Alamat kami keliru.")));
        buka("cs", "/kelola/lhu/" + l.id()).andExpect(content().string(containsString("Alamat kami keliru.")));
    }

    @Test
    @Tag("LHU-022")
    void staffAskOnThePageOfTheReport() throws Exception {
        Laporan l = terbit();
        kirim("ketua", "/kelola/lhu/" + l.id() + "/amandemen", "alasan", "Alamat keliru.", "uraian", "");
        assertThat(amandemen.tentang(l.id())).isEmpty();
        kirim("ketua", "/kelola/lhu/" + l.id() + "/amandemen", "alasan", "Alamat keliru.", "uraian", "Alamat keliru.").andExpect(redirectedUrl("/kelola/lhu/" + l.id()));
        assertThat(amandemen.tentang(l.id())).singleElement().satisfies(a -> assertThat(a.asal()).isEqualTo("STAF"));
    }

    @Test
    @Tag("LHU-014")
    @Tag("LHU-015")
    @Tag("LHU-029")
    void theRegisterFollowsWhatTheCustomerWantsAndPartsSentFromCollected() throws Exception {
        Laporan l = terbit();
        sql.update("update permohonan set hardcopy = 'KIRIM', hardcopy_rangkap = 2, alamat_sama = false, alamat_kirim = '<p>Gudang <b>B</b></p><p>Bogor</p>' where id = ?", l.permohonanId());
        assertThat(daftar("belum", l)).contains(tombol(l), "2 rangkap, kirim");
        String alamat = "/kelola/lhu/" + l.id();
        buka("cs", alamat).andExpect(content().string(containsString("Gudang B, Bogor"))).andExpect(content().string(not(containsString("&lt;p&gt;"))));
        kirim("cs", alamat + "/cetak");
        kirim("cs", alamat + "/siap");
        kirim("cs", alamat + "/dikirim", "kurir", "JNE", "nomorKirim", "CGK1");
        assertThat(daftar("dikirim", l)).contains(tombol(l));
        assertThat(daftar("diambil", l)).doesNotContain(tombol(l));
        assertThat(sql.queryForObject("select penerima from lhu_hardcopy where laporan_id = ?", String.class, l.id())).isEqualTo("Gudang B, Bogor");
        Laporan tanpa = terbit();
        sql.update("update permohonan set hardcopy = 'TANPA', hardcopy_rangkap = 0 where id = ?", tanpa.permohonanId());
        assertThat(daftar("belum", tanpa)).doesNotContain(tombol(tanpa));
        assertThat(daftar("tanpa", tanpa)).contains(tombol(tanpa), "Tanpa hardcopy");
    }

    @Test
    @Tag("LHU-012")
    @Tag("LHU-013")
    void finishedCertificatesAreAListAWorkbookAndPaper() throws Exception {
        Laporan l = terbit();
        var p = permohonan.ambil(l.permohonanId());
        String cari = "?cari=" + p.nomorOrder();
        String isi = buka("cs", "/kelola/lhu/selesai" + cari).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ")).contains("Nomor Order", "Kontak", "Tanggal Order", "Nama Pelanggan", "Asal Contoh", "Status", "Aksi",
            p.nomorOrder(), p.kontakNama(), p.namaCetak(), "Bawa Sendiri", "SERTIFIKAT TERKIRIM", "Ambil Sertifikat", "Cek Sertifikat", "Detail", "Excel", "PDF", "Print");
        byte[] excel = buka("cs", "/kelola/lhu/selesai/ekspor.xlsx" + cari).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var buku = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(excel)); var baris = buku.getFirstSheet().openStream()) {
            var semua = baris.map(r -> r.stream().map(s -> s == null ? "" : s.getText()).toList()).toList();
            assertThat(semua.get(0)).containsExactly("No", "Nomor Order", "Kontak", "Tanggal Order", "Nama Pelanggan", "Asal Contoh", "Status");
            assertThat(semua.get(1)).contains("1", p.nomorOrder(), p.namaCetak(), "Bawa Sendiri", "SERTIFIKAT TERKIRIM");
        }
        byte[] pdf = buka("cs", "/kelola/lhu/selesai/ekspor.pdf" + cari).andExpect(status().isOk()).andExpect(content().contentType("application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(id.laju.berkas.BacaPdf.teks(pdf)).contains("DATA SERTIFIKAT PENGUJIAN SELESAI", p.nomorOrder());
        assertThat(buka("cs", "/kelola/lhu/selesai/cetak" + cari).andExpect(status().isOk()).andReturn().getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(buka("cs.plg", "/kelola/lhu/selesai" + cari).andReturn().getResponse().getContentAsString()).doesNotContain(p.namaCetak());
        String alamat = "/kelola/lhu/" + l.id();
        assertThat(isi).contains(alamat + "#hardcopy");
        kirim("cs", alamat + "/cetak");
        kirim("cs", alamat + "/siap");
        kirim("cs", alamat + "/diambil", "penerima", "Budi");
        buka("cs", "/kelola/lhu/selesai" + cari).andExpect(content().string(containsString("SERTIFIKAT SELESAI"))).andExpect(content().string(not(containsString("Ambil Sertifikat"))));
    }
}
