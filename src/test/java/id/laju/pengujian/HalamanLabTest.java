package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.pelanggan.PenggunaService;
import id.laju.pengujian.LabUji.Uji;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the counter, the laboratory and the customer, and who may not open them. */
@LajuTest
class HalamanLabTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired PenerimaanService penerimaan;
    @Autowired TitipService titip;
    @Autowired PenugasanService penugasan;
    @Autowired PersetujuanService persetujuan;
    @Autowired HasilService hasil;
    @Autowired AlatService alat;
    @Autowired DaftarSampelService daftar;
    @Autowired PenggunaService pengguna;
    @Autowired MockMvc web;
    @Autowired ObjectMapper json;
    @Autowired UserDetailsService akun;

    private RequestPostProcessor staf(String nama) {
        return user(akun.loadUserByUsername(nama));
    }

    private RequestPostProcessor pelanggan(String username) {
        return user(pengguna.cariLogin(username).orElseThrow());
    }

    private String isi(String alamat, String nama) throws Exception {
        return web.perform(get(alamat).with(staf(nama))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void outsidersOpenNothing() throws Exception {
        Uji u = lab.pesan();
        for (String alamat : List.of("/kelola/penerimaan", "/kelola/penerimaan/" + u.sampelId() + "/titip", "/kelola/penerimaan/" + u.sampelId() + "/label.pdf",
            "/kelola/penerimaan/" + u.sampelId() + "/foto", "/kelola/penerimaan/" + u.sampelId() + "/tanda-terima.pdf", "/kelola/penugasan",
            "/kelola/penugasan/" + u.sampelId(), "/lembar-kerja", "/kelola/alat", "/kelola/alat/baru", "/portal/sampel/" + u.sampelId())) {
            web.perform(get(alamat)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("http://localhost/masuk"));
            web.perform(get(alamat).with(staf("bendahara"))).andExpect(status().isForbidden());
        }
        for (String alamat : List.of("/kelola/penerimaan/" + u.sampelId() + "/titip", "/kelola/penerimaan/" + u.sampelId() + "/label.pdf",
            "/kelola/penerimaan/" + u.sampelId() + "/tanda-terima.pdf", "/kelola/penerimaan/" + u.sampelId() + "/foto")) {
            web.perform(get(alamat).with(staf("cs.ptk"))).andExpect(status().isNotFound());
        }
        web.perform(post("/kelola/penerimaan/" + u.sampelId() + "/tiba").with(staf("cs.ptk")).with(csrf())).andExpect(status().isNotFound());
        web.perform(post("/kelola/penerimaan/" + u.sampelId() + "/tiba").with(staf("cs"))).andExpect(status().isForbidden());
        web.perform(get("/lembar-kerja").with(staf("penyelia"))).andExpect(status().isForbidden());
        web.perform(get("/lembar-kerja/api?parameter=a&metode=b").with(staf("cs"))).andExpect(status().isForbidden());
        web.perform(get("/kelola/penugasan").with(staf("analis"))).andExpect(status().isForbidden());
    }

    @Test
    void csFindsTheAwaitedSampleByAnyNumberAndSaysItIsHere() throws Exception {
        Uji u = lab.pesan();
        String praOrder = permohonan.ambil(u.permohonanId()).praOrder();
        assertThat(isi("/kelola/penerimaan?cari=" + praOrder, "cs")).contains("Sampel tiba", permohonan.ambil(u.permohonanId()).nomorOrder());
        assertThat(isi("/kelola/penerimaan?cari=" + praOrder, "cs.ptk")).doesNotContain("Garam Meja");
        web.perform(post("/kelola/penerimaan/" + u.sampelId() + "/tiba").param("diserahkan", "Kurir").with(staf("cs")).with(csrf()))
            .andExpect(redirectedUrl("/kelola/penerimaan?bagian=loket"));
        web.perform(post("/kelola/penerimaan/" + u.sampelId() + "/tiba").with(staf("cs")).with(csrf())).andExpect(flash().attributeExists("pesan"));
        assertThat(lab.di(u)).containsExactly("terimaSampel");
        assertThat(isi("/kelola/penerimaan?bagian=loket&cari=" + praOrder, "cs")).contains("Pemeriksaan sampel");
        lab.terima(u);
        String nomor = penerimaan.ambil(u.sampelId()).nomorAnalisa();
        assertThat(isi("/kelola/penerimaan?bagian=semua&cari=" + nomor, "cs")).contains(nomor, "Label", "Tanda terima");
    }

    @Test
    void theListsSortByTheirColumnsAndKeepWhatWasSearched() throws Exception {
        lab.tiba(lab.pesan());
        lab.pesan();
        diterima();
        diterima();
        assertThat(isi("/kelola/penerimaan?bagian=semua&cari=Garam&ukuran=25", "cs")).contains("bagian=semua&amp;cari=Garam&amp;ukuran=25&amp;urut=pelanggan");
        assertThat(isi("/kelola/penugasan?bagian=baru&semua=true&cari=0", "penyelia")).contains("bagian=baru&amp;semua=true&amp;cari=0&amp;urut=target");
        for (boolean turun : new boolean[] {false, true}) {
            assertThat(loket("order", turun)).extracting(BarisSampel::permohonanId).isSortedAccordingTo(arah(turun)).hasSizeGreaterThan(2);
            assertThat(loket("nomor", turun)).extracting(BarisSampel::nomorAnalisa).filteredOn(n -> n != null).isSortedAccordingTo(arah(turun)).hasSizeGreaterThan(1);
            assertThat(laboratorium("nomor", turun)).extracting(BarisLab::nomorAnalisa).isSortedAccordingTo(arah(turun)).hasSizeGreaterThan(1);
            for (String kolom : List.of("pelanggan", "sampel", "keadaan", "bukan-kolom")) {
                assertThat(loket(kolom, turun)).as(kolom).isNotEmpty();
            }
            for (String kolom : List.of("jenis", "peraturan", "penyelia", "target", "bukan-kolom")) {
                assertThat(laboratorium(kolom, turun)).as(kolom).isNotEmpty();
            }
        }
    }

    private static <T extends Comparable<? super T>> Comparator<T> arah(boolean turun) {
        return turun ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
    }

    private List<BarisSampel> loket(String urut, boolean turun) {
        return daftar.loket(KFK, "semua", new PermintaanHalaman(null, urut, turun, 1, 50)).isi();
    }

    private List<BarisLab> laboratorium(String urut, boolean turun) {
        return daftar.lab(KFK, null, "baru", new PermintaanHalaman(null, urut, turun, 1, 50)).isi();
    }

    private void diterima() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
    }

    @Test
    @Tag("NUM-021")
    void aSampleIsDepositedWithPhotoReceiptAndLabel() throws Exception {
        long id = contoh.ajukanPolos();
        long sampel = contoh.sampel(id).get(0);
        String alamat = "/kelola/penerimaan/" + sampel + "/titip";
        assertThat(isi("/kelola/penerimaan?bagian=belum-bayar&cari=" + permohonan.ambil(id).praOrder(), "cs")).contains("Titip sampel");
        assertThat(isi(alamat, "cs")).contains("Pengujian baru dimulai setelah permohonan dibayar");
        web.perform(multipart(alamat).param("tempat", "").param("kondisi", "").param("jumlah", "").param("diserahkan", "").with(staf("cs")).with(csrf()))
            .andExpect(flash().attributeExists("galat"));
        MockMultipartFile bukanFoto = new MockMultipartFile("foto", "foto.jpg", "image/jpeg", "bukan foto".getBytes());
        web.perform(multipart(alamat).file(bukanFoto).param("tempat", "A1").param("kondisi", "utuh").param("jumlah", "2").param("diserahkan", "Andi").with(staf("cs")).with(csrf()))
            .andExpect(flash().attributeExists("galat"));
        web.perform(multipart(alamat).file(new MockMultipartFile("foto", "foto.png", "image/png", gambar())).param("tempat", "A1").param("kondisi", "utuh")
            .param("jumlah", "2 bungkus").param("diserahkan", "Andi").with(staf("cs")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(isi(alamat, "cs")).contains("Sudah dititipkan", "TTS-", "Lihat foto");
        web.perform(get("/kelola/penerimaan/" + sampel + "/foto").with(staf("cs"))).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("image/*"));
        assertThat(BacaPdf.teks(pdf("/kelola/penerimaan/" + sampel + "/tanda-terima.pdf"))).contains("Nomor pra-order", permohonan.ambil(id).praOrder(), "Tempat penyimpanan", "A1")
            .doesNotContain("Nomor order");
        assertThat(BacaPdf.teks(pdf("/kelola/penerimaan/" + sampel + "/label.pdf"))).contains(Tanggal.pendek(LocalDate.now(ZoneId.of("Asia/Jakarta"))));
    }

    @Test
    void aDepositOfACancelledRequestGoesBackToTheCustomer() throws Exception {
        long id = contoh.ajukanPolos();
        long sampel = contoh.sampel(id).get(0);
        String cari = "/kelola/penerimaan?bagian=loket&cari=" + permohonan.ambil(id).praOrder();
        titip.titip(KFK, sampel, new TitipIsian("A1", "utuh", "2 bungkus", null, "Andi"), null, null, "cs");
        assertThat(isi(cari, "cs")).doesNotContain("Titipan harus dikembalikan");
        web.perform(post("/kelola/penerimaan/" + sampel + "/kembali").with(staf("cs")).with(csrf())).andExpect(flash().attributeExists("pesanGalat"));
        permohonan.batal(id, "Tidak jadi", "pengguna:1");
        assertThat(isi(cari, "cs")).contains("Titipan harus dikembalikan", "Sudah dikembalikan");
        web.perform(post("/kelola/penerimaan/" + sampel + "/kembali").with(staf("cs.ptk")).with(csrf())).andExpect(status().isNotFound());
        web.perform(post("/kelola/penerimaan/" + sampel + "/kembali").with(staf("cs")).with(csrf())).andExpect(flash().attributeExists("pesan"));
        assertThat(penerimaan.ambil(sampel).keadaan()).isEqualTo(KeadaanSampel.BATAL);
        assertThat(isi(cari, "cs")).doesNotContain("Titipan harus dikembalikan");
    }

    @Test
    @Tag("NUM-018")
    void anAcceptedSampleHasLabelAndReceipt() throws Exception {
        Uji u = lab.pesan();
        web.perform(get("/kelola/penerimaan/" + u.sampelId() + "/label.pdf").with(staf("cs"))).andExpect(status().isUnprocessableEntity())
            .andExpect(content().string(containsString("belum mempunyai ID sampel")));
        lab.tiba(u);
        lab.terima(u);
        pdf("/kelola/penerimaan/" + u.sampelId() + "/label.pdf");
        pdf("/kelola/penerimaan/" + u.sampelId() + "/tanda-terima.pdf");
    }

    private byte[] pdf(String alamat) throws Exception {
        byte[] isi = web.perform(get(alamat).with(staf("cs"))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(isi, 0, 5)).isEqualTo("%PDF-");
        return isi;
    }

    private static byte[] gambar() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", keluar);
        return keluar.toByteArray();
    }

    @Test
    @Tag("LAB-011")
    @Tag("LAB-012")
    @Tag("LAB-013")
    @Tag("LAB-017")
    @Tag("LAB-028")
    @Tag("LAB-031")
    @Tag("LAB-033")
    @Tag("STS-007")
    @Tag("STS-008")
    @Tag("STS-009")
    @Tag("STS-010")
    @Tag("STS-011")
    @Tag("STS-012")
    @Tag("STS-013")
    void thePenyeliaSeesTheSamplesByStageAndMendsThem() throws Exception {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        String nomor = penerimaan.ambil(u.sampelId()).nomorAnalisa();
        assertThat(isi("/kelola/penugasan?cari=" + nomor, "penyelia")).contains("Sampel Baru", "Sampel Proses", "Sampel Selesai", nomor, "Garam Konsumsi");
        assertThat(isi("/kelola/penerimaan?bagian=diterima&cari=" + nomor, "cs")).contains(">CEK SAMPEL BARU<");
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        assertThat(isi("/kelola/penerimaan?bagian=diterima&cari=" + nomor, "cs")).contains(">SAMPEL PROSES<");
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "kembalikan", "catatan", "Lihat lagi"));
        assertThat(isi("/kelola/penugasan?cari=" + nomor, "penyelia2")).as("another penyelia's sample").doesNotContain(">" + nomor + "<");
        assertThat(isi("/kelola/penugasan?semua=true&cari=" + nomor, "penyelia2")).contains(nomor);
        lab.tugaskan(u, p -> "analis");
        assertThat(isi("/kelola/penugasan?bagian=proses&cari=" + nomor, "mt")).contains("Proses Analisa");
        assertThat(isi("/kelola/penerimaan?bagian=diterima&cari=" + nomor, "cs")).contains(">SAMPEL DALAM PENGUJIAN ANALIS<");
        String alamat = "/kelola/penugasan/" + u.sampelId();
        assertThat(isi(alamat, "penyelia")).contains("NO. ANALISIS", "Tgl Distribusi", "Kadar air", "Dewi Anjani", "Alihkan paket", "Beban");
        assertThat(isi(alamat, "mt")).doesNotContain("Alihkan paket");
        web.perform(get(alamat).with(staf("penyelia.ptk"))).andExpect(status().isNotFound());
        web.perform(post(alamat + "/catatan").param("catatan", "Simpan dingin").with(staf("mt")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(alamat + "/catatan").param("catatan", "Simpan dingin").with(staf("penyelia")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(isi(alamat, "penyelia")).contains("Simpan dingin");
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        web.perform(post(alamat + "/paket/" + paket).param("analis", "analis2").param("target", penugasan.sesudah(KFK, 3).toString()).param("alasan", "Cuti")
            .with(staf("penyelia")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(lab.tugasUji(u, "analis2")).isNotNull();
        web.perform(post(alamat + "/akreditasi/" + lab.parameter(u).get(0).pilihanId()).with(staf("penyelia")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(lab.parameter(u).get(0).tanpaAkreditasi()).isTrue();
        lab.uji(u, "analis2");
        assertThat(isi("/kelola/penugasan?bagian=proses&cari=" + nomor, "penyelia")).contains("Verifikasi: Proses", "SAMPEL PROSES");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        assertThat(isi("/kelola/penerimaan?bagian=diterima&cari=" + nomor, "cs")).contains(">CEK SAMPEL SELESAI<");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(isi("/kelola/penugasan?bagian=selesai&cari=" + nomor, "penyelia")).contains(">Selesai<");
        assertThat(isi("/kelola/penerimaan?bagian=diterima&cari=" + nomor, "cs")).contains(">Selesai<");
    }

    @Test
    void instrumentsAreKeptOnTheirPage() throws Exception {
        assertThat(isi("/kelola/alat?ukuran=100", "penyelia")).contains("NRC-01", "Kalibrasi berakhir", "Layak pakai");
        assertThat(isi("/kelola/alat?cari=neraca", "penyelia")).contains("NRC-01").doesNotContain("OVN-02");
        assertThat(isi("/kelola/alat/baru", "admin")).contains("Perlu dikalibrasi");
        web.perform(post("/kelola/alat/baru").param("kode", "UJI-77").param("nama", "Alat uji").param("perluKalibrasi", "true").with(staf("admin")).with(csrf()))
            .andExpect(status().is3xxRedirection());
        long id = alat.semua(KFK).stream().filter(a -> a.kode().equals("UJI-77")).findFirst().orElseThrow().id();
        String satu = "/kelola/alat/" + id;
        web.perform(post(satu + "/kalibrasi").param("tanggal", "2026-01-02").param("sampai", "2027-01-01").param("nomorSertifikat", "KAL/77").param("lembaga", "Lab Kal").param("laik", "true")
            .with(staf("penyelia")).with(csrf())).andExpect(redirectedUrl(satu + "?satker=bbspjikfk"));
        assertThat(isi(satu, "admin")).contains("01-01-2027", "KAL/77", "Lab Kal", "Alat dicatat");
        for (String alamat : List.of(satu, satu + "/ubah", satu + "/laporan", satu + "/laporan/unduh")) {
            web.perform(get(alamat).with(staf("admin.ptk"))).andExpect(status().isNotFound());
            web.perform(get(alamat).with(staf("cs"))).andExpect(status().isForbidden());
        }
        web.perform(post(satu + "/ubah").param("kode", "UJI-77").param("nama", "Alat uji dua").with(staf("admin")).with(csrf())).andExpect(status().is3xxRedirection());
        web.perform(post(satu + "/keadaan").param("keadaan", "DIPERBAIKI").param("alasan", "Layar rusak").with(staf("admin")).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(alat.ambil(KFK, id)).matches(a -> a.nama().equals("Alat uji dua") && !a.aktif());
        assertThat(isi(satu, "admin")).contains("Layar rusak", "Diperbaiki");
    }

    @Test
    void whichReportsTouchedAnInstrument() throws Exception {
        Uji u = lab.pesan(1);
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        Alat neraca = alat.semua(KFK).stream().filter(a -> a.kode().equals("NRC-01")).findFirst().orElseThrow();
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        hasil.simpan(paket, lab.parameter(u).get(0).pilihanId(), new HasilIsian("0,05", null, null, null, null, neraca.id(), lab.hari(), null), "analis");
        String nomor = penerimaan.ambil(u.sampelId()).nomorAnalisa();
        String alamat = "/kelola/alat/" + neraca.id() + "/laporan";
        assertThat(isi(alamat, "penyelia")).contains(">" + nomor + "<", "belum terbit", "Kadar air");
        assertThat(isi(alamat + "?dari=" + lab.hari().plusDays(1) + "&sampai=" + lab.hari().plusDays(2), "penyelia")).doesNotContain(">" + nomor + "<").contains("Tidak ada hasil");
        assertThat(isi(alamat + "?dari=2026-02-01&sampai=2026-01-01", "penyelia")).contains("Tanggal akhir tidak boleh");
        assertThat(web.perform(get(alamat + "/unduh").with(staf("mt"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()).startsWith("PK".getBytes());
    }

    @Test
    void theCustomerAnswersOnThePageOfTheSample() throws Exception {
        Uji u = lab.pesan();
        String alamat = "/portal/sampel/" + u.sampelId();
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Menunggu sampel")));
        web.perform(get(alamat + "?lang=en").with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Waiting for the sample")));
        web.perform(get(alamat).with(pelanggan("tirtamusi7021"))).andExpect(status().isNotFound());
        lab.tiba(u);
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tanya", "pertanyaan", "Segel terbuka, lanjut?", "syarat",
            List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true))));
        lab.jalankan(u);
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Segel terbuka, lanjut?")));
        web.perform(post(alamat + "/jawab").param("jawabanPelanggan", " ").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(flash().attributeExists("galat"));
        web.perform(post(alamat + "/jawab").param("jawabanPelanggan", "x").with(pelanggan("tirtamusi7021")).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(alamat + "/jawab").param("jawabanPelanggan", "x").with(pelanggan("keuangan.argon")).with(csrf()))
            .andExpect(flash().attribute("pesanGalat", containsString("peran pemohon")));
        web.perform(post(alamat + "/jawab").param("jawabanPelanggan", "Lanjutkan").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(flash().attribute("pesan", "Jawaban Anda sudah kami terima."));
        web.perform(post(alamat + "/jawab").param("jawabanPelanggan", "Lanjutkan").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(flash().attribute("pesan", containsString("sudah dijawab")));
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tolak", "alasan", "Jumlah kurang", "syarat",
            List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true))));
        lab.jalankan(u);
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Jumlah kurang"))).andExpect(content().string(not(containsString("Segel terbuka"))));
        web.perform(post(alamat + "/penolakan").param("pilihan", "aneh").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(flash().attribute("pesan", containsString("Pilih")));
        web.perform(post(alamat + "/penolakan").param("pilihan", "ganti").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(lab.di(u)).containsExactly("menungguSampel");
    }

    @Test
    void theCustomerDecidesWhatCannotBeTested() throws Exception {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> p.nama().equals("Kadar air") ? "!Contoh tidak cukup" : "98,5");
        String alamat = "/portal/sampel/" + u.sampelId();
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(not(containsString("Contoh tidak cukup"))));
        lab.usulkan(u, Map.of("subkontraktor", "Balai Besar Industri Agro", "sampelPengganti", "2 bungkus", "tundaSampai", "2026-12-14", "metode", "SNI 01-2891-1992 butir 5.1", "catatan", "Tarif tidak berubah."));
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(allOf(containsString("Balai Besar Industri Agro"), containsString("Tarif tidak berubah."),
            containsString("2 bungkus"), containsString("14-12-2026"), containsString("SNI 01-2891-1992 butir 5.1"), containsString("paling lambat"))));
        web.perform(get(alamat + "?lang=en").with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Tested by another laboratory")));
        long pilihan = persetujuan.menunggu(u.sampelId()).get(0).pilihanId();
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Contoh tidak cukup")));
        web.perform(post(alamat + "/tidak-dapat-diuji").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(flash().attributeExists("galat"));
        web.perform(post(alamat + "/tidak-dapat-diuji").param("pilihan-" + pilihan, "CORET").with(pelanggan("argonmulia3508")).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        web.perform(get(alamat).with(pelanggan("argonmulia3508"))).andExpect(content().string(allOf(not(containsString("Contoh tidak cukup")),
            containsString("Keputusan tentang parameter yang tidak dapat diuji"), containsString("Dicoret dari laporan"))));
        web.perform(get(alamat + "?lang=en").with(pelanggan("argonmulia3508"))).andExpect(content().string(allOf(
            containsString("Decisions on parameters that could not be tested"), containsString("Drop from the report"))));
        web.perform(post(alamat + "/tidak-dapat-diuji").param("lang", "en").param("pilihan-" + pilihan, "CORET").with(pelanggan("argonmulia3508")).with(csrf()))
            .andExpect(flash().attribute("pesan", "This consent was recorded before, or its time is over."));
        assertThat(isi("/kelola/penugasan/" + u.sampelId(), "penyelia")).as("the laboratory reads the decision and not whose it is").contains("Dicoret dari laporan (pelanggan, ");
    }

    @Test
    void aReplacementSampleIsTakenInAtTheCounter() throws Exception {
        Uji u = siap();
        lab.uji(u, "analis", p -> p.nama().equals("Kadar air") ? "!Contoh tidak cukup" : "98,5");
        lab.usulkan(u, Map.of("sampelPengganti", "2 bungkus"));
        String alamat = "/kelola/penerimaan/" + u.sampelId() + "/pengganti";
        web.perform(get(alamat).with(staf("cs"))).andExpect(status().isNotFound());
        web.perform(get("/portal/sampel/" + u.sampelId()).with(pelanggan("keuangan.argon")))
            .andExpect(content().string(allOf(containsString("berperan Pemohon"), not(containsString("Kirim pilihan")))));
        web.perform(post("/portal/sampel/" + u.sampelId() + "/tidak-dapat-diuji").param("pilihan-" + persetujuan.menunggu(u.sampelId()).get(0).pilihanId(), "PENGGANTI")
            .with(pelanggan("argonmulia3508")).with(csrf())).andExpect(status().is3xxRedirection());
        web.perform(get("/portal/sampel/" + u.sampelId()).with(pelanggan("argonmulia3508"))).andExpect(content().string(containsString("Kirim sampel pengganti")));
        assertThat(isi("/kelola/penerimaan?bagian=ditunggu&cari=" + nomor(u), "cs")).contains("Menunggu sampel pengganti", "Pengganti tiba");
        assertThat(isi(alamat, "cs")).contains("2 bungkus", "Terima sampel pengganti");
        web.perform(get(alamat).with(staf("cs.ptk"))).andExpect(status().isNotFound());
        web.perform(get(alamat).with(staf("analis"))).andExpect(status().isForbidden());
        web.perform(post(alamat).param("jumlah", "").with(staf("cs")).with(csrf())).andExpect(flash().attributeExists("galat"));
        for (int kali = 0; kali < 2; kali++) {
            web.perform(post(alamat).param("diserahkan", "Kurir").param("jumlah", "2 bungkus").param("kemasan", "").param("tempat", "Lemari B1").param("kondisi", "Utuh")
                .with(staf("cs")).with(csrf())).andExpect(redirectedUrl(alamat));
        }
        assertThat(isi(alamat, "cs")).contains("Sudah diterima", "Lemari B1", ">2 bungkus<").doesNotContain("name=\"diserahkan\"");
        assertThat(lab.di(u)).containsExactly("ujiSampel");
    }

    @Test
    @Tag("LAB-020")
    @Tag("LAB-021")
    void theWorksheetGathersOwnRowsAcrossOrdersAndHandsOverWhatIsFull() throws Exception {
        Uji a = siap();
        Uji b = siap();
        ParameterLab air = lab.parameter(a).get(0);
        ParameterLab kedua = lab.parameter(a).get(1);
        JsonNode lembar = lembar("analis", air);
        assertThat(lembar.get("baris").findValuesAsText("nomorAnalisa")).contains(nomor(a), nomor(b));
        assertThat(lembar("analis2", air).get("baris").findValuesAsText("nomorAnalisa")).doesNotContain(nomor(a), nomor(b));
        assertThat(isi("/lembar-kerja", "analis")).contains(air.nama(), air.metode());
        for (Uji u : List.of(a, b)) {
            sel("analis", u, lab.parameter(u).get(0), "<0,001").andExpect(status().isOk()).andExpect(content().string(containsString("\"tertulis\":\"<0,001\"")));
        }
        sel("analis", a, lab.parameter(a).get(1), "0.5").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("koma")));
        sel("analis2", a, lab.parameter(a).get(1), "1").andExpect(status().isNotFound());
        sel("analis", a, lab.parameter(a).get(1), "97,2").andExpect(status().isOk());
        JsonNode selesai = json.readTree(web.perform(post("/lembar-kerja/api/selesai").with(staf("analis")).with(csrf()).contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(Map.of("parameter", air.nama(), "metode", air.metode())))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
        assertThat(selesai.get("selesai").toString()).contains(nomor(a)).doesNotContain(nomor(b));
        assertThat(selesai.get("belum").toString()).contains(nomor(b), kedua.nama());
        lab.jalankan(a);
        assertThat(lab.di(a)).containsExactly("verifikasiHasil");
        assertThat(lab.di(b)).containsExactly("ujiSampel");
    }

    @Test
    void theBatchKeepsInstrumentAndDateAndRefusesTheExpired() throws Exception {
        ParameterLab air = lab.parameter(siap()).get(0);
        tumpukan(air, cari("BRT-01")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Kalibrasi")));
        tumpukan(air, cari("OVN-02")).andExpect(status().isOk());
        assertThat(lembar("analis", air).at("/tumpukan/alatId").asLong()).isEqualTo(cari("OVN-02"));
        assertThat(lembar("analis", air).get("alat").toString()).contains("kalibrasi berakhir");
    }

    private ResultActions tumpukan(ParameterLab p, long alatId) throws Exception {
        return web.perform(put("/lembar-kerja/api/tumpukan").with(staf("analis")).with(csrf()).contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(Map.of("parameter", p.nama(), "metode", p.metode(), "alatId", alatId, "tanggal", lab.hari().toString()))));
    }

    private ResultActions sel(String siapa, Uji u, ParameterLab p, String nilai) throws Exception {
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        return web.perform(put("/lembar-kerja/api/hasil/" + paket + "/" + p.pilihanId()).with(staf(siapa)).with(csrf()).contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(Map.of("hasil", nilai, "tanggal", lab.hari().toString()))));
    }

    private JsonNode lembar(String siapa, ParameterLab p) throws Exception {
        return json.readTree(web.perform(get("/lembar-kerja/api").param("parameter", p.nama()).param("metode", p.metode()).with(staf(siapa)))
            .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private Uji siap() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        return u;
    }

    private String nomor(Uji u) {
        return penerimaan.ambil(u.sampelId()).nomorAnalisa();
    }

    private long cari(String kode) {
        return alat.semua(KFK).stream().filter(a -> a.kode().equals(kode)).findFirst().orElseThrow().id();
    }
}
