package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.permohonan.DrafService;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import jakarta.servlet.http.Cookie;
import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** The pages of the certification of persons: customer, office, public. */
@LajuTest
class PersonHalamanTest {

    @Autowired AlurPerson alur;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired DrafService draf;
    @Autowired PersonService person;
    @Autowired SkemaPersonService skema;
    @Autowired PesertaService peserta;
    @Autowired TerbitPersonService terbit;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private String isi(MvcResult r) throws Exception {
        return r.getResponse().getContentAsString();
    }

    /** What is said at the fields of a form that was refused. */
    private static String galat(MvcResult r) {
        return String.valueOf(r.getFlashMap().get("galat"));
    }

    private String buka(String alamat) throws Exception {
        return isi(web.kirim(alur.saya(), get(alamat)).andReturn());
    }

    @Test
    @Tag("PRS-001")
    void aDraftSaysWhatItLacksUntilItIsComplete() throws Exception {
        long id = draf.buat(alur.saya(), "sertifikasi-person");
        assertThat(buka("/portal/person/" + id)).contains("Pilih skema kompetensi.", "Tambahkan paling sedikit satu peserta.").doesNotContain("id=\"ajukan\"");
        long ppc = alur.skema("PPC").id();
        MvcResult tanpa = web.kirim(alur.saya(), multipart("/portal/person/" + id + "/data").param("versi", String.valueOf(alur.versi(id))).param("pelatih", "LPK Cipta")).andReturn();
        assertThat(galat(tanpa)).contains("Pilih skema kompetensi dari daftar.");
        long surat = skema.syarat(ppc).stream().filter(s -> !s.pesertaan()).findFirst().orElseThrow().id();
        web.kirim(alur.saya(), multipart("/portal/person/" + id + "/data").file(new MockMultipartFile("dokumen-" + surat, "surat.pdf", "application/pdf", ContohBerkas.pdf("Surat"))).param("versi", String.valueOf(alur.versi(id))).param("skemaId", String.valueOf(ppc)));
        assertThat(buka("/portal/person/" + id + "/data")).contains("surat.pdf", "Petugas Pengambil Contoh");
        orang.sebagai(AlurPerson.PELANGGAN, () -> {
            alur.tambah(id, "Tika Lestari");
            return null;
        });
        Peserta x = peserta.semua(id).get(0);
        assertThat(buka("/portal/person/" + id + "/peserta")).contains("isi NIK, tempat dan tanggal lahir.", "unggah foto untuk kartu.", "unggah KTP.");
        String alamat = "/portal/person/" + id + "/peserta/" + x.id();
        MvcResult salah = web.kirim(alur.saya(), multipart(alamat).param("versi", String.valueOf(alur.versi(id))).param("nik", "123").param("tempatLahir", "Bogor").param("tanggalLahir", "2024-01-01")).andReturn();
        assertThat(galat(salah)).contains("Isi NIK dengan 16 angka", "Tanggal lahir ini tidak mungkin");
        orang.sebagai(AlurPerson.PELANGGAN, () -> {
            alur.isi(id, x);
            return null;
        });
        assertThat(buka(alamat)).contains("foto-kartu", "KTP");
        assertThat(buka("/portal/person/" + id)).contains("id=\"ajukan\"");
        assertThat(buka("/portal/person/" + id + "/sesi")).as("nothing is asked yet").contains("Tidak ada pertanyaan tentang sesi uji sekarang").doesNotContain("Sesi uji ini tidak jadi");
        assertThat(buka("/portal/person/" + id + "/uji-ulang")).contains("Tidak ada peserta yang dapat diuji ulang");
        web.kirim(alur.saya(), post("/portal/person/" + id + "/ajukan").param("versi", String.valueOf(alur.versi(id))));
        assertThat(draf.ambil(alur.saya(), id).diajukan()).isNotNull();
        assertThat(sql.queryForObject("select uraian from permohonan where id = ?", String.class, id)).isEqualTo("Petugas Pengambil Contoh, 1 peserta");
    }

    @Test
    void aParticipantWhoIsTakenOffLeavesNoFiles() {
        long id = alur.lengkap("Uci Ramadhani", "Vina Maharani");
        Peserta x = peserta.semua(id).get(0);
        orang.sebagai(AlurPerson.PELANGGAN, () -> {
            peserta.hapus(alur.saya(), id, x.id(), alur.versi(id));
            return null;
        });
        assertThat(person.dokumen(id)).extracting(DokumenPerson::pesertaId).doesNotContain(x.id()).filteredOn(p -> p != null).isNotEmpty();
        assertThat(person.data(id)).doesNotContainKey(x.id());
    }

    @Test
    void twoParticipantsDoNotShareAnIdentityNumber() {
        long id = alur.lengkap("Wira Kusuma", "Xena Putri");
        String nik = person.data(id).get(peserta.semua(id).get(0).id()).nik();
        assertThatThrownBy(() -> orang.sebagai(AlurPerson.PELANGGAN, () -> {
            person.simpanPeserta(alur.saya(), id, peserta.semua(id).get(1).id(), alur.versi(id), new IsianData(nik, "Depok", "1990-01-01"), null, Map.of());
            return null;
        })).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("nik"));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() throws Exception {
        long id = alur.lengkap("Yusuf Habibi");
        for (String alamat : new String[] {"", "/data", "/peserta", "/uji-ulang", "/sesi", "/berkas/" + person.dokumen(id).get(0).berkasId()}) {
            assertThat(web.buka("tirtamusi7021", "/portal/person/" + id + alamat).andReturn().getResponse().getStatus()).as(alamat).isEqualTo(404);
        }
        assertThat(web.buka("cs.plg", "/api/person/" + id + "/berkas/" + person.dokumen(id).get(0).berkasId()).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void theCaseShowsItsOwnPapersAndNoneOfAProduct() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Qori Amalia"), s);
        String nik = person.data(j.permohonanId()).values().iterator().next().nik();
        String surat = "/api/person/" + j.permohonanId() + "/berkas/" + person.dokumen(j.permohonanId()).get(0).berkasId();
        assertThat(isi(web.buka("bendahara", "/kasus/" + j.kasus()).andReturn())).as("no identity for whoever only follows the order").contains("Qori Amalia").doesNotContain(nik, "/api/person/");
        assertThat(web.buka("bendahara", surat).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.buka("pjsert", surat).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(isi(web.buka("pjsert", "/kasus/" + j.kasus()).andReturn())).contains("Qori Amalia", nik).doesNotContain("Berkas sertifikasi", "Surat permohonan maaf", "Penunjukan Tinjauan Hasil Sertifikasi");
        assertThat(web.buka("pjsert", "/kelola/order/" + j.permohonanId() + "/berkas-sertifikasi").andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("PRS-003")
    void theCustomerReadsWhichSessionFellAndWhyAndAnswers() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Rania Putri"), s);
        assertThat(isi(web.buka("pjsert", "/kelola/person/sesi").andReturn())).contains("/kelola/person/sesi/" + s.id() + "/batal");
        assertThat(galat(web.kirim("pjsert", "/kelola/person/sesi/" + s.id() + "/batal", "alasan", " ").andReturn())).contains("Isi alasannya");
        web.kirim("pjsert", "/kelola/person/sesi/" + s.id() + "/batal", "alasan", "Laboratorium kebanjiran");
        alur.jalankan(j);
        String alamat = "/portal/person/" + j.permohonanId() + "/sesi";
        assertThat(buka(alamat)).contains("Sesi uji ini tidak jadi berlangsung", "Laboratorium BBSPJIKFK", "Alasan: Laboratorium kebanjiran", "Jawab paling lambat", "menunggu penempatan pada sesi lain", "Peserta menunggu sesi lain", "Batalkan, uang dikembalikan").doesNotContain("Peserta ikut pada tanggal itu");
        web.kirim(alur.saya(), post(alamat).param("jawaban", "lain"));
        alur.jalankan(j);
        assertThat(orang.tugas(j.kasus(), "tempatkanPeserta")).isNotNull();
        assertThat(buka(alamat)).contains("Tidak ada pertanyaan tentang sesi uji sekarang");
    }

    @Test
    @Tag("PRS-003")
    void theCustomerReadsHowManyAreMissingAndWhereTheOrderStands() throws Exception {
        SesiUji s = alur.buka(3, 5);
        Jalan j = alur.tempatkan(alur.lunas("Kamila Zahra"), s);
        String ringkas = "/portal/person/" + j.permohonanId();
        assertThat(buka(ringkas)).contains("1 dari paling sedikit 3 peserta sudah terdaftar").doesNotContain("??");
        assertThat(buka("/portal?tahap=PELAKSANAAN")).as("a test is no quotation").contains(sql.queryForObject("select nomor_order from permohonan where id = ?", String.class, j.permohonanId()), "Proses di luar waktu layanan");
        alur.gagalkan(s, "Penguji sakit");
        assertThat(isi(web.buka("pjsert", "/kelola/person/sesi").andReturn())).contains("Dibatalkan: Penguji sakit");
    }

    /** The cookie of the portal is that of the browser, and staff look at the portal too. */
    @Test
    @Tag("PRS-003")
    void formsOfStaffAreIndonesianWhateverTheBrowserChoseInThePortal() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Laila Nurhaliza");
        String indonesia = Tanggal.denganHari(s.tanggal());
        String inggris = Tanggal.denganHari(s.tanggal(), Locale.ENGLISH);
        assertThat(form("penguji", j, "laksanakanUji")).contains(indonesia).doesNotContain(inggris);
        assertThat(isi(web.kirim(akun.loadUserByUsername("pjsert"), get("/kasus/" + j.kasus()).cookie(new Cookie("LAJU-BAHASA", "en"))).andReturn())).contains(indonesia).doesNotContain(inggris);
        assertThat(buka("/portal/person/" + j.permohonanId() + "?lang=en")).contains(inggris).doesNotContain(indonesia);
        alur.uji(j, "penguji");
        assertThat(form("pemutus", j, "putuskanSertifikasiPerson")).contains(indonesia).doesNotContain(inggris);
    }

    private String form(String siapa, Jalan j, String frasa) throws Exception {
        return isi(web.kirim(akun.loadUserByUsername(siapa), get("/api/tugas/" + orang.tugas(j.kasus(), frasa).getId()).cookie(new Cookie("LAJU-BAHASA", "en")).header("Accept", "application/json")).andReturn());
    }

    @Test
    void theOfficeKeepsSchemesAndOpensSessions() throws Exception {
        long ppc = alur.skema("PPC").id();
        assertThat(isi(web.buka("adminsert", "/kelola/person/skema").andReturn())).contains("Petugas Pengambil Contoh", "Rp 1.250.000");
        assertThat(isi(web.buka("adminsert", "/kelola/person/skema/" + ppc).andReturn())).contains("PPC.01; Merencanakan pengambilan contoh; TEORI; 70");
        String salah = galat(web.kirim("adminsert", "/kelola/person/skema/baru", "kode", "UJI-1", "nama", "Skema uji", "acuan", "SKKNI 1", "masaBulan", "36", "ujiUlang", "1", "unit", "U1; Tanpa cara", "syarat", "KTP; PESERTA; WAJIB").andReturn());
        assertThat(salah).contains("harus berisi kode; judul; TEORI atau PRAKTIK", "Surat permohonan wajib ada");
        assertThat(galat(web.kirim("adminsert", "/kelola/person/sesi/baru", "skemaId", String.valueOf(ppc), "jam", "08.00", "tempat", "Aula", "kuotaMinimal", "5", "kuotaMaksimal", "2", "tanggal", alur.hari().plusDays(8).toString(), "batas", alur.hari().plusDays(4).toString()).andReturn()))
            .contains("Kuota maksimal tidak kurang", "Batas pendaftaran paling lambat 5 hari sebelum tanggal uji");
        web.kirim("adminsert", "/kelola/person/sesi/baru", "skemaId", String.valueOf(ppc), "jam", "08.00", "tempat", "Aula Uji Tujuh", "kuotaMinimal", "1", "kuotaMaksimal", "2", "tanggal", alur.hari().plusDays(9).toString(), "batas", alur.hari().plusDays(4).toString());
        assertThat(isi(web.buka("pjsert", "/kelola/person/sesi").andReturn())).contains("Aula Uji Tujuh", "pendaftaran dibuka");
    }

    @Test
    @Tag("PRS-004")
    @Tag("CRT-079") @Tag("DOC-006")
    void certificateAndCardAreFetchedAfterTheSurveyAndThePublicSeesTheStateOnly() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Zahra Amalia");
        alur.uji(j, "penguji");
        alur.putuskan(j);
        alur.terbitkan(j);
        SertifikatPerson x = terbit.milik(j.permohonanId()).get(0);
        String nik = person.data(j.permohonanId()).values().iterator().next().nik();
        assertThat(isi(web.buka("pjsert", "/kelola/person/sesi").andReturn())).as("held sessions are not cancelled").contains(">terlaksana<").doesNotContain("/kelola/person/sesi/" + s.id() + "/batal");
        String kartu = "/portal/person/" + j.permohonanId() + "/kartu/" + x.id();
        assertThat(web.kirim(alur.saya(), get(kartu)).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/portal/survei/" + j.permohonanId());
        assertThat(buka("/portal/person/" + j.permohonanId() + "?lang=en")).contains("Test 1: competent", "valid until").doesNotContain(": kompeten", "??");
        alur.isiSurvei(j);
        byte[] pdf = web.kirim(alur.saya(), get(kartu)).andReturn().getResponse().getContentAsByteArray();
        try (PDDocument d = Loader.loadPDF(pdf)) {
            assertThat(d.getNumberOfPages()).as("front and back").isEqualTo(2);
            assertThat(d.getPage(0).getMediaBox().getWidth()).as("85.6 mm").isBetween(242.4f, 242.9f);
            Color foto = new Color(new PDFRenderer(d).renderImageWithDPI(0, 200).getRGB(60, 130));
            assertThat(foto.getRed() - foto.getGreen()).as("the photo, which is red there").isGreaterThan(100);
            assertThat(d.getPage(0).getMediaBox().getHeight()).as("54 mm").isBetween(152.8f, 153.3f);
            assertThat(java.util.stream.IntStream.of(0, 1).mapToObj(n -> barkode(d, n))).as("the barcode").contains(x.nomor());
        }
        assertThat(BacaPdf.teks(pdf)).contains("Zahra Amalia", x.nomor(), "Petugas Pengambil Contoh");
        byte[] sertifikat = web.kirim(alur.saya(), get("/portal/person/" + j.permohonanId() + "/sertifikat/" + x.id())).andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(sertifikat)).contains("Zahra Amalia", DataPerson.samar(nik)).doesNotContain(nik);
        assertThat(buka("/portal/person/" + j.permohonanId())).contains(x.nomor(), "kompeten", "Sertifikat diberikan");
        String publik = isi(web.tanpaMasuk(get("/publik/sertifikat-person").param("cari", x.nomor())).andReturn());
        assertThat(publik).contains("Zahra Amalia", DataPerson.samar(nik), "Aktif").doesNotContain(nik);
        String kode = dokumen.ambil(x.kartuId()).kodeVerifikasi();
        assertThat(isi(web.tanpaMasuk(get("/verifikasi/" + kode)).andReturn())).contains(x.nomor()).doesNotContain(nik);
        assertThat(galat(web.kirim("pjsert", "/kelola/person/sertifikat/" + x.id() + "/cabut", "alasan", " ").andReturn())).contains("Isi alasan pencabutan");
        web.kirim("pjsert", "/kelola/person/sertifikat/" + x.id() + "/cabut", "alasan", "Menyalahgunakan sertifikat");
        assertThat(isi(web.tanpaMasuk(get("/publik/sertifikat-person").param("cari", x.nomor())).andReturn())).contains("Dicabut").doesNotContain("Menyalahgunakan");
        assertThat(isi(web.tanpaMasuk(get("/verifikasi/" + kode)).andReturn())).containsIgnoringCase("dicabut");
        assertThat(isi(web.buka("adminsert", "/kelola/person/sertifikat").andReturn())).contains("Register Sertifikat Person").doesNotContain(nik);
        assertThat(web.buka("adminsert", "/kelola/person/sertifikat/" + x.id() + "/kartu").andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
    }

    private static String barkode(PDDocument kartu, int halaman) {
        try {
            var gambar = new BufferedImageLuminanceSource(new PDFRenderer(kartu).renderImageWithDPI(halaman, 400));
            return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(gambar)), Map.of(DecodeHintType.POSSIBLE_FORMATS, java.util.List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException | java.io.IOException tidakAda) {
            return "";
        }
    }
}
