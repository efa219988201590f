package id.laju.pengaduan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlurSertifikasi;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Kabar;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** The section of a service learns what was decided about an order of its own: by mail, and on the page of the case. */
@LajuTest
class KabarPutusanTest {

    private static final String PANEL = "id=\"pengaduan-dan-banding\"";

    @Autowired AlurPengaduan alur;
    @Autowired AlurSertifikasi sertifikasi;
    @Autowired TanggapanPengaduanService tanggapan;
    @Autowired PengaduanService pengaduan;
    @Autowired StafService staf;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private List<String> kabar(Pengaduan p, String kolom) {
        return sql.queryForList("select " + kolom + " from surat_keluar where kunci like ?", String.class, "pengaduan/" + p.id() + "/bagian/%");
    }

    private String[] surel(String peran) {
        return staf.denganPeran("bbspjikfk", peran).stream().map(Staf::surel).toArray(String[]::new);
    }

    /** What the page of the case shows of them. */
    private String panel(String siapa, Permohonan o) throws Exception {
        String isi = web.isi(siapa, "/kasus/" + o.kasus());
        assertThat(isi).contains(PANEL);
        String mulai = isi.substring(isi.indexOf(PANEL));
        return mulai.substring(0, mulai.indexOf("</section>"));
    }

    @Test
    @Tag("HLP-015") @Tag("HLP-016")
    void theSectionOfACertificationLearnsOfBothDecisionsAndReadsNothingOfTheComplaint() throws Exception {
        Permohonan o = sertifikasi.mulai();
        assertThat(web.isi("pjsert", "/kasus/" + o.kasus())).doesNotContain(PANEL);
        Pengaduan p = alur.dariCs(Saluran.SURAT, o.pelangganId(), o.praOrder());
        assertThat(panel("pjsert", o)).contains(p.nomor(), "Pengaduan", "Diverifikasi").doesNotContain("/kelola/pengaduan/", p.perihal());
        assertThat(panel("cs", o)).contains("/kelola/pengaduan/" + p.id() + "\"");
        alur.verifikasi(p, "admin", "reviewer");
        alur.tangani(p, "admin", false);
        assertThat(orang.lihat("reviewer", orang.tugas(p.kasus(), "putuskanPengaduan")).at("/p/usul").asText()).isEqualTo("Diterima");
        alur.putuskan(p, "reviewer");
        assertThat(kabar(p, "kepada")).as("before its letter is signed it may still be sent back").isEmpty();
        assertThat(panel("pjsert", o)).contains("Surat jawaban disiapkan").doesNotContain("Diterima");
        alur.tandatangani(p);
        disampaikan(o, alur.kini(p.id()), "Pelapor masih dapat mengajukan banding.");
        tanggapan.banding(alur.kini(p.id()), "Keputusan itu keliru.", null, "cs");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        alur.latar(b);
        disampaikan(o, alur.jawab(b, "operasional", "evaluator"), "Putusan ini final.");
        assertThat(panel("pjsert", o)).contains(p.nomor(), "Dibanding", alur.kini(b.id()).nomor(), "Selesai").doesNotContain("keliru");
    }

    private void disampaikan(Permohonan o, Pengaduan p, String akhir) throws Exception {
        assertThat(kabar(p, "kepada")).containsExactlyInAnyOrder(surel("pj-sertifikasi")).isNotEmpty();
        assertThat(kabar(p, "judul")).containsOnly(p.sebutan() + " " + p.nomor() + " atas order " + o.praOrder() + " diputus");
        assertThat(kabar(p, "html")).allSatisfy(i -> assertThat(i).contains("Putusan: <strong>Diterima</strong>", p.nomor(), p.jawabanNomor(), o.praOrder(), "/kasus/" + o.kasus() + "\"", akhir)
            .doesNotContain(p.pokok(), p.uraian(), p.pertimbangan(), p.temuan(), p.pelapor(), "/kelola/pengaduan"));
        assertThat(panel("pjsert", o)).contains("<strong>Diterima</strong>");
    }

    @Test
    void customerServiceAnswersForTestingAndOpensTheComplaintFromTheMail() {
        Permohonan o = alur.orderDikerjakan();
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.KANTOR, alur.pelanggan(), o.praOrder()), "admin", "pjsert");
        assertThat(kabar(p, "kepada")).containsExactlyInAnyOrder(surel("cs")).isNotEmpty();
        assertThat(kabar(p, "html")).allMatch(i -> i.contains("/kelola/pengaduan/" + p.id() + "\"") && i.contains("/kasus/" + o.kasus() + "\""));
    }

    @Test
    void aComplaintAboutNoOrderIsNoSectionsAffair() {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, null, null), "admin", "pjsert");
        assertThat(p.status()).isEqualTo(StatusPengaduan.DIJAWAB);
        assertThat(kabar(p, "kepada")).isEmpty();
    }

    @Test
    void anAppealIsConfirmedAsOne() throws Exception {
        Permohonan o = alur.orderDikerjakan();
        String[] isian = {"order", o.praOrder(), "perihal", "Banding " + o.praOrder(), "uraian", "Kami tidak setuju."};
        web.kirim("argonmulia3508", "/portal/pengaduan", isian).andExpect(MockMvcResultMatchers.flash().attribute("pesan", Kabar.dari("kabar.pengaduanDikirim")));
        web.kirim("argonmulia3508", "/portal/pengaduan", "jenis", "BANDING", isian[0], isian[1], isian[2], isian[3], isian[4], isian[5])
            .andExpect(MockMvcResultMatchers.flash().attribute("pesan", Kabar.dari("kabar.bandingBaru")));
        web.tanpaMasuk(MockMvcRequestBuilders.post("/publik/pengaduan/bbspjikfk").param("jenis", "BANDING").param("order", o.praOrder()).param("perihal", isian[3]).param("uraian", isian[5])
            .param("pelapor", "Orang Lain").param("telepon", "0811000444").with(m -> { m.setRemoteAddr("192.0.2.77"); return m; })).andExpect(MockMvcResultMatchers.flash().attribute("pesan", Kabar.dari("kabar.bandingPublik")));
        assertThat(web.isi("cs", "/kasus/" + o.kasus())).as("anybody may write the number of an order; nobody has registered them yet").doesNotContain(PANEL);
    }
}
