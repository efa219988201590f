package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The sheet of an audit over its addresses: who may write and read, and what two auditors at once do to one row. */
@LajuTest
class LembarAuditTest {

    @Autowired AlurTemuan alur;
    @Autowired LembarAuditService lembar;
    @Autowired FotoAuditService foto;
    @Autowired TemuanService temuan;
    @Autowired CapaianAudit capaian;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired MockMvc web;

    private MockHttpServletResponse minta(String siapa, AbstractMockHttpServletRequestBuilder<?> alamat) throws Exception {
        return web.perform(alamat.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html, application/json")).andReturn().getResponse();
    }

    private int jawab(String siapa, Kunjungan k, long butir, String isi) throws Exception {
        return minta(siapa, put("/api/audit/" + k.id() + "/butir/" + butir).contentType(MediaType.APPLICATION_JSON).content(isi)).getStatus();
    }

    private List<ButirLembar> butir(Kunjungan k, String daftar) {
        return lembar.butir(k.id()).stream().filter(b -> b.daftar().equals(daftar)).toList();
    }

    @Test
    @Tag("CRT-055")
    @Tag("CRT-056")
    @Tag("CRT-057")
    @Tag("CHK-031")
    @Tag("CHK-036")
    void everyRowOfBothListsIsAnsweredAndKept() throws Exception {
        Kunjungan k = alur.disepakati();
        assertThat(butir(k, "ISO-9001")).hasSize(58);
        assertThat(butir(k, "CPPOB")).hasSize(14);
        ButirLembar iso = butir(k, "ISO-9001").get(0);
        ButirLembar cppob = butir(k, "CPPOB").get(0);
        assertThat(iso.klausul()).isEqualTo("4.1");
        assertThat(cppob.klausul()).isEqualTo("Lokasi a");
        assertThat(jawab(AlurTemuan.KETUA, k, iso.id(), "{\"hasil\":\"OBSERVASI\",\"catatan\":\"Isu internal belum ditinjau\",\"versi\":0}")).isEqualTo(200);
        assertThat(jawab(AlurTemuan.EVALUATOR, k, cppob.id(), "{\"hasil\":\"OBSERVASI\",\"versi\":0}")).as("a deficiency is there or not").isEqualTo(422);
        assertThat(jawab(AlurTemuan.EVALUATOR, k, cppob.id(), "{\"hasil\":\"TIDAK_SESUAI\",\"catatan\":\"Jalan berdebu\",\"versi\":0}")).isEqualTo(200);
        assertThat(lembar.satu(k.id(), cppob.id()).hasilLabel()).isEqualTo("Ada");
        assertThat(lembar.satu(k.id(), iso.id()).catatan()).isEqualTo("Isu internal belum ditinjau");
        assertThat(jawab(AlurTemuan.KETUA, k, iso.id(), "{\"hasil\":\"SESUAI\",\"versi\":1}")).isEqualTo(200);
        assertThat(sql.queryForObject("select count(*) from jejak where objek = 'jawaban audit' and kunci like ?", Integer.class, k.kasus() + " ISO-9001 4.1%")).isEqualTo(1);
        assertThat(lembar.kurang(k.id()).orElseThrow()).startsWith("70 butir belum dijawab");
        alur.jawabSemua(k);
        assertThat(lembar.kurang(k.id()).orElseThrow()).as("on the sheet of findings as well").startsWith("Jadikan temuan");
        temuan.tambah(k.id(), new IsianTemuan(cppob.id(), "CPPOB", "Lokasi a", "Jalan berdebu", Kategori.MINOR), AlurTemuan.EVALUATOR);
        assertThat(lembar.kurang(k.id())).isEmpty();
        assertThat(jawab(AlurTemuan.KETUA, k, cppob.id(), "{\"hasil\":\"TIDAK_SESUAI\",\"catatan\":null,\"versi\":1}")).isEqualTo(200);
        assertThat(lembar.kurang(k.id()).orElseThrow()).startsWith("Tulis bukti");
    }

    @Test
    @Tag("CRT-057")
    void oneRowWrittenByTwoIsNotOverwritten() throws Exception {
        Kunjungan k = alur.disepakati();
        long satu = butir(k, "ISO-9001").get(3).id();
        assertThat(jawab(AlurTemuan.KETUA, k, satu, "{\"hasil\":\"SESUAI\",\"versi\":0}")).isEqualTo(200);
        MockHttpServletResponse kedua = minta(AlurTemuan.EVALUATOR, put("/api/audit/" + k.id() + "/butir/" + satu).contentType(MediaType.APPLICATION_JSON).content("{\"hasil\":\"TIDAK_SESUAI\",\"catatan\":\"x\",\"versi\":0}"));
        assertThat(kedua.getStatus()).isEqualTo(409);
        assertThat(kedua.getContentAsString()).contains("baru saja diisi", "Salin yang Anda ketik");
        assertThat(lembar.satu(k.id(), satu).hasil()).isEqualTo(HasilPeriksa.SESUAI);
    }

    @Test
    @Tag("GRN-004")
    void aMeasuredValueIsJudgedByItsLimits() {
        Kunjungan k = alur.disepakati();
        sql.update("update permohonan set layanan = 'sertifikasi-industri-hijau' where id = ?", k.p().id());
        sql.update("update sertifikasi set skema = null, produk_sertifikasi_id = (select id from produk_sertifikasi where satker = ? and kode = 'hijau-air-minum') where permohonan_id = ?", AlurTemuan.SATKER, k.p().id());
        ButirLembar listrik = butir(k, "SIH-AMDK").get(1);
        assertThat(listrik.batas()).isEqualTo("maks. 35 kWh/m3 produk");
        assertThat(listrik.klausul()).as("what a finding names").isEqualTo("Persyaratan teknis, Energi");
        assertThat(lembar.jawab(k.id(), listrik.id(), new LembarAuditService.Isian("SESUAI", "35,1", null, 0), AlurTemuan.KETUA).hasil()).as("whatever was ticked").isEqualTo(HasilPeriksa.TIDAK_SESUAI);
        assertThat(lembar.jawab(k.id(), listrik.id(), new LembarAuditService.Isian(null, "35", null, 1), AlurTemuan.KETUA)).matches(b -> b.hasil() == HasilPeriksa.SESUAI && b.nilai().compareTo(new BigDecimal("35")) == 0);
        assertThat(lembar.jawab(k.id(), listrik.id(), new LembarAuditService.Isian("TIDAK_BERLAKU", null, null, 2), AlurTemuan.KETUA).hasil()).isEqualTo(HasilPeriksa.TIDAK_BERLAKU);
        for (String salah : List.of("banyak", "1.250", "-12.345,6")) {
            assertThatThrownBy(() -> lembar.jawab(k.id(), listrik.id(), new LembarAuditService.Isian(null, salah, null, 3), AlurTemuan.KETUA)).as(salah)
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("nilai"));
        }
        butir(k, "SIH-AMDK").stream().filter(b -> b.hasil() == null).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", b.berbatas() ? AlurHijau.padaBatas(b.batas()) : null, null, 0), AlurTemuan.KETUA));
        assertThat(lembar.kurang(k.id()).orElseThrow()).startsWith("Tulis mengapa batas ini tidak berlaku");
        assertThat(capaian.untuk(k.p().id())).as("what does not apply is left out").contains(new CapaianAudit.Capaian(13, 13));
        lembar.jawab(k.id(), listrik.id(), new LembarAuditService.Isian(null, "36", "Meter listrik", 3), AlurTemuan.KETUA);
        assertThat(capaian.untuk(k.p().id())).contains(new CapaianAudit.Capaian(13, 14));
        long produk = butir(k, "SIH-AMDK").stream().filter(b -> b.isi().startsWith("Produk: ")).findFirst().orElseThrow().id();
        temuan.tambah(k.id(), new IsianTemuan(produk, "SIH", "Produk", "Hasil uji lama", Kategori.MINOR), AlurTemuan.EVALUATOR);
        assertThat(capaian.untuk(k.p().id())).as("with a finding that is open").contains(new CapaianAudit.Capaian(12, 14));
    }

    @Test
    @Tag("CRT-047")
    void theTeamWritesTheOfficeReadsOthersSeeNothing() throws Exception {
        Kunjungan k = alur.disepakati();
        long satu = butir(k, "ISO-9001").get(0).id();
        String halaman = "/kelola/audit/" + k.id();
        for (String siapa : List.of(AlurTemuan.KETUA, AlurTemuan.PPC, AlurTemuan.PJ, "reviewer.ptk", "kepala.ptk")) {
            MockHttpServletResponse jawab = minta(siapa, get(halaman));
            assertThat(jawab.getStatus()).as(siapa).isEqualTo(200);
            assertThat(jawab.getContentAsString()).contains("4.1 Memahami organisasi", "PT Kapuas Segar Lestari").matches(isi -> isi.contains("data-menilai=\"true\"") == siapa.equals(AlurTemuan.KETUA));
        }
        assertThat(minta("evaluator", get(halaman)).getStatus()).as("another satker").isEqualTo(404);
        assertThat(minta("ppc2.ptk", get(halaman)).getStatus()).as("not sent there").isEqualTo(404);
        assertThat(minta("analis.ptk", get(halaman)).getStatus()).isEqualTo(403);
        assertThat(minta(AlurTemuan.PELANGGAN, get(halaman)).getStatus()).isEqualTo(403);
        String isi = "{\"hasil\":\"SESUAI\",\"versi\":0}";
        assertThat(jawab("evaluator", k, satu, isi)).isEqualTo(404);
        assertThat(jawab(AlurTemuan.PPC, k, satu, isi)).isEqualTo(403);
        assertThat(jawab(AlurTemuan.PJ, k, satu, isi)).isEqualTo(403);
        MockMultipartFile gambar = new MockMultipartFile("foto", "pabrik.jpg", "image/jpeg", ContohBerkas.foto("jpg", 400, 300));
        MockHttpServletResponse simpan = minta(AlurTemuan.PPC, multipart("/api/audit/" + k.id() + "/foto").file(gambar).param("jenis", "FOTO").param("butirId", "" + satu));
        assertThat(simpan.getStatus()).isEqualTo(200);
        String id = simpan.getContentAsString().replaceAll("\\D", "");
        assertThat(minta(AlurTemuan.KETUA, get("/api/audit/" + k.id() + "/foto/" + id)).getContentType()).isEqualTo("image/jpeg");
        assertThat(minta("reviewer.ptk", get(halaman + "/foto/" + id)).getContentType()).isEqualTo("image/jpeg");
        assertThat(minta("ppc2.ptk", get("/api/audit/" + k.id() + "/foto/" + id)).getStatus()).isEqualTo(404);
        Kunjungan lain = alur.disepakati();
        assertThat(minta(AlurTemuan.KETUA, get("/api/audit/" + lain.id() + "/foto/" + id)).getStatus()).as("a photo of another audit").isEqualTo(404);
        MockMultipartFile bukan = new MockMultipartFile("foto", "virus.jpg", "image/jpeg", "bukan foto".getBytes());
        assertThat(minta(AlurTemuan.KETUA, multipart("/api/audit/" + k.id() + "/foto").file(bukan).param("jenis", "FOTO")).getStatus()).isEqualTo(422);
        assertThat(minta(AlurTemuan.KETUA, delete("/api/audit/" + k.id() + "/foto/" + id)).getStatus()).isEqualTo(200);
        assertThat(minta(AlurTemuan.KETUA, get(halaman + "/lks")).getStatus()).as("not issued yet").isEqualTo(404);
    }

    @Test
    void aRowHasSoManyPhotosAndNoMore() {
        Kunjungan k = alur.disepakati();
        long satu = butir(k, "ISO-9001").get(0).id();
        byte[] gambar = ContohBerkas.foto("jpg", 60, 40);
        for (int n = 0; n < 12; n++) {
            foto.tambah(k.id(), FotoAudit.Jenis.FOTO, satu, "a.jpg", gambar, AlurTemuan.KETUA);
        }
        assertThatThrownBy(() -> foto.tambah(k.id(), FotoAudit.Jenis.FOTO, satu, "a.jpg", gambar, AlurTemuan.KETUA)).isInstanceOf(IsianKeliru.class).hasMessageContaining("12");
        foto.tambah(k.id(), FotoAudit.Jenis.BUKTI, null, "notulen.pdf", ContohBerkas.pdf("Notulen"), AlurTemuan.KETUA);
        assertThat(foto.semua(k.id())).hasSize(13);
    }

    @Test
    @Tag("CRT-049")
    void oneFindingChangedByTwoIsNotOverwritten() throws Exception {
        Kunjungan k = alur.disepakati();
        long id = temuan.tambah(k.id(), new IsianTemuan(null, "SNI ISO 9001:2015", "8.1", "Tanpa catatan", Kategori.MINOR), AlurTemuan.EVALUATOR);
        String alamat = "/api/audit/" + k.id() + "/temuan/" + id;
        String isi = "{\"versi\":1,\"acuan\":\"SNI ISO 9001:2015\",\"klausul\":\"8.1\",\"uraian\":\"Catatan tidak lengkap\",\"kategori\":\"MAYOR\"}";
        assertThat(minta(AlurTemuan.KETUA, put(alamat).contentType(MediaType.APPLICATION_JSON).content(isi)).getStatus()).isEqualTo(200);
        MockHttpServletResponse kedua = minta(AlurTemuan.EVALUATOR, put(alamat).contentType(MediaType.APPLICATION_JSON).content(isi.replace("MAYOR", "OBSERVASI")));
        assertThat(kedua.getStatus()).isEqualTo(409);
        assertThat(kedua.getContentAsString()).contains("Temuan ini baru saja diubah", "Salin yang Anda ketik");
        assertThat(minta(AlurTemuan.EVALUATOR, delete(alamat + "?versi=1")).getStatus()).as("nor taken away unseen").isEqualTo(409);
        assertThat(temuan.ambil(id).kategori()).isEqualTo(Kategori.MAYOR);
        MockHttpServletResponse lama = minta(AlurTemuan.EVALUATOR, put(alamat).contentType(MediaType.APPLICATION_JSON).content(isi.replace("\"versi\":1,", "")));
        assertThat(lama.getStatus()).as("of a page that knew no versions").isEqualTo(409);
        assertThat(lama.getContentAsString()).contains("dimuat sebelum aplikasinya diperbarui").doesNotContain("baru saja diubah");
        assertThat(minta(AlurTemuan.EVALUATOR, delete(alamat)).getStatus()).isEqualTo(409);
        assertThat(minta(AlurTemuan.EVALUATOR, put(alamat).contentType(MediaType.APPLICATION_JSON).content(isi.replace(":1,", ":2,"))).getStatus()).as("after it was read again").isEqualTo(200);
    }

    @Test
    @Tag("CRT-049")
    void findingsAreWrittenDownChangedAndTakenAway() throws Exception {
        Kunjungan k = alur.disepakati();
        String alamat = "/api/audit/" + k.id() + "/temuan";
        MockHttpServletResponse kosong = minta(AlurTemuan.KETUA, post(alamat).contentType(MediaType.APPLICATION_JSON).content("{}"));
        assertThat(kosong.getStatus()).isEqualTo(422);
        assertThat(kosong.getContentAsString()).contains("acuan", "klausul", "uraian", "kategori");
        String isi = "{\"acuan\":\"SNI ISO 9001:2015\",\"klausul\":\"8.1\",\"uraian\":\"Tanpa catatan\",\"kategori\":\"MINOR\"}";
        assertThat(minta(AlurTemuan.KETUA, post(alamat).contentType(MediaType.APPLICATION_JSON).content(isi)).getStatus()).isEqualTo(200);
        long id = temuan.milikAudit(k.id()).get(0).id();
        assertThat(minta(AlurTemuan.EVALUATOR, put(alamat + "/" + id).contentType(MediaType.APPLICATION_JSON).content(isi)).getStatus()).as("written by the leader").isEqualTo(422);
        assertThat(minta(AlurTemuan.EVALUATOR, delete(alamat + "/" + id + "?versi=1")).getStatus()).isEqualTo(422);
        assertThat(minta(AlurTemuan.KETUA, put(alamat + "/" + id).contentType(MediaType.APPLICATION_JSON).content(isi.replace("MINOR", "KRITIS").replace("{", "{\"versi\":1,"))).getStatus()).isEqualTo(200);
        assertThat(temuan.ambil(id).kategori()).isEqualTo(Kategori.KRITIS);
        alur.tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
        assertThatThrownBy(() -> foto.tambah(k.id(), FotoAudit.Jenis.TTD_WAKIL, null, "ttd.png", AlurTemuan.coretan(), AlurTemuan.EVALUATOR)).isInstanceOf(IsianKeliru.class).hasMessageContaining("ketua tim");
        assertThat(minta(AlurTemuan.KETUA, put(alamat + "/" + id).contentType(MediaType.APPLICATION_JSON).content(isi.replace("{", "{\"versi\":2,"))).getStatus()).isEqualTo(200);
        assertThat(foto.semua(k.id())).as("signed again after a change").isEmpty();
        Kunjungan lain = alur.disepakati();
        assertThat(minta(AlurTemuan.KETUA, delete("/api/audit/" + lain.id() + "/temuan/" + id + "?versi=3")).getStatus()).as("of another audit").isEqualTo(404);
        assertThat(minta("evaluator", delete(alamat + "/" + id + "?versi=3")).getStatus()).isEqualTo(404);
        assertThat(minta(AlurTemuan.KETUA, delete(alamat + "/" + id + "?versi=3")).getStatus()).isEqualTo(200);
        sql.update("update audit set keadaan = 'DIJADWALKAN' where id = ?", k.id());
        assertThat(minta(AlurTemuan.KETUA, post(alamat).contentType(MediaType.APPLICATION_JSON).content(isi)).getStatus()).as("its date is open again").isEqualTo(422);
    }

    @Test
    void theTaskHasAPageForATablet() throws Exception {
        Kunjungan k = alur.mulai();
        String tugas = orang.tugas(k.kasus(), "laksanakanAudit").getId();
        String alamat = "/kelola/audit/" + k.id() + "/tugas/" + tugas;
        assertThat(minta(AlurTemuan.KETUA, get("/kelola/audit/" + k.id())).getContentAsString()).contains("Menunggu Anda", tugas);
        assertThat(minta(AlurTemuan.KETUA, get(alamat)).getContentAsString()).contains("/forms/audit/laksanakanAudit.html", tugas);
        assertThat(minta("evaluator", get(alamat)).getStatus()).isEqualTo(404);
        assertThat(minta(AlurTemuan.PJ, get(alamat)).getStatus()).isEqualTo(403);
        assertThat(minta(AlurTemuan.KETUA, get("/kelola/audit/" + alur.disepakati().id() + "/tugas/" + tugas)).getStatus()).as("of another audit").isEqualTo(404);
        alur.selesaikan(AlurTemuan.KETUA, k, "laksanakanAudit", Map.of("hasil", "ditunda", "sebab", "Banjir"));
        alur.selesaikan(AlurTemuan.PJ, k, "putuskanAuditTunda", Map.of("keputusan", "berhenti", "alasan", "Dibatalkan pelanggan"));
    }

    @Test
    @Tag("CRT-040")
    void thePjSeesWhatWasAssessedAndGoesOnFromThere() throws Exception {
        Kunjungan k = alur.disepakati();
        sql.update("update audit set keadaan = 'TERLAKSANA' where id = ?", k.id());
        String isi = minta(AlurTemuan.PJ, get("/kelola/audit?cari=" + k.p().nomorOrder())).getContentAsString();
        assertThat(isi).contains("ASESMEN SELESAI", "/kelola/audit/" + k.id() + "/daftar-periksa.pdf", ">Daftar Periksa<", "/kasus/" + k.kasus(), ">Detail<").doesNotContain("Tugaskan");
        assertThat(minta(AlurTemuan.PJ, get("/kelola/audit/" + k.id() + "/daftar-periksa.pdf")).getContentType()).isEqualTo("application/pdf");
        assertThat(minta(AlurTemuan.KETUA, get("/kelola/audit?cari=" + k.p().nomorOrder())).getContentAsString()).contains(">Daftar Periksa<");
    }

    @Test
    @Tag("CRT-054")
    @Tag("NAV-032")
    void theListOfAuditsIsThatOfTheSatkerAndForOfficersTheirOwn() throws Exception {
        Kunjungan lain = alur.disepakati();
        Kunjungan k = alur.berLks(Kategori.MAYOR);
        String cari = "&ukuran=100&cari=" + k.p().nomorOrder();
        sql.update("update audit set keadaan = 'SELESAI' where id = ?", k.id());
        String isi = minta(AlurTemuan.EVALUATOR, get("/kelola/audit?bagian=perbaikan&sendiri=true" + cari)).getContentAsString();
        assertThat(isi).contains(k.p().nomorOrder(), "PT Kapuas Segar Lestari", "Sertifikasi Awal", "SNI 3556:2016", "PERBAIKAN TEMUAN", "1 temuan, 1 terbuka", "/kelola/audit/" + k.id() + "\"");
        assertThat(minta("reviewer.ptk", get("/kelola/audit?urut=pelanggan&turun=true&cari=" + lain.p().nomorOrder())).getContentAsString()).contains("ASESMEN", "/kelola/audit/" + lain.id() + "\"");
        assertThat(minta(AlurTemuan.PPC, get("/kelola/audit?bagian=perbaikan" + cari)).getContentAsString()).contains("/kelola/audit/" + k.id() + "\"");
        assertThat(minta("ppc2.ptk", get("/kelola/audit?bagian=perbaikan" + cari)).getContentAsString()).as("not of the team").doesNotContain("PT Kapuas Segar Lestari");
        assertThat(minta("evaluator", get("/kelola/audit?bagian=perbaikan" + cari)).getContentAsString()).as("another satker").doesNotContain("PT Kapuas Segar Lestari");
        sql.update("update temuan set keadaan = 'TIDAK_DIPERBAIKI' where audit_id = ?", k.id());
        assertThat(minta(AlurTemuan.PJ, get("/kelola/audit?bagian=selesai" + cari)).getContentAsString()).contains("TEMUAN TIDAK DIPERBAIKI", "1 tidak diperbaiki");
        sql.update("update temuan set keadaan = 'DITUTUP' where audit_id = ?", k.id());
        assertThat(minta(AlurTemuan.PJ, get("/kelola/audit?bagian=selesai" + cari)).getContentAsString()).contains("AUDIT SELESAI");
    }
}
