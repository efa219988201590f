package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.dokumen.TabelSop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;

/** The boxes of Pontianak's own, which no other test looks at. */
@LajuTest
class IsiSopTest {

    private static final String SATKER = "bspji-pontianak";
    private static final String ALAMAT = "/kelola/sop/" + SATKER + "/konsultansi";

    @Autowired IsiSopService isi;
    @Autowired ModelSop model;
    @Autowired NaskahSop naskah;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        sql.update("delete from sop_isi where satker = ?", SATKER);
        sql.update("delete from sop_langkah where satker = ?", SATKER);
    }

    private ResultActions simpan(String siapa, String nama, String dasarHukum, byte[] lampiran) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), multipart(ALAMAT).file(new MockMultipartFile("lampiran", lampiran.length == 0 ? "" : "prosedur.pdf", "application/pdf", lampiran))
            .param("nama", nama).param("dasarHukum", dasarHukum));
    }

    @Test
    @Tag("GOV-001")
    void aBalaiHasItsOwnBoxesAndTheRestFallsBack() throws Exception {
        simpan("pemilik.ptk", "SOP Konsultansi Pontianak", "Peraturan Kepala Balai Nomor 7\nUndang-Undang Nomor 3 Tahun 2014", new byte[0]).andExpect(status().is3xxRedirection());
        IsiSop kini = isi.berlaku("konsultansi", SATKER);
        assertThat(kini.nama()).isEqualTo("SOP Konsultansi Pontianak");
        assertThat(IsiSop.butir(kini.dasarHukum())).containsExactly("Peraturan Kepala Balai Nomor 7", "Undang-Undang Nomor 3 Tahun 2014");
        assertThat(kini.peralatan()).contains("Printer");
        assertThat(isi.berlaku("konsultansi", "bspji-palembang").nama()).isEqualTo("SOP Pelayanan Konsultansi");
        web.buka("pemilik.ptk", ALAMAT).andExpect(status().isOk()).andExpect(content().string(containsString("Peraturan Kepala Balai Nomor 7")));
        web.tanpaMasuk(get("/publik/standar-pelayanan").param("satker", SATKER)).andExpect(content().string(containsString("Peraturan Kepala Balai Nomor 7")));
    }

    @Test
    void whatIsTooLongOrAnothersIsRefused() throws Exception {
        simpan("pemilik.ptk", "x".repeat(201), "", new byte[0]).andExpect(flash().attribute("galat", hasKey("nama")));
        assertThat(isi.berlaku("konsultansi", SATKER).nama()).isEqualTo("SOP Pelayanan Konsultansi");
        web.kirim("pemilik.ptk", ALAMAT, "pendahulu", "tidak-ada").andExpect(flash().attribute("galat", hasKey("pendahulu")));
        simpan("pemilik.plg", "A", "", new byte[0]).andExpect(status().isNotFound());
        simpan("pemilik.ptk", "A", "", "bukan pdf".getBytes()).andExpect(flash().attribute("galat", hasKey("lampiran")));
        assertThat(isi.berlaku("konsultansi", SATKER).nama()).isEqualTo("SOP Pelayanan Konsultansi");
    }

    @Test
    @Tag("GOV-016")
    void theServiceDescriptionCarriesAnAttachment() throws Exception {
        web.tanpaMasuk(get("/publik/standar-pelayanan/" + SATKER + "/konsultansi/lampiran")).andExpect(status().isNotFound());
        byte[] pdf = naskah.draf(model.kini(model.berlaku("penyerahan", SATKER), SATKER));
        simpan("pemilik.ptk", "", "", pdf).andExpect(status().is3xxRedirection());
        web.tanpaMasuk(get("/publik/standar-pelayanan").param("satker", SATKER)).andExpect(content().string(containsString("prosedur.pdf")));
        web.tanpaMasuk(get("/publik/standar-pelayanan/" + SATKER + "/konsultansi/lampiran")).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.tanpaMasuk(get("/publik/standar-pelayanan/" + SATKER + "/penawaran/sop.pdf")).andExpect(status().isNotFound());
    }

    @Test
    void aBalaiGoesByTheDrawingWhereAllDecidedOtherwise() throws Exception {
        String langkah = "/kelola/sop/" + SATKER + "/pengujian";
        String alamat = sql.queryForObject("select min(alamat) from sop_langkah where proses = 'pengujian' and satker is null and cara = 'TIDAK'", String.class);
        String pilihan = "(?s).*<select name=\"cara:" + alamat + "\"[^>]*>(.*?)</select>.*";
        assertThat(web.buka("pemilik.ptk", langkah).andReturn().getResponse().getContentAsString().replaceAll(pilihan, "$1")).contains("Menurut semua balai: Tidak ditampilkan").doesNotContain("selected");
        web.kirim("pemilik.ptk", langkah + "/langkah", "cara:" + alamat, "GAMBAR").andExpect(status().is3xxRedirection());
        assertThat(web.buka("pemilik.ptk", langkah).andReturn().getResponse().getContentAsString().replaceAll(pilihan, "$1")).containsPattern("value=\"GAMBAR\"[^>]*selected");
        assertThat(model.cara(model.kini(model.berlaku("pengujian", SATKER), SATKER))).doesNotContainKey(alamat);
        assertThat(model.cara(model.kini(model.berlaku("pengujian", "bspji-palembang"), "bspji-palembang"))).containsEntry(alamat, CaraLangkah.TIDAK);
    }

    @Test
    @Tag("GOV-001")
    void adminPusatReplacesARegulationOnceForAll() throws Exception {
        web.buka("pemilik.ptk", "/kelola/sop?satker=semua").andExpect(status().isNotFound());
        web.buka("pemilik.ptk", "/kelola/sop/semua/*").andExpect(status().isNotFound());
        web.buka("pemilik.ptk", "/kelola/sop").andExpect(content().string(not(containsString("satker=semua"))));
        web.buka("pusat", "/kelola/sop").andExpect(content().string(containsString("/kelola/sop?satker=semua")));
        web.buka("pusat", "/kelola/sop?satker=semua&ukuran=100").andExpect(status().isOk()).andExpect(content().string(allOf(containsString("/kelola/sop/semua/*"), containsString("/kelola/sop/semua/konsultansi"))));
        web.buka("pusat", "/kelola/sop/semua/*").andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Nomor 35 Tahun 2012"), not(containsString("name=\"pendahulu\"")))));
        web.kirim("pusat", "/kelola/sop/semua/tidak-ada", "peralatan", "Meja").andExpect(status().isNotFound());
        web.kirim("pemilik.ptk", "/kelola/sop/" + SATKER + "/*", "peralatan", "Timbangan").andExpect(status().is3xxRedirection());
        assertThat(isi.berlaku("konsultansi", SATKER).peralatan()).isEqualTo("Timbangan");
        assertThat(isi.semua(SATKER).apply("konsultansi")).isEqualTo(isi.berlaku("konsultansi", SATKER));
        assertThat(isi.berlaku("konsultansi", "bspji-palembang").peralatan()).contains("Printer");
    }

    @Test
    void theOwnerDecidesWhichStepsAreShown() throws Exception {
        web.kirim("pemilik.ptk", "/kelola/sop/" + SATKER + "/penyerahan/langkah", "cara:penyerahan/receiveTask_isiSurvei", "TIDAK").andExpect(status().is3xxRedirection());
        TabelSop t = naskah.tabel(model.kini(model.berlaku("penyerahan", SATKER), SATKER));
        assertThat(t.baris()).extracting(TabelSop.Baris::kegiatan).containsExactly("Selesaikan order");
        assertThat(naskah.tabel(model.kini(model.berlaku("penyerahan", "bspji-palembang"), "bspji-palembang")).baris()).extracting(TabelSop.Baris::kegiatan).contains("Isi survei dan unduh hasil");
    }
}
