package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The customer reads and signs the sheet, and mends each finding; nobody else sees them. */
@LajuTest
class TemuanPortalTest {

    private static final String ORANG_LAIN = "argonmulia3508";

    @Autowired AlurTemuan alur;
    @Autowired TemuanService temuan;
    @Autowired PerbaikanTemuanService perbaikan;
    @Autowired LksService lks;
    @Autowired TombolTemuan tombol;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired MockMvc web;

    private MockHttpServletResponse minta(String siapa, AbstractMockHttpServletRequestBuilder<?> alamat) throws Exception {
        return web.perform(alamat.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html, application/json")).andReturn().getResponse();
    }

    /** As the page saves itself while somebody types. */
    private MockHttpServletResponse otomatis(String alamat, String akar, String versi) throws Exception {
        return web.perform(post(alamat).with(user(akun.loadUserByUsername(AlurTemuan.PELANGGAN))).with(csrf()).header("Accept", "application/json").param("otomatis", "ya").param("akarMasalah", akar)
            .param("versi", versi)).andReturn().getResponse();
    }

    private String halaman(String alamat) throws Exception {
        MockHttpServletResponse jawab = minta(AlurTemuan.PELANGGAN, get(alamat));
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    @Test
    @Tag("CRT-051")
    void theSheetIsReadSignedAndFetched() throws Exception {
        Kunjungan k = alur.mulai();
        String alamat = "/portal/sertifikasi/" + k.p().id() + "/lks/" + k.id();
        assertThat(minta(AlurTemuan.PELANGGAN, get(alamat)).getStatus()).as("not made yet").isEqualTo(404);
        assertThat(halaman("/portal/sertifikasi/" + k.p().id() + "/temuan")).contains("LKS belum disusun");
        alur.hariAudit(k);
        alur.jawabSemua(k);
        long id = alur.temuan(k, Kategori.MAYOR);
        String satu = "/portal/sertifikasi/" + k.p().id() + "/temuan/" + id;
        assertThat(minta(AlurTemuan.PELANGGAN, get(satu)).getStatus()).as("not before the sheet").isEqualTo(404);
        alur.selesaikan(AlurTemuan.KETUA, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        alur.tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
        alur.selesaikan(AlurTemuan.KETUA, k, "susunLks", alur.isianLks("PORTAL"));
        assertThat(halaman(alamat)).contains("Tandatangani LKS", "klausul 6.2.2", "Mayor");
        assertThat(halaman(alamat + "?lang=en")).contains("Sign the sheet", "Major").doesNotContain("(Ketua Tim)");
        assertThat(minta(ORANG_LAIN, get(alamat)).getStatus()).isEqualTo(404);
        String tanda = "data:image/png;base64," + Base64.getEncoder().encodeToString(AlurTemuan.coretan());
        assertThat(minta(ORANG_LAIN, post(alamat).param("nama", "X").param("jabatan", "Y").param("tandaTangan", tanda)).getStatus()).isEqualTo(404);
        minta(AlurTemuan.PELANGGAN, post(alamat).param("nama", "Budi Hartono").param("jabatan", "Direktur").param("tandaTangan", "data:image/png;base64,@@@"));
        minta(AlurTemuan.PELANGGAN, post(alamat).param("nama", "Budi Hartono").param("jabatan", "Direktur"));
        assertThat(lks.cari(k.id()).orElseThrow().cara()).as("nothing was drawn").isNull();
        assertThat(minta(AlurTemuan.PELANGGAN, get(alamat + "/pdf")).getStatus()).isEqualTo(404);
        assertThat(minta(AlurTemuan.PELANGGAN, post(alamat).param("nama", "Budi Hartono").param("jabatan", "Direktur").param("tandaTangan", tanda)).getRedirectedUrl()).endsWith("/temuan");
        alur.latar(k);
        assertThat(minta(AlurTemuan.PELANGGAN, get(alamat + "/pdf")).getContentType()).isEqualTo("application/pdf");
        assertThat(minta(ORANG_LAIN, get(alamat + "/pdf")).getStatus()).isEqualTo(404);
        assertThat(halaman(alamat)).contains("Budi Hartono, Direktur").doesNotContain("data-tanda-tangan");
        assertThat(minta("reviewer.ptk", get("/kelola/audit/" + k.id() + "/lks")).getContentType()).isEqualTo("application/pdf");
    }

    @Test
    @Tag("CRT-052")
    @Tag("CRT-083")
    void eachFindingIsMendedByItself() throws Exception {
        Kunjungan k = alur.berLks(Kategori.MAYOR, Kategori.OBSERVASI);
        long id = temuan.milikAudit(k.id()).get(0).id();
        alur.mulaiPerbaikan(k, id);
        String daftar = "/portal/sertifikasi/" + k.p().id() + "/temuan";
        String satu = daftar + "/" + id;
        assertThat(tombol.untuk(permohonan.ringkas(k.p().pelangganId())).get(k.p().id()).alamat()).isEqualTo(daftar);
        assertThat(halaman(daftar)).contains("30 hari lagi", "Menunggu perbaikan", "Dicatat");
        assertThat(halaman(daftar + "?lang=en")).contains(Tanggal.panjang(alur.kini().toLocalDate().plusDays(30), Locale.ENGLISH), " to ").doesNotContain(" s.d. ");
        assertThat(halaman(daftar + "?lang=id")).contains("30 hari lagi");
        assertThat(halaman(satu)).contains("Kirim perbaikan", "data-otomatis");
        assertThat(minta(ORANG_LAIN, get(satu)).getStatus()).isEqualTo(404);
        assertThat(minta(ORANG_LAIN, post(satu).param("akarMasalah", "x")).getStatus()).isEqualTo(404);
        assertThat(otomatis(satu, "Sasaran belum", "0").getContentAsString()).isEqualTo("{\"versi\":1}");
        assertThat(otomatis(satu, "Lain", "0").getStatus()).as("an older page").isEqualTo(422);
        assertThat(halaman(satu)).contains("Sasaran belum", "value=\"1\"");
        minta(AlurTemuan.PELANGGAN, post(satu).param("akarMasalah", "Sasaran belum").param("tindakan", "Prosedur direvisi").param("versi", "1").param("kirim", "ya"));
        assertThat(temuan.ambil(id).keadaan()).as("no evidence").isEqualTo(KeadaanTemuan.TERBUKA);
        MockMultipartFile bukti = new MockMultipartFile("berkas", "prosedur.pdf", "application/pdf", ContohBerkas.pdf("Prosedur"));
        assertThat(minta(ORANG_LAIN, multipart(satu + "/berkas").file(bukti)).getStatus()).isEqualTo(404);
        minta(AlurTemuan.PELANGGAN, multipart(satu + "/berkas").file(bukti));
        minta(AlurTemuan.PELANGGAN, multipart(satu + "/berkas").file(bukti));
        UUID berkas = perbaikan.berkas(perbaikan.riwayat(id).get(0)).get(0).id();
        minta(AlurTemuan.PELANGGAN, post(satu + "/berkas/" + berkas + "/hapus"));
        assertThat(perbaikan.berkas(perbaikan.riwayat(id).get(0))).hasSize(1);
        UUID sisa = perbaikan.berkas(perbaikan.riwayat(id).get(0)).get(0).id();
        assertThat(minta(AlurTemuan.PELANGGAN, get(satu + "/berkas/" + sisa)).getContentType()).isEqualTo("application/pdf");
        assertThat(minta(AlurTemuan.PELANGGAN, get(satu + "/berkas/" + berkas)).getStatus()).as("taken away").isEqualTo(404);
        assertThat(minta(ORANG_LAIN, get(satu + "/berkas/" + sisa)).getStatus()).isEqualTo(404);
        int versi = perbaikan.riwayat(id).get(0).versi();
        assertThat(minta(AlurTemuan.PELANGGAN, post(satu).param("akarMasalah", "Sasaran belum").param("tindakan", "Prosedur direvisi").param("versi", "" + versi).param("kirim", "ya")).getRedirectedUrl()).isEqualTo(daftar);
        alur.latar(k);
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.DIJAWAB);
        assertThat(halaman(satu)).doesNotContain("Kirim perbaikan");
        String buktiStaf = "/kelola/audit/" + k.id() + "/temuan/" + id + "/berkas/" + sisa;
        assertThat(minta(AlurTemuan.EVALUATOR, get(buktiStaf)).getContentType()).isEqualTo("application/pdf");
        assertThat(minta("evaluator", get(buktiStaf)).getStatus()).as("another satker").isEqualTo(404);
        alur.selesaikan(AlurTemuan.EVALUATOR, k, "nilaiPerbaikan", Map.of("keputusan", "kembali", "catatan", "Lampirkan daftar hadir"));
        assertThat(halaman(satu)).contains("Dikembalikan evaluator", "Lampirkan daftar hadir", "Kirim perbaikan", "prosedur.pdf");
        perbaikan.kirim(id, new IsianPerbaikan("a", null, "b", null, null), "pengguna:1");
        alur.latar(k);
        alur.selesaikan(AlurTemuan.EVALUATOR, k, "nilaiPerbaikan", Map.of("keputusan", "tutup"));
    }
}
