package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.Kelas;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Tests and evaluation at the public address, and the pages by which they are prepared and read. */
@LajuTest
class TesPortalTest {

    private static final String ADMIN = AlurKelas.ADMIN;

    @Autowired AlurBimtek bimtek;
    @Autowired AlurKelas alur;
    @Autowired TesService tes;
    @Autowired TautanPesertaService tautan;
    @Autowired HasilService hasil;
    @Autowired SoalService soal;
    @Autowired BukuKelas buku;
    @Autowired KegiatanService kegiatan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Kelas kelas(int orang) {
        Kelas k = bimtek.kelas(1, 10);
        bimtek.order(k, orang);
        alur.batasLewat(k);
        return k;
    }

    private Kelas siap(int orang) {
        Kelas k = kelas(orang);
        alur.disiapkan(k);
        return k;
    }

    private MockHttpServletResponse minta(MockHttpServletRequestBuilder minta) throws Exception {
        return web.tanpaMasuk(minta).andReturn().getResponse();
    }

    private static String alamat(Kelas k, String lanjut) {
        return "/publik/bimtek/" + k.id() + lanjut;
    }

    @Test
    @Tag("TRN-012") @Tag("CHK-089")
    void theAddressOfAClassOpensOnlyWhileSomethingIsActive() throws Exception {
        Kelas k = siap(1);
        String kode = tautan.cetak(k.id()).get(0).kode();
        assertThat(minta(get(alamat(k, ""))).getStatus()).isEqualTo(404);
        assertThat(minta(get(alamat(k, "/" + kode + "/tes/pre"))).getStatus()).isEqualTo(404);
        web.kirim(ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/aktivasi/PRE/buka");
        assertThat(minta(get(alamat(k, ""))).getStatus()).isEqualTo(200);
        assertThat(minta(post(alamat(k, "")).param("kode", kode.toLowerCase())).getRedirectedUrl()).endsWith("/" + kode);
        MvcResult keliru = web.tanpaMasuk(post(alamat(k, "")).header("Referer", alamat(k, "")).param("kode", "KELIRU").remoteAddress("10.7.0.9")).andReturn();
        assertThat(keliru.getResponse().getRedirectedUrl()).as("back to the field").endsWith(alamat(k, ""));
        assertThat(keliru.getFlashMap().toString()).contains("kode ini tidak berlaku", "KELIRU");
        assertThat(minta(get(alamat(k, "/" + kode + "/tes/pre"))).getStatus()).isEqualTo(200);
        assertThat(minta(get(alamat(k, "/" + kode + "/tes/post"))).getStatus()).isEqualTo(404);
        web.kirim(ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/aktivasi/PRE/tutup");
        assertThat(minta(get(alamat(k, "/" + kode + "/tes/pre"))).getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("TRN-012") @Tag("CHK-087")
    void answersAreSavedAsGivenMarkedWhenSentAndNotTakenTwice() throws Exception {
        Kelas k = siap(2);
        List<TautanPesertaService.Tautan> kode = tautan.cetak(k.id());
        String saya = kode.get(0).kode();
        tes.buka(k.id(), Tahap.PRE, ADMIN);
        String halaman = minta(get(alamat(k, "/" + saya + "/tes/pre"))).getContentAsString();
        assertThat(halaman).contains("Satu tambah satu?", "Warna langit?").doesNotContain(kode.get(1).peserta().nama());
        LembarTes l = tes.lembar(k.id(), kode.get(0).peserta().pesertaId(), Tahap.PRE);
        List<JawabanTes> soalnya = tes.jawaban(l.id());
        assertThat(minta(post(alamat(k, "/" + saya + "/tes/pre/jawab")).param("soal", String.valueOf(soalnya.get(0).soalId())).param("isi", "2")).getStatus()).isEqualTo(204);
        assertThat(tes.jawaban(l.id()).get(0).pilihan()).isEqualTo(2);
        minta(post(alamat(k, "/" + saya + "/tes/pre")).header("Referer", alamat(k, "/" + saya + "/tes/pre")));
        assertThat(tes.lembar(k.id(), l.pesertaId(), Tahap.PRE).dikirim()).as("one is not answered").isNull();
        minta(post(alamat(k, "/" + saya + "/tes/pre")).param("soal-" + soalnya.get(1).soalId(), "2"));
        LembarTes kini = tes.lembar(k.id(), l.pesertaId(), Tahap.PRE);
        assertThat(kini.nilai()).isEqualByComparingTo("50");
        assertThat(minta(get(alamat(k, "/" + saya + "/tes/pre"))).getRedirectedUrl()).endsWith("/" + saya);
        assertThatThrownBy(() -> tes.kirim(kini, Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah Anda kirim");
        assertThatThrownBy(() -> sql.update("update jawaban_tes set pilihan = 1 where lembar_id = ?", l.id())).hasMessageContaining("sudah dikirim");
        assertThat(minta(get(alamat(k, "/" + saya))).getContentAsString()).contains("Nilai 50: 1 dari 2 benar");
        assertThat(hasil.kelas(k.id()).pre()).isEqualByComparingTo("50");
        assertThat(web.isi(ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/hasil")).contains("<td data-label=\"Pre-test\">50,00</td>", "<td data-label=\"Rata-rata pre-test\">50,00</td>").doesNotContain("50.00");
    }

    @Test
    @Tag("CHK-088")
    void theEvaluationIsReadWithoutNames() throws Exception {
        Kelas k = siap(2);
        tes.buka(k.id(), Tahap.EVALUASI, ADMIN);
        int nilai = 4;
        for (TautanPesertaService.Tautan t : tautan.cetak(k.id())) {
            List<JawabanTes> soalnya = tes.jawaban(tes.lembar(k.id(), t.peserta().pesertaId(), Tahap.EVALUASI).id());
            minta(post(alamat(k, "/" + t.kode() + "/tes/evaluasi")).param("soal-" + soalnya.get(0).soalId(), String.valueOf(nilai++)).param("soal-" + soalnya.get(1).soalId(), nilai == 5 ? "Ruangnya panas" : ""));
        }
        assertThat(hasil.evaluasi(k.id()).get(0).rata()).isEqualByComparingTo("4.5");
        String halaman = web.buka(ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/evaluasi").andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("4,50", "Ruangnya panas").doesNotContain("Peserta 1");
    }

    @Test
    void aCodeOpensOnlyItsOwnClassAndGuessingIsSlowedDown() throws Exception {
        Kelas k = siap(1);
        Kelas lain = siap(1);
        tes.buka(k.id(), Tahap.PRE, ADMIN);
        String kode = tautan.cetak(k.id()).get(0).kode();
        assertThat(minta(get(alamat(lain, "/" + kode)).remoteAddress("10.7.0.2")).getStatus()).isEqualTo(404);
        String lama = kode;
        tautan.cetak(k.id());
        assertThat(minta(get(alamat(k, "/" + lama)).remoteAddress("10.7.0.2")).getStatus()).as("a new list makes the old one dead").isEqualTo(404);
        int terakhir = 0;
        for (int i = 0; i < 40 && terakhir != 429; i++) {
            terakhir = minta(get(alamat(k, "/TEBAKAN" + i)).remoteAddress("10.7.0.3")).getStatus();
        }
        assertThat(terakhir).isEqualTo(429);
    }

    @Test
    @Tag("CHK-082") @Tag("CHK-083") @Tag("CHK-084") @Tag("CHK-085") @Tag("CHK-086") @Tag("CHK-090") @Tag("TRN-011") @Tag("TRN-017")
    void cekDataShowsItsNineRowsAndEveryPageOfAClassOpens() throws Exception {
        Kelas k = siap(1);
        String dasar = "/kelola/pelaksanaan-bimtek/" + k.id();
        web.kirim(akun.loadUserByUsername(ADMIN), MockMvcRequestBuilders.multipart(dasar + "/foto").file(new MockMultipartFile("foto", "kelas.jpg", "image/jpeg", ContohBerkas.denganOrientasi(ContohBerkas.foto("jpeg", 800, 600), 6))).param("keterangan", "Pembukaan"));
        byte[] foto = kegiatan.isi(kegiatan.foto(k.id()).get(0).berkasId());
        assertThat(new String(foto, StandardCharsets.ISO_8859_1)).as("what the camera wrote is gone").doesNotContain("Exif");
        String cek = web.buka(ADMIN, dasar).andReturn().getResponse().getContentAsString();
        assertThat(cek).contains("Surat Tugas", "Peserta", "Deskripsi", "Materi", "Soal Pre-Test dan Post-Test", "Hasil Pre-Test dan Post-Test", "Hasil Evaluasi", "Aktifkan fitur pre-test, post-test, dan evaluasi", "Foto Kegiatan", "1 foto", "1 berkas", "Pre-test 2, Post-test 2, Evaluasi 2");
        for (String halaman : List.of("/peserta", "/deskripsi", "/materi", "/soal", "/soal?tahap=EVALUASI", "/aktivasi", "/hasil", "/evaluasi", "/foto", "/hadir", "/sertifikat", "/surat-tugas")) {
            assertThat(web.buka(ADMIN, dasar + halaman).andReturn().getResponse().getStatus()).as(halaman).isEqualTo(200);
        }
        long satu = soal.daftar(buku.kelas(k.id()).kursusId(), Tahap.PRE).get(0).id();
        assertThat(web.buka(ADMIN, dasar + "/soal/" + satu).andReturn().getResponse().getContentAsString()).contains("Satu tambah satu?");
        assertThat(web.buka(ADMIN, "/kelola/pelaksanaan-bimtek").andReturn().getResponse().getContentAsString()).contains(buku.kelas(k.id()).judul());
        assertThat(web.buka(ADMIN, "/kelola/pelaksanaan-bimtek?bagian=selesai").andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(web.buka(ADMIN, "/kelola/pelaksanaan-bimtek/penanda").andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(web.buka(ADMIN, "/kasus/" + alur.kasus(k)).andReturn().getResponse().getContentAsString()).contains(buku.kelas(k.id()).judul(), "Kelas bimtek");
        byte[] qr = web.kirim(ADMIN, dasar + "/daftar-qr").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(qr, 0, 5)).isEqualTo("%PDF-");
        assertThat(web.buka("admin", dasar).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.buka("adminpel", dasar).andReturn().getResponse().getStatus()).as("another satker").isEqualTo(404);
    }

    @Test
    @Tag("CHK-086")
    void aQuestionThatIsChangedLeavesTheSheetsThatWereBegunAlone() {
        Kelas k = siap(1);
        tes.buka(k.id(), Tahap.PRE, ADMIN);
        LembarTes l = tes.lembar(k.id(), buku.pesertaLunas(k.id()).get(0).pesertaId(), Tahap.PRE);
        Soal satu = soal.daftar(buku.kelas(k.id()).kursusId(), Tahap.PRE).get(0);
        soal.ubah(satu.kursusId(), satu.id(), new IsianSoal("Dua tambah dua?", "Tiga\nEmpat", "B", null), ADMIN);
        assertThat(tes.jawaban(l.id())).extracting(JawabanTes::soal).contains("Satu tambah satu?").doesNotContain("Dua tambah dua?");
        assertThat(soal.daftar(satu.kursusId(), Tahap.PRE)).extracting(Soal::teks).containsExactly("Dua tambah dua?", "Warna langit?");
    }

    @Test
    void anotherLinkByMailMakesTheOneBeforeDeadAndATestEndsWithItsClass() throws Exception {
        Kelas k = siap(1);
        tes.buka(k.id(), Tahap.PRE, ADMIN);
        long siapa = buku.pesertaLunas(k.id()).get(0).pesertaId();
        String lama = sql.queryForObject("select sidik from tautan_peserta where kelas_id = ? and cara = 'SUREL'", String.class, k.id());
        web.kirim(ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/tautan/" + siapa);
        assertThat(sql.queryForList("select sidik from tautan_peserta where kelas_id = ? and cara = 'SUREL'", String.class, k.id())).hasSize(1).doesNotContain(lama);
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Long.class, "kelas/" + k.id() + "/tautan/" + siapa + "/%")).isEqualTo(2);
        tes.tutup(k.id(), Tahap.PRE);
        alur.terlaksana(k);
        assertThatThrownBy(() -> tes.buka(k.id(), Tahap.POST, ADMIN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Laksanakan bimtek");
    }

    @Test
    void aTestThatNobodyTookIsNotSaidToBeOpenedLater() throws Exception {
        Kelas k = siap(1);
        String kode = tautan.cetak(k.id()).get(0).kode();
        assertThat(minta(get(alamat(k, "/" + kode))).getContentAsString()).contains("Belum dibuka oleh panitia.");
        alur.terlaksana(k);
        alur.bersertifikat(k);
        assertThat(minta(get(alamat(k, "/" + kode))).getContentAsString()).contains("Tidak diisi.", "Unduh sertifikat").doesNotContain("Belum dibuka");
    }

    @Test
    void attendanceIsWrittenOnItsDayAndNotBefore() {
        Kelas k = siap(1);
        assertThatThrownBy(() -> alur.hadir(k, k.selesai())).isInstanceOf(IsianKeliru.class).hasMessageContaining("pada harinya");
        assertThatThrownBy(() -> alur.hadir(k, k.mulai().minusDays(1))).isInstanceOf(IsianKeliru.class).hasMessageContaining("salah satu hari");
        alur.hadir(k, k.mulai());
        assertThat(hasil.kelas(k.id()).peserta()).allSatisfy(h -> assertThat(h.hadir()).isEqualTo(1));
    }
}
