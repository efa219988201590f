package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Models name statuses in Indonesian; a customer who reads English reads, searches and sorts them in English. */
@LajuTest
class StatusInggrisTest {

    @Autowired MockMvc web;
    @Autowired AlatPermohonan alat;
    @Autowired PengajuanService pengajuan;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;

    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    private long ajukan(String status) {
        long id = alat.drafLengkap(saya);
        pengajuan.ajukan(saya, id, alat.versi(saya, id));
        sql.update("update kasus set status = ? where nomor = ?", status, permohonan.ambil(id).kasus());
        return id;
    }

    private String buka(String alamat) throws Exception {
        String isi = web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return isi.substring(isi.indexOf("<main"), isi.indexOf("</main>"));
    }

    @Test
    void everyPageOfACaseNamesItsStatusInTheReadersLanguage() throws Exception {
        long id = ajukan("Evaluasi, Uji dan Perbaikan");
        for (String alamat : List.of("/portal", "/portal/permohonan?ukuran=100", "/portal/permohonan/" + id, "/portal/kasus/" + id, "/portal/riwayat?bagian=semua&ukuran=100")) {
            String inggris = alamat + (alamat.contains("?") ? "&" : "?") + "lang=en";
            assertThat(buka(inggris)).as(inggris).contains(">Evaluation, testing and corrections<").doesNotContain("Evaluasi, Uji dan Perbaikan");
            assertThat(buka(alamat)).as(alamat).contains(">Evaluasi, Uji dan Perbaikan<").doesNotContain("Evaluation, testing");
        }
    }

    @Test
    void whatAnOwnerNamesAnewStandsAsItIsNamed() throws Exception {
        long id = ajukan("Dikemas Ulang");
        assertThat(buka("/portal/kasus/" + id + "?lang=en")).contains(">Dikemas Ulang<");
    }

    /** A year of their own keeps them apart from those of other tests. */
    @Test
    void listsAreSearchedAndSortedByWhatIsRead() throws Exception {
        String batal = diTahun2003("Batal");
        String diproses = diTahun2003("Sedang Diproses");
        String ditolak = diTahun2003("Tolak");
        for (String daftar : List.of("/portal/permohonan?tahun=2003", "/portal/riwayat?bagian=semua&tahun=2003")) {
            assertThat(buka(daftar + "&lang=en&cari=refused")).as(daftar).contains(ditolak).doesNotContain(batal, diproses);
            assertThat(buka(daftar + "&lang=en&cari=being")).as(daftar).contains(diproses).doesNotContain(batal, ditolak);
            assertThat(buka(daftar + "&lang=en&cari=tolak")).as("as mails and papers say: " + daftar).contains(ditolak).doesNotContain(batal, diproses);
            assertThat(buka(daftar + "&lang=id&cari=tolak")).as(daftar).contains(ditolak).doesNotContain(batal, diproses);
            assertThat(buka(daftar + "&lang=en&urut=status")).as(daftar).containsSubsequence(diproses, batal, ditolak);
            assertThat(buka(daftar + "&lang=en&urut=status&turun=true")).as(daftar).containsSubsequence(ditolak, batal, diproses);
            assertThat(buka(daftar + "&lang=id&urut=status")).as(daftar).containsSubsequence(batal, diproses, ditolak);
        }
    }

    private String diTahun2003(String status) {
        long id = ajukan(status);
        sql.update("update permohonan set diajukan = '2003-03-03 03:00Z' where id = ?", id);
        return permohonan.ambil(id).praOrder();
    }
}
