package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import id.laju.umum.Tanggal;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Past services with their reports, and every order with its stage. */
@LajuTest
class RiwayatTest {

    private static final String ARGON = "argonmulia3508";
    private static final String LAIN = "tirtamusi7021";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohSurvei survei;
    @Autowired PenyerahanService penyerahan;
    @Autowired PermohonanService permohonan;

    private String buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa)))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private String baris(String siapa, String alamat, long order) throws Exception {
        String isi = buka(siapa, alamat);
        int dari = isi.indexOf("id=\"order-" + order + "\"");
        return dari < 0 ? "" : isi.substring(dari, isi.indexOf("</tr>", dari));
    }

    /** Its report is out, and the case waits for the survey. */
    private Permohonan terbit() {
        long order = terbitkan.orderTerbit();
        terbitkan.serahkan(order);
        return permohonan.ambil(order);
    }

    private Permohonan selesai() {
        Permohonan p = terbit();
        survei.isi(p.id(), p.pelangganId());
        penyerahan.selesaikan(p.id(), p.pelangganId(), 1);
        return p;
    }

    @Test
    @Tag("NAV-018")
    @Tag("NAV-019")
    @Tag("LHU-021")
    @Tag("RPT-017")
    void aFinishedOrderStandsInTheHistoryWithADownloadPerReport() throws Exception {
        Permohonan berjalan = terbit();
        assertThat(baris(ARGON, "/portal/riwayat?cari=" + berjalan.praOrder(), berjalan.id())).isEmpty();
        Permohonan p = selesai();
        long laporan = permohonan.laporan(p.id()).get(0).id();
        assertThat(baris(ARGON, "/portal/riwayat?cari=" + p.praOrder(), p.id())).contains(p.nomorOrder(), p.praOrder(), ">Order<", ">Selesai<", "/portal/lhu/" + laporan + "/unduh", "/portal/kasus/" + p.id());
        assertThat(baris(LAIN, "/portal/riwayat?cari=" + p.praOrder(), p.id())).isEmpty();
        ZoneId zona = ZoneId.of("Asia/Jakarta");
        assertThat(baris(ARGON, "/portal/riwayat?bagian=semua&cari=" + p.praOrder(), p.id())).as("asked for, ordered, finished").containsSubsequence("data-label=\"Diajukan", Tanggal.panjang(p.diajukan().atZone(zona).toLocalDate()),
            "data-label=\"Tanggal order", Tanggal.panjang(p.dipesan().atZone(zona).toLocalDate()), "data-label=\"Selesai");
        assertThat(buka(ARGON, "/portal/riwayat?bagian=semua")).as("to be pulled").contains("ekspor=xlsx", "ekspor=pdf");
    }

    @Test
    @Tag("NAV-018")
    void theHistoryIsSearchedSortedAndFilteredByYear() throws Exception {
        Permohonan p = selesai();
        int tahun = Year.now(ZoneId.of("Asia/Jakarta")).getValue();
        String nomor = p.nomorOrder();
        for (String saring : new String[] {"cari=" + nomor, "cari=" + p.praOrder() + "&urut=diajukan", "cari=" + permohonan.laporan(p.id()).get(0).nomorLhu(),
            "tahun=" + tahun + "&urut=selesai&turun=true&cari=" + nomor, "urut=tidakada&turun=true&cari=" + nomor, "tahun=bukan&cari=" + nomor}) {
            assertThat(baris(ARGON, "/portal/riwayat?" + saring, p.id())).as(saring).contains(nomor);
        }
        assertThat(buka(ARGON, "/portal/riwayat?cari=takakanada")).contains("Tidak ada data");
        assertThat(baris(ARGON, "/portal/riwayat?cari=" + nomor + "&tahun=" + (tahun - 1), p.id())).isEmpty();
    }

    @Test
    @Tag("NAV-020")
    @Tag("RPT-014")
    void trakingOrderListsEveryOrderWithTheStageItHasReached() throws Exception {
        Permohonan menunggu = terbit();
        Permohonan lama = selesai();
        ContohLhu.Berjalan tertanda = contoh.menungguTandaTangan();
        String alamat = "/portal/riwayat?bagian=semua&ukuran=100";
        assertThat(baris(ARGON, alamat + "&cari=" + menunggu.praOrder(), menunggu.id())).contains("Survei dan unduh", "/portal/survei/" + menunggu.id(), "/portal/kasus/" + menunggu.id()).doesNotContain(">Selesai<");
        assertThat(baris(ARGON, alamat + "&cari=" + permohonan.ambil(tertanda.permohonanId()).praOrder(), tertanda.permohonanId())).contains("Penerbitan LHU").doesNotContain("/unduh");
        assertThat(baris(ARGON, alamat + "&cari=" + lama.praOrder(), lama.id())).contains(lama.nomorOrder(), "/unduh").doesNotContain("Survei dan unduh");
        assertThat(baris(LAIN, alamat + "&cari=" + menunggu.praOrder(), menunggu.id())).isEmpty();
        assertThat(buka(ARGON, "/portal")).contains("/portal/riwayat?bagian=semua");
        assertThat(buka(ARGON, alamat + "&lang=en")).contains("Order tracking", "Survey and download").doesNotContain("??");
    }
}
