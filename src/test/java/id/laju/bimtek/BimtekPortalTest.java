package id.laju.bimtek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The customer's pages of training. */
@LajuTest
class BimtekPortalTest {

    @Autowired MockMvc web;
    @Autowired AlurBimtek alur;
    @Autowired BimtekService bimtek;
    @Autowired KelasService kelas;
    @Autowired KeadaanKelasService keadaan;
    @Autowired SiapkanKelasService siapkan;
    @Autowired KursusService kursus;
    @Autowired BimtekProses proses;
    @Autowired PesertaService peserta;
    @Autowired PengajuanService pengajuan;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alur.pelanggan();
    }

    private String buka(String alamat) throws Exception {
        return buka(saya, alamat);
    }

    private String buka(UserDetails siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(siapa))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("TRN-002") @Tag("TRN-022") @Tag("TRN-023") @Tag("STS-026")
    void theListOfCoursesHasItsTabsAndASearch() throws Exception {
        Kelas k = alur.kelas(1, 10);
        Kursus u = kursus.ambil(k.kursusId());
        Kursus sendiri = alur.kursus(Kategori.INHOUSE);
        assertThat(buka("/portal/bimtek?cari=" + u.judul().replace(" ", "+"))).contains("REGULER", "INHOUSE", "KALENDER").containsSubsequence(">Pelatihan<", ">Kelas<", ">Tempat dan Tanggal<", ">Biaya /Org<", ">Status<", ">Aksi<",
            u.judul(), "Lihat Selengkapnya", "Tatap Muka", "Pontianak", "1.600.000", "Masa Pendaftaran", "sisa 10 tempat", ">Daftar<").doesNotContain(sendiri.judul());
        assertThat(buka("/portal/bimtek?cari=tidak-ada-sama-sekali")).contains("Belum ada kelas");
        assertThat(buka("/portal/bimtek?tab=inhouse&cari=" + sendiri.judul().replace(" ", "+"))).contains(sendiri.judul(), ">Ajukan<", "Menurut usul Anda").doesNotContain(u.judul());
        assertThat(buka("/portal/bimtek?tab=kalender&cari=" + u.judul().replace(" ", "+"))).contains(u.judul(), ">Daftar<").containsPattern("class=\"kalender-bulan\"[\\s\\S]*<span>" + k.mulai().getDayOfMonth() + "</span>\\s*<a [^>]*href=\"#kelas-" + k.mulai().toString().substring(0, 7) + "-1\"");
        assertThat(buka("/portal/bimtek/kursus/" + u.id())).contains("Tentang coba-coba", "Berani", "Analis", "<li>Satu</li>", "<li>Dua</li>", "Pontianak");
        assertThat(buka("/portal/bimtek?lang=en&tab=reguler&cari=" + u.judul().replace(" ", "+"))).contains("Open for registration", ">Register<").doesNotContain("??");
        buka("/portal/bimtek?lang=id");
        web.perform(get("/portal/bimtek/kursus/" + u.id()).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
    }

    /** Courses of consulting are sold in this list, a project of one's own is asked for as a request; each page leads to the other. */
    @Test
    @Tag("CON-005")
    void consultingIsFoundFromTheListOfCoursesAndBack() throws Exception {
        String judul = "Konsultasi-Sistem-Manajemen-" + System.nanoTime();
        long id = kursus.tambah("bspji-pontianak", new IsianKursus("INHOUSE", judul, "Penyusunan dokumen mutu", null, null, null, "15.000.000", "PP 54/2021", true), "adminpel.ptk");
        assertThat(buka("/portal/bimtek?tab=inhouse&cari=" + judul)).contains(judul, "15.000.000", ">Ajukan<", "Ajukan konsultansi", "href=\"/portal/permohonan/baru\"");
        assertThat(buka("/portal/permohonan/baru")).contains("value=\"konsultansi\"", "value=\"bimtek\"");
        String ke = web.perform(post("/portal/permohonan/baru").param("layanan", "konsultansi").with(user(saya)).with(csrf())).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        long draf = Long.parseLong(ke.replaceAll("\\D", ""));
        assertThat(buka("/portal/konsultansi/" + draf + "/data")).contains("href=\"/portal/bimtek\"");
        web.perform(post("/portal/permohonan/" + draf + "/hapus").with(user(saya)).with(csrf()));
        kursus.ubah("bspji-pontianak", id, new IsianKursus("INHOUSE", judul, null, null, null, null, "15.000.000", "PP 54/2021", false), "adminpel.ptk");
    }

    @Test
    void whatIsNotOpenIsNotOffered() throws Exception {
        long siap = siapkan.buat(alur.kursus(Kategori.REGULER), alur.isianKelas(1, 10), "adminpel.ptk");
        assertThat(buka("/portal/bimtek?cari=" + kursus.ambil(kelas.ambil(siap).kursusId()).judul().replace(" ", "+"))).contains("Belum ada kelas");
        web.perform(post("/portal/bimtek/daftar").param("kelasId", String.valueOf(siap)).header("Referer", "http://localhost/portal/bimtek").with(user(saya)).with(csrf())).andExpect(status().isFound()).andExpect(redirectedUrl("/portal/bimtek"));
        Kelas penuh = alur.kelas(1, 1);
        alur.kirim(penuh, 1);
        assertThat(buka("/portal/bimtek?cari=" + kursus.ambil(penuh.kursusId()).judul().replace(" ", "+"))).contains("Penuh").doesNotContain(">Daftar<");
    }

    @Test
    void aClassIsOpenUpToItsLastDayForCustomersOfItsBalai() {
        Kelas k = alur.kelas(1, 10);
        assertThat(k.terbuka(k.batasPendaftaran())).as("the last day counts").isTrue();
        assertThat(k.terbuka(k.batasPendaftaran().plusDays(1))).isFalse();
        PenggunaLogin lain = (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
        assertThatThrownBy(() -> bimtek.daftar(lain, null, k.id())).as("of another balai").isInstanceOf(IsianKeliru.class);
        long inhouse = alur.kursus(Kategori.INHOUSE).id();
        assertThatThrownBy(() -> bimtek.minta(lain, null, inhouse)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    @Tag("TRN-025")
    void aDraftForACancelledClassIsNotOfferedToBeSubmitted() throws Exception {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = permohonan.ambil(alur.draf(k, 1));
        String daftar = "/portal/permohonan?cari=" + p.praOrder();
        assertThat(buka(daftar)).contains("/portal/permohonan/" + p.id() + "/periksa", "belum diajukan");
        keadaan.batalkan(k.id(), "Gempa", "adminpel.ptk");
        assertThat(buka(daftar)).contains("pendaftarannya sudah ditutup", "/portal/permohonan/" + p.id() + "/hapus").doesNotContain("/periksa\"");
        assertThat(buka(daftar + "&lang=en")).contains("registration is closed").doesNotContain("??");
        buka(daftar + "&lang=id");
    }

    @Test
    void theCertificatesWaitForTheSurvey() throws Exception {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 1);
        keadaan.jadwalkan(k.id(), "adminpel.ptk");
        keadaan.mulaiBerlangsung(k.id(), "adminpel.ptk");
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        long orang = peserta.semua(p.id()).get(0).id();
        web.perform(get("/portal/bimtek/order/" + p.id() + "/sertifikat/" + orang).with(user(saya))).andExpect(redirectedUrl("/portal/survei/" + p.id()));
        web.perform(get("/portal/bimtek/order/" + p.id() + "/sertifikat/" + orang).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
    }

    @Test
    @Tag("TRN-003") @Tag("TRN-004") @Tag("TRN-001") @Tag("STS-001") @Tag("STS-005")
    void aRegistrationIsFilledInAndSent() throws Exception {
        Kelas k = alur.kelas(1, 10);
        String tujuan = web.perform(post("/portal/bimtek/daftar").param("kelasId", String.valueOf(k.id())).with(user(saya)).with(csrf())).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(tujuan.replaceAll("\\D", ""));
        Permohonan p = permohonan.ambil(id);
        assertThat(buka(tujuan)).as("empty form").contains(kursus.ambil(k.kursusId()).judul(), "Reguler", "Tatap Muka", "Pontianak", "1.600.000", "Nama Pemohon", "Telepon/WA", "Jumlah Peserta", "Belum dapat dikirim").doesNotContain("Usul tempat");
        assertThat(buka("/portal/bimtek/order?cari=" + p.praOrder())).containsSubsequence(">Order<", ">Tgl Order<", ">Pelatihan<", ">Kategori<", ">Peserta<", ">Biaya (Rp/Org)<", ">Pembayaran<", ">Status<", ">Aksi<",
            p.praOrder(), "PL0", "Reguler", "Draft", "Cek Peserta", "Detail", "Hapus").contains("Tambah Pelatihan");
        assertThat(buka("/portal/bimtek/order?cari=draft")).contains(p.praOrder());
        web.perform(post(tujuan).param("pemohon", "Yohanes Lim").param("telepon", "").param("jumlah", "").header("Referer", "http://localhost" + tujuan).with(user(saya)).with(csrf())).andExpect(status().isFound()).andExpect(redirectedUrl(tujuan));
        web.perform(post(tujuan).param("pemohon", "Yohanes Lim").param("telepon", "0811 0000 4088").param("jumlah", "2").with(user(saya)).with(csrf())).andExpect(redirectedUrl("/portal/peserta/" + id));
        assertThat(buka("/portal/peserta/" + id)).contains("Nomor pra-order", p.praOrder(), "Masa Pendaftaran", "1.600.000", "Kembali");
        web.perform(post("/portal/peserta/" + id + "/tempel").param("tempelan", "Ani Lestari;ani@kapuassegar.example.id").with(user(saya)).with(csrf())).andExpect(redirectedUrl("/portal/peserta/" + id));
        assertThat(buka("/portal/peserta/" + id)).contains("Selesaikan, kirim ke CS", "Ani Lestari");
        assertThat(buka(tujuan)).as("another number").contains("Jumlah Peserta pada pendaftaran 2, sedangkan peserta yang diisi 1", "Jadikan Jumlah Peserta 1");
        web.perform(post(tujuan + "/samakan").with(user(saya)).with(csrf())).andExpect(redirectedUrl(tujuan));
        web.perform(post(tujuan + "/kirim").with(user(saya)).with(csrf())).andExpect(redirectedUrl(tujuan));
        assertThat(buka(tujuan)).as("sent").contains("Sedang Diproses", "Tahap dan linimasa").doesNotContain("Hapus draft");
        assertThat(buka("/portal/bimtek/order?cari=" + p.praOrder())).contains("BELUM LUNAS", "Sedang Diproses");
        assertThat(buka("/portal/bimtek/order?cari=DATA+BARU")).as("what the office calls it").doesNotContain(p.praOrder());
        assertThat(buka("/portal/bimtek/order?lang=en&cari=Diproses")).as("as mails and papers say").contains(p.praOrder());
        assertThat(buka("/portal/bimtek/order?lang=en&cari=Being")).as("as it is read").contains(p.praOrder());
        assertThat(buka("/portal/permohonan?cari=" + p.praOrder())).contains("(Reguler), Pontianak");
        web.perform(get(tujuan).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
    }

    @Test
    @Tag("TRN-026")
    void anInhouseRequestNeedsDaysPlaceAndTheLetter() throws Exception {
        Kursus u = alur.kursus(Kategori.INHOUSE);
        String tujuan = web.perform(post("/portal/bimtek/minta").param("kursusId", String.valueOf(u.id())).with(user(saya)).with(csrf())).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(tujuan.replaceAll("\\D", ""));
        assertThat(buka(tujuan)).contains("Inhouse", "Usul tanggal mulai", "Usul tempat");
        web.perform(post(tujuan).param("pemohon", "Yohanes").param("telepon", "081100004088").param("jumlah", "1").param("usulMulai", alur.hari(20).toString()).param("usulTempat", "Pabrik").with(user(saya)).with(csrf()))
            .andExpect(redirectedUrl("/portal/peserta/" + id));
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).contains("Unggah surat permohonan bimtek.", "Isi paling sedikit satu peserta.");
        web.perform(multipart(tujuan + "/dokumen").file(new MockMultipartFile("surat", "surat kami.pdf", "application/pdf", ContohBerkas.pdf("surat"))).file(new MockMultipartFile("dukung", "daftar.pdf", "application/pdf", ContohBerkas.pdf("d")))
            .with(user(saya)).with(csrf())).andExpect(status().isFound());
        assertThat(buka(tujuan)).contains("surat kami.pdf", "daftar.pdf");
        DokumenBimtek surat = bimtek.dokumen(id).get(0);
        assertThat(surat.jenis()).isEqualTo("SURAT");
        web.perform(get(tujuan + "/dokumen/" + surat.id()).with(user(saya))).andExpect(status().isOk());
        web.perform(get(tujuan + "/dokumen/" + surat.id()).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
        web.perform(post(tujuan + "/dokumen/" + bimtek.dokumen(id).get(1).id() + "/hapus").with(user(saya)).with(csrf())).andExpect(status().isFound());
        assertThat(bimtek.dokumen(id)).hasSize(1);
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).containsExactly("Isi paling sedikit satu peserta.");
    }

    @Test
    void aDraftThatWasBegunWithoutACourseLeadsToTheList() throws Exception {
        String tujuan = web.perform(post("/portal/permohonan/baru").param("layanan", "bimtek").with(user(saya)).with(csrf())).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(tujuan.replaceAll("\\D", ""));
        assertThat(buka("/portal/bimtek/order/" + id)).contains("Pilih dulu pelatihannya", "/portal/bimtek?untuk=" + id);
        Kelas k = alur.kelas(1, 10);
        web.perform(post("/portal/bimtek/daftar").param("kelasId", String.valueOf(k.id())).param("untuk", String.valueOf(id)).with(user(saya)).with(csrf())).andExpect(redirectedUrl("/portal/bimtek/order/" + id));
        assertThat(bimtek.ambil(permohonan.ambil(id)).kelasId()).isEqualTo(k.id());
        web.perform(post("/portal/permohonan/" + id + "/hapus").with(user(saya)).with(csrf())).andExpect(status().isFound());
        assertThat(sql.queryForObject("select count(*) from bimtek where permohonan_id = ?", Integer.class, id)).isZero();
    }

    @Test
    void aNewDateIsAnsweredOnItsPage() throws Exception {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = alur.order(k, 1);
        keadaan.jadwalBaru(k.id(), alur.hari(40), alur.hari(41), "Singkawang", alur.hari(30), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        String halaman = "/portal/bimtek/order/" + p.id() + "/jadwal";
        assertThat(buka("/portal/bimtek/order/" + p.id())).contains(halaman);
        assertThat(buka(halaman)).contains("Apakah Anda menerima", "Jawab sebelum", "Singkawang", "Terima jadwal baru", "Tidak menerima", "Alasan jadwal baru", "Instruktur berhalangan.");
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "bimtek-jadwal/" + p.id() + "/%")).isNotEmpty().allMatch(h -> h.contains("Instruktur berhalangan."));
        web.perform(get(halaman).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
        web.perform(post(halaman + "/terima").with(user(saya)).with(csrf())).andExpect(redirectedUrl("/portal/bimtek/order/" + p.id()));
        assertThat(buka(halaman)).contains("sudah Anda terima", "Singkawang").doesNotContain("Terima jadwal baru<", "Apakah Anda menerima", "Jawab sebelum");
        assertThat(buka(halaman + "?lang=en")).contains("You accepted this new date").doesNotContain("Do you accept", "Answer before");
    }

    @Test
    @Tag("TRN-025")
    void whoRefusesANewDateFindsWhatBecomesOfTheMoney() throws Exception {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = alur.order(k, 1);
        assertThat(baris(buka("/portal"), permohonan.ambil(p.id()).nomorOrder())).as("the others have to register now").contains("Proses di luar waktu layanan");
        keadaan.jadwalBaru(k.id(), alur.hari(40), alur.hari(41), null, alur.hari(30), "Peserta kurang.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        web.perform(post("/portal/bimtek/order/" + p.id() + "/jadwal/tolak").param("alasan", "Ada acara lain").with(user(saya)).with(csrf())).andExpect(status().isFound());
        alur.latar(p);
        assertThat(sql.queryForObject("select html from surat_keluar where kunci like ? order by id limit 1", String.class, "bimtek-batal/" + p.id() + "%")).contains("tombol Pengembalian biaya");
        long uang = sql.queryForObject("select k.id from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", Long.class, p.id());
        assertThat(buka("/portal/bimtek/order/" + p.id())).contains("/portal/kelebihan/" + uang, "Pengembalian biaya");
        assertThat(buka("/portal/kelebihan/" + uang)).contains("Ada acara lain", "Order dibatalkan setelah dibayar");
        assertThat(buka("/portal/kasus/" + p.id())).contains("Berakhir ", "Biaya akan dikembalikan", "/portal/kelebihan/" + uang).doesNotContain("Selesai 2");
    }

    private static String baris(String dasbor, String nomor) {
        return dasbor.lines().dropWhile(b -> !b.contains(">" + nomor + "<")).limit(6).collect(Collectors.joining("\n"));
    }
}
