package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.Permohonan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and addresses of work on site, and who may open them. */
@LajuTest
class LapanganHalamanTest {

    private static final String KAMI = "argonmulia3508";
    private static final String ORANG_LAIN = "kapuassegar4088";

    @Autowired AlurLapangan alur;
    @Autowired JadwalLapanganService jadwal;
    @Autowired HasilLapanganService hasil;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired MockMvc web;

    private MockHttpServletResponse minta(String siapa, MockHttpServletRequestBuilder alamat) throws Exception {
        return web.perform(alamat.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html, application/json")).andReturn().getResponse();
    }

    private String halaman(String siapa, String alamat) throws Exception {
        MockHttpServletResponse jawab = minta(siapa, get(alamat));
        assertThat(jawab.getStatus()).as(siapa + " " + alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    private int kode(String siapa, String alamat) throws Exception {
        return minta(siapa, get(alamat)).getStatus();
    }

    @Test
    void theWeekShowsWhoIsWhere() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        assertThat(halaman("koordinator", "/kelola/lapangan")).contains("Belum dijadwalkan", p.nomorOrder()).doesNotContain("Argon");
        alur.berangkat(p, "ppc");
        String minggu = "/kelola/lapangan?ukuran=100&minggu=" + jadwal.ambil(p.id()).mulai().atZone(AlurLapangan.WIB).toLocalDate();
        for (String siapa : new String[] {"sampling", "cs", "kerjasama", "kepala", "ppc"}) {
            assertThat(halaman(siapa, minggu)).as(siapa).contains(p.nomorOrder(), "Galih Ramadhan", "PT Argon Mulia", "Siap berangkat");
        }
        assertThat(halaman("koordinator", minggu)).contains(p.nomorOrder(), "Galih Ramadhan").doesNotContain("Argon");
        assertThat(halaman("ppc2", minggu)).as("own ones only").doesNotContain(p.nomorOrder());
        assertThat(halaman("sampling", minggu + "&cari=galih&urut=kota&turun=true")).contains(p.nomorOrder());
        assertThat(halaman("sampling", minggu + "&cari=tidakadaorangnya")).doesNotContain(p.nomorOrder());
    }

    @Test
    @Tag("INS-014")
    void papersAreForThoseWhoKnowTheCustomer() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        String alamat = "/kelola/lapangan/" + p.id();
        assertThat(kode("ppc", alamat)).as("not named yet").isEqualTo(404);
        assertThat(kode("sampling", alamat + "/surat")).as("no letter yet").isEqualTo(404);
        alur.berangkat(p, "ppc");
        assertThat(halaman("ppc", alamat)).contains("PT Argon Mulia", "Menunggu Anda", "/kelola/lapangan/tugas/");
        assertThat(halaman("koordinator", alamat)).doesNotContain("Argon", "/surat");
        for (String siapa : new String[] {"ppc2", "kalibrator", "sampling.plg", "cs.ptk"}) {
            assertThat(kode(siapa, alamat)).as(siapa).isEqualTo(404);
            assertThat(kode(siapa, alamat + "/surat")).as(siapa).isEqualTo(404);
        }
        assertThat(kode("koordinator", alamat + "/surat")).isEqualTo(404);
        assertThat(kode("analis", alamat)).isEqualTo(403);
        assertThat(minta("ppc", get(alamat + "/surat")).getContentType()).isEqualTo("application/pdf");
        String tugas = orang.tugas(p.kasus(), "kerjakanLapangan").getId();
        assertThat(halaman("ppc", "/kelola/lapangan/tugas/" + tugas)).contains(tugas);
        assertThat(kode("ppc2", "/kelola/lapangan/tugas/" + tugas)).isEqualTo(404);
        assertThat(kode("sampling", "/kelola/lapangan/tugas/" + tugas)).isEqualTo(404);
        assertThat(kode("koordinator", "/kelola/lapangan/tugas/" + tugas)).isEqualTo(403);
        alur.kerjakan(p, "ppc");
        long foto = hasil.foto(jadwal.ambil(p.id()).id()).get(0).id();
        assertThat(halaman("cs", alamat)).contains("Budi Hartono", "AL-01", "/foto/" + foto);
        assertThat(minta("ppc", get(alamat + "/foto/" + foto)).getContentType()).isEqualTo("image/jpeg");
        assertThat(minta("cs", get(alamat + "/berita-acara")).getContentType()).isEqualTo("application/pdf");
        assertThat(kode("koordinator", alamat + "/foto/" + foto)).isEqualTo(404);
        assertThat(kode("koordinator", alamat + "/berita-acara")).isEqualTo(404);
    }

    @Test
    @Tag("INS-011")
    void photosComeFromTheNamedOfficerOnly() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        String alamat = "/api/lapangan/" + orang.tugas(p.kasus(), "kerjakanLapangan").getId() + "/foto";
        MockMultipartFile foto = new MockMultipartFile("foto", "outlet.jpg", "image/jpeg", ContohBerkas.foto("jpg", 400, 300));
        MockHttpServletResponse jawab = minta("ppc", (MockHttpServletRequestBuilder) multipart(alamat).file(foto).param("jenis", "FOTO"));
        assertThat(jawab.getStatus()).isEqualTo(200);
        String id = jawab.getContentAsString().replaceAll("\\D", "");
        assertThat(minta("ppc", get(alamat + "/" + id)).getContentType()).isEqualTo("image/jpeg");
        assertThat(minta("ppc2", get(alamat + "/" + id)).getStatus()).isEqualTo(409);
        assertThat(minta("sampling", get(alamat + "/" + id)).getStatus()).isEqualTo(403);
        assertThat(minta("ppc2", (MockHttpServletRequestBuilder) multipart(alamat).file(foto).param("jenis", "FOTO")).getStatus()).isEqualTo(409);
        MockMultipartFile bukan = new MockMultipartFile("foto", "virus.jpg", "image/jpeg", "bukan foto".getBytes());
        assertThat(minta("ppc", (MockHttpServletRequestBuilder) multipart(alamat).file(bukan).param("jenis", "FOTO")).getStatus()).isEqualTo(422);
        assertThat(minta("ppc", delete(alamat + "/" + id)).getStatus()).isEqualTo(200);
    }

    @Test
    void theCustomerReadsAndAnswersTheDate() throws Exception {
        Permohonan p = alur.mulai();
        String alamat = "/portal/lapangan/" + p.id();
        assertThat(kode(KAMI, alamat)).isEqualTo(404);
        alur.teruskan(p);
        assertThat(halaman(KAMI, alamat)).contains("sedang disusun");
        alur.jadwalkan(p, "ppc");
        assertThat(halaman(KAMI, alamat)).contains("Galih Ramadhan", "Setujui jadwal", "Minta tanggal lain");
        assertThat(halaman(KAMI, alamat + "?lang=en")).contains("Accept the date")
            .as("times and days as English writes them").containsPattern("<strong>[A-Z][a-z]+day, \\d+ [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d WIB to ").containsPattern("Without an answer until [^<]*, \\d\\d:\\d\\d WIB").doesNotContain(" pukul ", "(ketua)");
        assertThat(kode(ORANG_LAIN, alamat)).isEqualTo(404);
        assertThat(minta(ORANG_LAIN, post(alamat + "/jawab").param("jawaban", "setuju")).getStatus()).isEqualTo(404);
        minta(KAMI, post(alamat + "/jawab").param("jawaban", "lain").param("alasan", "Libur"));
        assertThat(jadwal.ambil(p.id()).keadaan()).as("no day, no answer").isEqualTo(KeadaanJadwal.DIKABARKAN);
        assertThat(minta(KAMI, post(alamat + "/jawab").param("jawaban", "setuju")).getRedirectedUrl()).isEqualTo(alamat);
        alur.latar(p);
        assertThat(kode(KAMI, alamat + "/surat")).as("not signed yet").isEqualTo(404);
        alur.tandatangani(p);
        assertThat(minta(KAMI, get(alamat + "/surat")).getContentType()).isEqualTo("application/pdf");
        assertThat(kode(ORANG_LAIN, alamat + "/surat")).isEqualTo(404);
        assertThat(kode(KAMI, alamat + "/berita-acara")).isEqualTo(404);
        alur.kerjakan(p, "ppc");
        assertThat(minta(KAMI, get(alamat + "/berita-acara")).getContentType()).isEqualTo("application/pdf");
        assertThat(halaman(KAMI, alamat)).contains("Berita acara");
    }

    @Test
    void onlyTheSignerSignsTheLetter() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        String tugas = orang.tugas(p.kasus(), "tandatanganiSuratTugas").getId();
        assertThat(tandatangani("kepala", tugas, "")).isEqualTo(422);
        assertThat(tandatangani("kepala", tugas, "bukan frasanya")).isEqualTo(422);
        assertThat(tandatangani("cs", tugas, "laju-demo-tte")).isEqualTo(409);
        assertThat(tandatangani("kepala.plg", tugas, "laju-demo-tte")).isEqualTo(409);
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas")).isNotNull();
    }

    private int tandatangani(String siapa, String tugas, String sandi) throws Exception {
        return minta(siapa, post("/api/tte/surat").contentType("application/json").content("{\"tugasId\": \"" + tugas + "\", \"sandi\": \"" + sandi + "\"}")).getStatus();
    }
}
