package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.arsip.ArsipService;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.Pdf;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The office's lists of orders, one order with everything that belongs to it, and the documents kept with it. */
@LajuTest
class KasusKelolaTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohSurvei survei;
    @Autowired PenyerahanService penyerahan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired ArsipService arsip;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private ResultActions buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa))));
    }

    private String isi(String siapa, String alamat) throws Exception {
        return buka(siapa, alamat).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** Searched for, as other tests have orders too. */
    private String baris(String siapa, String alamat, long order) throws Exception {
        String isi = isi(siapa, alamat + (alamat.contains("?") ? "&" : "?") + "ukuran=100&cari=" + permohonan.ambil(order).nomorOrder());
        int dari = isi.indexOf("id=\"order-" + order + "\"");
        return dari < 0 ? "" : isi.substring(dari, isi.indexOf("</tr>", dari));
    }

    private Permohonan selesai() {
        long order = terbitkan.orderTerbit();
        terbitkan.serahkan(order);
        Permohonan p = permohonan.ambil(order);
        survei.isi(order, p.pelangganId());
        penyerahan.selesaikan(order, p.pelangganId(), 1);
        return p;
    }

    private ResultActions simpan(String siapa, long order, String judul, boolean pelanggan, byte[] berkas) throws Exception {
        return web.perform(multipart("/kelola/order/" + order + "/arsip").file(new MockMultipartFile("berkas", "berita-acara.pdf", "application/pdf", berkas))
            .param("judul", judul).param("untukPelanggan", String.valueOf(pelanggan)).with(csrf()).with(user(akun.loadUserByUsername(siapa)))
            .header("Referer", "http://localhost/kelola/order/" + order));
    }

    @Test
    @Tag("NAV-019")
    @Tag("NAV-020")
    @Tag("STS-015")
    void trakingOrderAndOrderLamaForTheOffice() throws Exception {
        Permohonan lama = selesai();
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        for (String siapa : new String[] {"cs", "bendahara", "ketua", "kepala", "admin"}) {
            assertThat(baris(siapa, "/kelola/order", b.permohonanId())).as(siapa).contains("Penerbitan LHU", "Tandatangani laporan", "0 dari 1 terkirim");
            assertThat(baris(siapa, "/kelola/order-lama", lama.id())).as(siapa).contains(lama.nomorOrder(), "SERTIFIKAT TERKIRIM");
            assertThat(baris(siapa, "/kelola/order-lama", b.permohonanId())).as(siapa).isEmpty();
        }
        assertThat(baris("cs", "/kelola/order?keadaan=BERJALAN", lama.id())).isEmpty();
        for (String urut : new String[] {"nomor", "pelanggan", "status", "diajukan", "janji", "selesai", "karangan"}) {
            assertThat(baris("cs", "/kelola/order?turun=true&urut=" + urut, lama.id())).as(urut).contains(lama.praOrder());
        }
        buka("cs", "/kelola/order/" + lama.id()).andExpect(redirectedUrl("/kasus/" + lama.kasus()));
        assertThat(isi("cs", "/kelola/order")).contains("Cari", "Tahun").doesNotContain("??");
    }

    @Test
    @Tag("NAV-019")
    @Tag("DOC-001")
    void oneOrderShowsWhereItStandsWhoHoldsItAndItsDocuments() throws Exception {
        Permohonan p = selesai();
        Laporan l = permohonan.laporan(p.id()).get(0);
        String halaman = isi("bendahara", "/kasus/" + p.kasus());
        assertThat(halaman).contains(p.nomorOrder(), "PT Argon Mulia", "Garam Meja 1", l.nomorLhu(), "/kelola/order/" + p.id() + "/dokumen/" + l.dokumenId(), "Selesaikan order", "Pelanggan")
            .doesNotContain("??").doesNotContain("Tambah data lain");
        byte[] pdf = buka("bendahara", "/kelola/order/" + p.id() + "/dokumen/" + l.dokumenId()).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(pdf).isEqualTo(dokumen.isi(l.dokumenId()));

        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        assertThat(isi("cs", "/kasus/" + b.kasus())).contains("Menunggu sekarang", "Tandatangani laporan", "Ratna Kusumaningtyas", "Menunggu tanda tangan", "Tambah data lain");
        buka("cs", "/kelola/order/" + b.permohonanId() + "/dokumen/" + permohonan.satuLaporan(b.laporanId()).dokumenId()).andExpect(status().isNotFound());
    }

    @Test
    void theLaboratoryAndOtherSatkersStayOut() throws Exception {
        Permohonan p = selesai();
        Laporan l = permohonan.laporan(p.id()).get(0);
        simpan("cs", p.id(), "Berita acara", true, Pdf.satuHalaman("Berita acara")).andExpect(redirectedUrl("/kasus/" + p.kasus()));
        long id = arsip.milik(p.id()).get(0).id();
        String[] alamat = {"/kelola/order/" + p.id(), "/kelola/order/" + p.id() + "/dokumen/" + l.dokumenId(), "/kelola/order/" + p.id() + "/arsip/" + id};
        for (String a : alamat) {
            for (String buta : new String[] {"analis", "penyelia", "mt", ARGON}) {
                buka(buta, a).andExpect(status().isForbidden());
            }
            buka("cs.plg", a).andExpect(status().isNotFound());
        }
        for (String buta : new String[] {"analis", "penyelia", "mt"}) {
            buka(buta, "/kelola/order").andExpect(status().isForbidden());
            buka(buta, "/kelola/order-lama").andExpect(status().isForbidden());
        }
        assertThat(baris("cs.plg", "/kelola/order", p.id())).isEmpty();
        simpan("bendahara", p.id(), "Tidak berhak", true, Pdf.satuHalaman("x")).andExpect(status().isForbidden());
        simpan("cs.plg", p.id(), "Balai lain", true, Pdf.satuHalaman("x")).andExpect(status().isNotFound());
        web.perform(post("/kelola/order/" + p.id() + "/arsip/" + id + "/cabut").param("alasan", "x").with(csrf()).with(user(akun.loadUserByUsername("cs.plg")))).andExpect(status().isNotFound());
        long lain = selesai().id();
        buka("cs", "/kelola/order/" + lain + "/arsip/" + id).andExpect(status().isNotFound());
        buka("cs", "/kelola/order/" + lain + "/dokumen/" + l.dokumenId()).andExpect(status().isNotFound());
        buka(ARGON, "/portal/kasus/" + lain + "/arsip/" + id).andExpect(status().isNotFound());
        buka("tirtamusi7021", "/portal/kasus/" + p.id() + "/arsip/" + id).andExpect(status().isNotFound());
        assertThat(arsip.milik(p.id())).hasSize(1);
    }

    @Test
    void aRequestForTheSignatureIsTakenBackByTheOfficeOfThisSatkerOnly() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        String alamat = "/kelola/order/" + b.permohonanId() + "/lhu/" + b.laporanId() + "/tarik";
        for (String bukan : new String[] {"bendahara", "analis", "kepala"}) {
            web.perform(post(alamat).param("catatan", "x").with(csrf()).with(user(akun.loadUserByUsername(bukan)))).andExpect(status().isForbidden());
        }
        web.perform(post(alamat).param("catatan", "x").with(csrf()).with(user(akun.loadUserByUsername("cs.plg")))).andExpect(status().isNotFound());
        web.perform(post("/kelola/order/" + b.permohonanId() + "/lhu/999999/tarik").param("catatan", "x").with(csrf()).with(user(akun.loadUserByUsername("cs")))).andExpect(status().isNotFound());
        assertThat(isi("cs", "/kasus/" + b.kasus())).contains("Tarik permintaan tanda tangan");
        web.perform(post(alamat).param("catatan", "Kepala Balai cuti").with(csrf()).with(user(akun.loadUserByUsername("cs")))).andExpect(flash().attribute("pesan", containsString("ditarik")));
        assertThat(orang.tugas(b.kasus(), "buatLhu")).isNotNull();
        assertThat(isi("cs", "/kasus/" + b.kasus())).doesNotContain("Tarik permintaan tanda tangan");
    }

    @Test
    void theTabOfATaskShowsItsCaseToThoseWhoMaySeeTheTask() throws Exception {
        ContohLhu.Berjalan b = contoh.bernomor();
        String tugas = orang.tugas(b.kasus(), "buatLhu").getId();
        assertThat(isi("cs", "/kasus/tugas/" + tugas)).contains(b.kasus(), "PT Argon Mulia", "Beri nomor laporan", "/kasus/" + b.kasus());
        for (String orangLain : new String[] {"cs.plg", "analis", "penyelia", "mt"}) {
            buka(orangLain, "/kasus/tugas/" + tugas).andExpect(status().isNotFound());
        }
        buka(ARGON, "/kasus/tugas/" + tugas).andExpect(status().isForbidden());
        buka("cs", "/kasus/tugas/tidak-ada").andExpect(status().isNotFound());
    }

    @Test
    @Tag("DOC-008")
    void furtherDocumentsAreKeptWithTheOrderAndTheCustomerSeesThoseMeantForIt() throws Exception {
        Permohonan p = selesai();
        byte[] surat = Pdf.satuHalaman("Surat keterangan");
        simpan("cs", p.id(), "Surat keterangan", true, surat).andExpect(flash().attribute("pesan", containsString("disimpan")));
        simpan("ketua", p.id(), "Catatan rapat", false, Pdf.satuHalaman("Rapat")).andExpect(redirectedUrl("/kasus/" + p.kasus()));
        long terbuka = arsip.milik(p.id()).get(0).id();
        long tertutup = arsip.milik(p.id()).get(1).id();
        assertThat(isi("cs", "/kasus/" + p.kasus())).contains("Surat keterangan", "Catatan rapat", "terlihat pelanggan");
        assertThat(buka("kepala", "/kelola/order/" + p.id() + "/arsip/" + tertutup).andExpect(status().isOk()).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");

        assertThat(isi(ARGON, "/portal/kasus/" + p.id())).contains("Surat keterangan", "/portal/lhu/" + permohonan.laporan(p.id()).get(0).id() + "/unduh").doesNotContain("Catatan rapat");
        assertThat(buka(ARGON, "/portal/kasus/" + p.id() + "/arsip/" + terbuka).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()).isEqualTo(surat);
        buka(ARGON, "/portal/kasus/" + p.id() + "/arsip/" + tertutup).andExpect(status().isNotFound());
        buka(ARGON, "/portal/kasus/" + p.id() + "/dokumen/" + permohonan.laporan(p.id()).get(0).dokumenId()).andExpect(status().isNotFound());
    }

    @Test
    @Tag("DOC-004")
    @Tag("DOC-008")
    void badInputStoresNothingAndAWithdrawnDocumentStaysInTheFile() throws Exception {
        Permohonan p = selesai();
        simpan("cs", p.id(), " ", true, Pdf.satuHalaman("x")).andExpect(flash().attribute("pesanGalat", "Tulis dokumen apa ini."));
        simpan("cs", p.id(), "Kosong", true, new byte[0]).andExpect(flash().attribute("pesanGalat", "Pilih berkas PDF atau foto."));
        simpan("cs", p.id(), "Menyamar", true, "MZ bukan pdf".getBytes()).andExpect(redirectedUrl("/kelola/order/" + p.id())).andExpect(flash().attributeExists("pesanGalat"));
        assertThat(arsip.milik(p.id())).isEmpty();

        simpan("cs", p.id(), "Salah unggah", true, Pdf.satuHalaman("Salah")).andExpect(redirectedUrl("/kasus/" + p.kasus()));
        long id = arsip.milik(p.id()).get(0).id();
        var cabut = post("/kelola/order/" + p.id() + "/arsip/" + id + "/cabut").header("Referer", "http://localhost/kelola/order/" + p.id()).with(csrf()).with(user(akun.loadUserByUsername("cs")));
        web.perform(cabut).andExpect(flash().attribute("pesanGalat", "Tulis mengapa dokumen ini dicabut."));
        web.perform(cabut.param("alasan", "Milik order lain")).andExpect(flash().attribute("pesan", "Dokumen dicabut."));
        web.perform(cabut).andExpect(flash().attribute("pesan", containsString("sudah dicabut")));
        assertThat(isi("cs", "/kasus/" + p.kasus())).contains("Salah unggah", "Milik order lain");
        buka(ARGON, "/portal/kasus/" + p.id() + "/arsip/" + id).andExpect(status().isNotFound());
        assertThatThrownBy(() -> sql.update("delete from arsip where id = ?", id)).isInstanceOf(DataAccessException.class).hasMessageContaining("never changes");
        assertThatThrownBy(() -> sql.update("update arsip set judul = 'x' where id = ?", id)).isInstanceOf(DataAccessException.class);
    }
}
