package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.kasus.Pdf;
import id.laju.umum.IsianKeliru;
import id.laju.wbs.AlurWbs.Kasus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The public pages and the desk of the circle, as browsers meet them. */
@LajuTest
class WbsHalamanTest {

    private static final String URAIAN = "Pegawai meminta uang kepada pelanggan supaya hasil uji dipercepat.";

    @Autowired AlurWbs alur;
    @Autowired PelaporService pelapor;
    @Autowired MejaService meja;
    @Autowired IdentitasService identitas;
    @Autowired BuktiService bukti;
    @Autowired GudangWbs gudang;
    @Autowired Brankas brankas;
    @Autowired KunciInduk induk;
    @Autowired PembatasResi pembatas;
    @Autowired Resi resi;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private MockMultipartHttpServletRequestBuilder lapor(String sekali) {
        var minta = multipart("/publik/wbs/lapor");
        minta.param("satker", AlurWbs.KFK).param("jenis", "GRATIFIKASI").param("uraian", URAIAN).param("terlapor", "Seorang pegawai").param("sekali", sekali).with(csrf());
        return minta;
    }

    private ResultActions kirim(String alamat, Kasus k, String... isian) throws Exception {
        var minta = post(alamat).param("resi", k.resi()).with(csrf());
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return web.perform(minta);
    }

    private ResultActions sebagai(String nama, MockHttpServletRequestBuilder minta) throws Exception {
        return web.perform(minta.with(user(akun.loadUserByUsername(nama))).with(csrf()));
    }

    @Test
    void englishReadersUnderstandThePages() throws Exception {
        for (String alamat : List.of("/publik/wbs?lang=en", "/publik/wbs/lapor?lang=en&balai=" + AlurWbs.KFK, "/publik/wbs/resi?lang=en")) {
            assertThat(web.perform(get(alamat)).andReturn().getResponse().getContentAsString()).contains("lang=\"en\"").doesNotContain("??").doesNotContain("laporan Anda");
        }
        assertThat(web.perform(get("/publik/wbs")).andReturn().getResponse().getContentAsString()).as("what is promised about a reported head is what happens").contains("yang memeriksa dipilihnya di antara yang tidak dilaporkan");
        web.perform(get("/publik/wbs/pesan?lang=en")).andExpect(status().is3xxRedirection()).andExpect(header().string("Location", "/publik/wbs/resi"));
    }

    /** Nobody gives a report back to himself. */
    @Test
    void givingBackIsOfferedOnlyToSomebodyElse() throws Exception {
        Kasus sendiri = alur.lapor("kepala");
        alur.kerjakan(sendiri, "inspektorat", LangkahWbs.DISPOSISI, "tindaklanjuti", "Periksa.");
        assertThat(sebagai("inspektorat", get("/kelola/pelaporan/" + sendiri.nomor())).andReturn().getResponse().getContentAsString()).contains("Teruskan untuk diselesaikan").doesNotContain("Kembalikan kepada pemberi disposisi", "Wajib bila dikembalikan");
        Kasus biasa = alur.lapor();
        alur.kerjakan(biasa, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Periksa.");
        assertThat(sebagai("ketua", get("/kelola/pelaporan/" + biasa.nomor())).andReturn().getResponse().getContentAsString()).contains("Teruskan untuk diselesaikan", "Kembalikan kepada pemberi disposisi", "Wajib bila dikembalikan");
    }

    @Test
    void theSystemSpeaksTheLanguageOfTheReader() throws Exception {
        Kasus k = alur.lapor();
        assertThat(kirim("/publik/wbs/tarik?lang=en", k, "alasan", "").andReturn().getResponse().getContentAsString()).contains("I withdraw this report.", "The reporter withdrew the report.").doesNotContain("Laporan ini saya tarik", "Pelapor menarik");
        assertThat(kirim("/publik/wbs/resi?lang=id", k).andReturn().getResponse().getContentAsString()).contains("Laporan ini saya tarik.", "Pelapor menarik laporannya.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        String isi = web.perform(multipart("/publik/wbs/lapor").param("satker", AlurWbs.KFK).param("uraian", "Pendek").param("terlapor", "").param("tempat", "Gudang belakang")
            .param("sekali", UUID.randomUUID().toString()).with(csrf())).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("Pilih jenis pelanggaran.", "Uraian terlalu singkat", "Sebut siapa yang dilaporkan", "Gudang belakang", ">Pendek<");
        web.perform(lapor(UUID.randomUUID().toString()).file(new MockMultipartFile("bukti", "data.docx", null, "PK isi".getBytes()))).andExpect(status().isUnprocessableEntity())
            .andExpect(content().string(containsString("bukan PDF, JPEG atau PNG")));
        String sekali = UUID.randomUUID().toString();
        String pertama = web.perform(lapor(sekali)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(web.perform(lapor(sekali)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString().replaceAll("(?s).*id=\"resi\">([^<]+)<.*", "$1"))
            .as("whoever lost the answer sees the same receipt").isEqualTo(pertama.replaceAll("(?s).*id=\"resi\">([^<]+)<.*", "$1"));
        ClockUtil.offset(Duration.ofHours(2).toMillis());
        web.perform(lapor(sekali)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("sudah terkirim")));
        web.perform(lapor(UUID.randomUUID().toString()).param("terlibat", "999999")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("baru saja berubah")));
        web.perform(lapor(UUID.randomUUID().toString()).param("terlibat", alur.ids("kepala", "inspektorat").stream().map(Object::toString).toArray(String[]::new))).andExpect(status().isUnprocessableEntity())
            .andExpect(content().string(containsString("Inspektorat Jenderal")));
        String[] selainKepala = sql.queryForList("select id::text from wbs_anggota where satker = 'bbspjikfk' and sejak is not null and sampai is null and staf <> 'kepala'", String.class).toArray(String[]::new);
        web.perform(lapor(UUID.randomUUID().toString()).param("terlibat", selainKepala)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Inspektorat Jenderal")));
    }

    /** Whoever has the key of the report has not that of the reporter. */
    @Test
    @Tag("WBS-010")
    void theIdentityLiesUnderAKeyOfItsOwn() {
        KasusWbs k = gudang.ambil(alur.lapor().nomor());
        byte[] laporan = induk.buka(k.kunciVersi(), k.kunci(), Brankas.tempat(k.nomor(), false));
        byte[] identitas = induk.buka(k.kunciVersi(), k.kunciIdentitas(), Brankas.tempat(k.nomor(), true));
        assertThat(laporan).isNotEqualTo(identitas);
        for (Isi jenis : List.of(Isi.LAPORAN, Isi.IDENTITAS)) {
            Map<String, Object> baris = sql.queryForMap("select id, isi from wbs_isi where kasus_id = ? and jenis = ?", k.id(), jenis.name());
            String tempat = k.nomor() + "/" + jenis + "/" + baris.get("id");
            byte[] isi = (byte[]) baris.get("isi");
            assertThat(Gembok.buka(jenis.identitas() ? identitas : laporan, isi, tempat)).isNotEmpty();
            assertThatThrownBy(() -> Gembok.buka(jenis.identitas() ? laporan : identitas, isi, tempat)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @Tag("WBS-008")
    void theReporterTalksAndFetchesPapersByTheReceiptAlone() throws Exception {
        Kasus k = alur.lapor();
        kirim("/publik/wbs/resi", k).andExpect(status().isOk()).andExpect(content().string(containsString("Laporan Diterima")));
        kirim("/publik/wbs/pesan", k, "teks", "Saksinya dua orang.").andExpect(content().string(containsString("Saksinya dua orang.")));
        kirim("/publik/wbs/pesan", k, "teks", " ").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Tulis pesan Anda")));
        sebagai("kepala", post("/kelola/pelaporan/" + k.nomor() + "/pesan").param("pesan", "Kapan terjadinya?")).andExpect(status().is3xxRedirection());
        String isi = kirim("/publik/wbs/resi", k).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("Kapan terjadinya?").doesNotContain("Surat jawaban (PDF)", namaKepala());
        String lembar = Pdf.teks(kirim("/publik/wbs/bukti", k).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        assertThat(lembar).contains("TANDA BUKTI LAPORAN", k.nomor()).doesNotContain(k.resi(), "uang", "Laboratorium", "GRATIFIKASI");
        alur.sampaiJawaban(k);
        assertThat(kirim("/publik/wbs/resi", k).andReturn().getResponse().getContentAsString()).contains("Surat jawaban (PDF)", "Saya menerima jawaban ini");
        byte[] surat = kirim("/publik/wbs/surat", k).andExpect(status().isOk()).andExpect(header().string("Content-Type", "application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(Pdf.teks(surat)).contains("Ditandatangani secara elektronik oleh").doesNotContain("Disetujui melalui aplikasi");
        assertThat(kirim("/publik/wbs/tanda-terima", k, "tinjau", "true").andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString())
            .containsPattern("isian keliru\">\\s*<label for=\"f-tanggapan\"").doesNotContainPattern("isian keliru\">\\s*<label for=\"f-teks\"").containsOnlyOnce("kalimat-galat");
        kirim("/publik/wbs/tanda-terima", k, "tanggapan", "Terima kasih.").andExpect(content().string(containsString("Laporan Selesai")));
    }

    private String namaKepala() {
        return sql.queryForObject("select nama from staf where id = 'kepala'", String.class);
    }

    @Test
    void wrongReceiptsSlowDownAndRightOnesStillOpen() throws Exception {
        Kasus k = alur.lapor();
        ClockUtil.offset(Duration.ofHours(9).toMillis());
        assertThat(pembatas.melambat()).isFalse();
        for (int i = 0; i < 20; i++) {
            pembatas.keliru();
        }
        assertThat(pembatas.melambat()).isTrue();
        kirim("/publik/wbs/resi", k).andExpect(status().isOk());
        for (String alamat : List.of("bukti", "surat", "tarik", "pesan", "tanda-terima")) {
            var jawab = web.perform(post("/publik/wbs/" + alamat).param("resi", "123").with(csrf())).andExpect(status().isUnprocessableEntity()).andReturn();
            assertThat(jawab.getRequest().getSession(false)).as(alamat).isNull();
        }
        web.perform(post("/publik/wbs/resi").param("resi", resi.baru("tidak ada", 0)).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("tidak dikenal")));
        ClockUtil.offset(Duration.ofHours(10).toMillis());
        assertThat(pembatas.melambat()).isFalse();
        sql.update("delete from wbs_resi_keliru");
        assertThat(sql.queryForList("select column_name from information_schema.columns where table_name = 'wbs_resi_keliru'", String.class)).containsExactlyInAnyOrder("menit", "kali");
    }

    /** What came is sealed with the second key; what readers see was cleaned. */
    @Test
    @Tag("WBS-011")
    void readersGetACopyWithoutMetadata() throws Exception {
        byte[] kotor = pdfBermetadata();
        assertThat(new String(kotor, StandardCharsets.ISO_8859_1)).contains("Sari Pelapor");
        Kasus k = alur.lapor(alur.isian(URAIAN), List.of(new Kiriman("Sari.pdf", kotor), new Kiriman("foto.jpg", fotoBerkomentar())));
        List<Bukti.Tampil> semua = meja.lihat(k.nomor(), "kepala").bukti();
        assertThat(semua).extracting(Bukti.Tampil::nama).containsExactly("Bukti 1.pdf", "Bukti 2.jpg");
        byte[] salinan = sebagai("kepala", get("/kelola/pelaporan/" + k.nomor() + "/berkas/" + semua.get(0).id())).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(Pdf.teks(salinan)).contains("Isi bukti");
        assertThat(new String(salinan, StandardCharsets.ISO_8859_1)).doesNotContain("Sari Pelapor", "xpacket", "lampiran-rahasia", "Komentar");
        try (PDDocument p = Loader.loadPDF(salinan)) {
            assertThat(p.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(p.getPage(0).getAnnotations()).isEmpty();
            assertThat(p.getDocumentCatalog().getNames()).isNull();
        }
        byte[] foto = meja.berkas(k.nomor(), semua.get(1).id(), "kepala").isi();
        assertThat(new String(foto, StandardCharsets.ISO_8859_1)).doesNotContain("GPS Sari Pelapor");
        assertThat(ImageIO.read(new ByteArrayInputStream(foto)).getWidth()).isEqualTo(40);
        Bukti.Asli asli = brankas.baca(gudang.ambil(k.nomor()), Isi.BUKTI_ASLI, Bukti.Asli.class).get(0).isi();
        assertThat(asli.isi()).isEqualTo(kotor);
        sebagai("mt", get("/kelola/pelaporan/" + k.nomor() + "/berkas/" + semua.get(0).id())).andExpect(status().isNotFound());
        identitas.minta(k.nomor(), "kepala", "Untuk penyidik");
        UUID id = identitas.keadaan(gudang.ambil(k.nomor()), "ketua").menunggu().get(0).id();
        String alamat = "/kelola/pelaporan/" + k.nomor() + "/identitas/" + id + "/asli/" + semua.get(0).id();
        sebagai("kepala", get(alamat)).andExpect(status().isNotFound());
        identitas.beri(k.nomor(), id, "ketua");
        sebagai("ketua", get(alamat)).andExpect(status().isNotFound());
        assertThat(sebagai("kepala", get(alamat)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()).isEqualTo(kotor);
    }

    private static byte[] pdfBermetadata() throws Exception {
        try (PDDocument p = Loader.loadPDF(Pdf.satuHalaman("Isi bukti")); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            p.getDocumentInformation().setAuthor("Sari Pelapor");
            PDMetadata xmp = new PDMetadata(p, new ByteArrayInputStream("<?xpacket begin='' id='W5M0'?><x>Sari Pelapor</x>".getBytes()));
            p.getDocumentCatalog().setMetadata(xmp);
            p.getPage(0).setMetadata(new PDMetadata(p, new ByteArrayInputStream("<?xpacket?>Sari Pelapor".getBytes())));
            PDAnnotationText catatan = new PDAnnotationText();
            catatan.setRectangle(new PDRectangle(10, 10, 20, 20));
            catatan.setTitlePopup("Sari Pelapor");
            catatan.setContents("Komentar");
            p.getPage(0).setAnnotations(List.of(catatan));
            p.save(keluar, CompressParameters.NO_COMPRESSION);
            return keluar.toByteArray();
        }
    }

    private static byte[] fotoBerkomentar() throws Exception {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", keluar);
        byte[] jpeg = keluar.toByteArray();
        byte[] kata = "GPS Sari Pelapor".getBytes();
        return ByteBuffer.allocate(jpeg.length + kata.length + 4).put(jpeg, 0, 2).put(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (kata.length + 2)}).put(kata).put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    @Tag("WBS-009") @Tag("WBS-010") @Tag("WBS-011")
    void theIdentityIsOpenedByTwoAndReadOnce() throws Exception {
        IsianLapor i = alur.isian(URAIAN);
        Kasus k = alur.lapor(new IsianLapor(i.satker(), i.jenis(), i.uraian(), i.unit(), i.terlapor(), List.of(), i.tempat(), i.waktu(), "Sari Pelapor", "0812", i.sekali()), List.of());
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        alur.teruskan(k, "ketua", "mt");
        for (String siapa : List.of("kepala", "ketua", "mt")) {
            assertThat(sebagai(siapa, get("/kelola/pelaporan/" + k.nomor())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).contains(URAIAN).doesNotContain("Sari Pelapor", "??");
        }
        String dasar = "/kelola/pelaporan/" + k.nomor() + "/identitas";
        sebagai("mt", post(dasar).param("alasan", "Ingin tahu")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Hanya yang memberi disposisi")));
        sebagai("kepala", post(dasar).param("alasan", " ")).andExpect(status().isUnprocessableEntity());
        sebagai("kepala", post(dasar).param("alasan", "Perlindungan saksi")).andExpect(status().is3xxRedirection());
        UUID id = identitas.keadaan(gudang.ambil(k.nomor()), "ketua").menunggu().get(0).id();
        sebagai("kepala", post(dasar + "/" + id + "/setujui")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("orang lain")));
        sebagai("kepala", post(dasar + "/" + id + "/baca")).andExpect(status().isUnprocessableEntity());
        sebagai("ketua", post(dasar + "/" + id + "/setujui")).andExpect(status().is3xxRedirection());
        sebagai("ketua", post(dasar + "/" + id + "/baca")).andExpect(status().isUnprocessableEntity());
        sebagai("kepala", post(dasar + "/" + id + "/baca")).andExpect(status().isOk()).andExpect(content().string(containsString("Sari Pelapor")));
        assertThat(sebagai("kepala", post(dasar + "/" + id + "/baca")).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString()).doesNotContain("Sari Pelapor");
        assertThat(meja.lihat(k.nomor(), "kepala").catatan()).extracting(Catatan::tindakan).contains("MINTA_IDENTITAS", "SETUJUI_IDENTITAS", "BACA_IDENTITAS");
        sebagai("ketua", post(dasar).param("alasan", "Perlu lagi")).andExpect(status().is3xxRedirection());
        UUID kedua = identitas.keadaan(gudang.ambil(k.nomor()), "kepala").menunggu().get(0).id();
        identitas.beri(k.nomor(), kedua, "kepala");
        ClockUtil.offset(Duration.ofHours(25).toMillis());
        assertThatThrownBy(() -> identitas.baca(k.nomor(), kedua, "ketua")).isInstanceOf(IsianKeliru.class).hasMessageContaining("24 jam");
    }

    @Test
    @Tag("WBS-009")
    void theSecondSeesWhoAsksForTheIdentityAndMayRefuse() throws Exception {
        Kasus k = alur.lapor();
        String alamat = "/kelola/pelaporan/" + k.nomor();
        sebagai("kepala", post(alamat + "/identitas").param("alasan", "Perlindungan saksi")).andExpect(status().is3xxRedirection());
        assertThat(sebagai("kepala", get(alamat)).andReturn().getResponse().getContentAsString()).contains("Permintaan Anda menunggu").doesNotContain("Setujui permintaan ini", "Minta identitas dibuka</summary>");
        assertThat(sebagai("ketua", get(alamat)).andReturn().getResponse().getContentAsString()).contains("<strong>" + namaKepala() + "</strong>", "Setujui permintaan ini", "Tolak permintaan ini");
        UUID id = identitas.keadaan(gudang.ambil(k.nomor()), "ketua").menunggu().get(0).id();
        sebagai("kepala", post(alamat + "/identitas/" + id + "/tolak")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("orang lain")));
        sebagai("ketua", post(alamat + "/identitas/" + id + "/tolak")).andExpect(header().string("Location", alamat));
        sebagai("ketua", post(alamat + "/identitas/" + id + "/setujui")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("sudah diputus")));
        sebagai("kepala", post(alamat + "/identitas/" + id + "/baca")).andExpect(status().isUnprocessableEntity());
        assertThat(sebagai("kepala", get(alamat)).andReturn().getResponse().getContentAsString()).contains("Permintaan identitas ditolak", "Minta identitas dibuka</summary>").doesNotContain("Permintaan Anda menunggu", "??");
    }

    /** Whoever should decide may never do it, or have left the report. */
    @Test
    @Tag("WBS-009")
    void anOwnRequestForTheIdentityIsMadeOnceAndCanBeWithdrawn() throws Exception {
        Kasus k = alur.lapor();
        String alamat = "/kelola/pelaporan/" + k.nomor();
        sebagai("kepala", post(alamat + "/identitas").param("alasan", "Perlindungan saksi")).andExpect(status().is3xxRedirection());
        sebagai("kepala", post(alamat + "/identitas").param("alasan", "Perlindungan saksi")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("masih menunggu putusan")));
        UUID id = identitas.keadaan(gudang.ambil(k.nomor()), "ketua").menunggu().stream().map(Brankas.Terbuka::id).reduce((a, b) -> fail("two requests")).orElseThrow();
        String tarik = alamat + "/identitas/" + id + "/tarik";
        assertThat(sebagai("kepala", get(alamat)).andReturn().getResponse().getContentAsString()).contains("Tarik permintaan", tarik);
        sebagai("ketua", post(tarik)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("hanya dapat ditarik oleh yang memintanya")));
        sebagai("kepala", post(tarik)).andExpect(header().string("Location", alamat));
        sebagai("kepala", post(tarik)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("sudah diputus atau ditarik")));
        sebagai("ketua", post(alamat + "/identitas/" + id + "/setujui")).andExpect(status().isUnprocessableEntity());
        sebagai("kepala", post(alamat + "/identitas/" + id + "/baca")).andExpect(status().isUnprocessableEntity());
        assertThat(sebagai("kepala", get(alamat)).andReturn().getResponse().getContentAsString()).contains("Permintaan identitas ditarik", "Minta identitas dibuka</summary>").doesNotContain("Permintaan Anda menunggu", "??");
        assertThat(meja.lihat(k.nomor(), "kepala").catatan()).extracting(Catatan::tindakan).contains("TARIK_IDENTITAS");
        sebagai("kepala", post(alamat + "/identitas").param("alasan", "Alasan baru")).andExpect(status().is3xxRedirection());
    }

    /** Such as by the change of the language on a page that follows a refused form. */
    @Test
    void theAddressOfAFormLeadsBackToTheReport() throws Exception {
        Kasus k = alur.lapor();
        String alamat = "/kelola/pelaporan/" + k.nomor();
        for (String akhir : List.of("tugas", "tandatangani", "pesan", "kecualikan", "pulihkan", "identitas", "identitas/" + UUID.randomUUID() + "/baca")) {
            sebagai("kepala", get(alamat + "/" + akhir)).andExpect(header().string("Location", alamat));
        }
    }

    @Test
    void aRefusedFormOfTheDeskComesBackAsItWasTyped() throws Exception {
        Kasus k = alur.lapor();
        String alamat = "/kelola/pelaporan/" + k.nomor();
        assertThat(sebagai("kepala", post(alamat + "/tugas").param("teks", "Tolong segera")).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString())
            .contains("Pilih keputusan Anda.", "Tolong segera");
        sebagai("kepala", post(alamat + "/tugas").param("teks", "Tolong segera").param("keputusan", "tindaklanjuti")).andExpect(header().string("Location", alamat));
        sebagai("kepala", post(alamat + "/tugas").param("teks", "Lagi").param("keputusan", "tindaklanjuti")).andExpect(status().isNotFound());
        sebagai("ketua", post(alamat + "/tugas").param("keputusan", "teruskan")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Pilih ketua tim")));
        sebagai("ketua", post(alamat + "/kecualikan").param("anggota", alur.ids("ketua").get(0).toString()).param("alasan", "Saya sendiri terlibat")).andExpect(header().string("Location", "/kelola/pelaporan"));
        assertThat(alur.menunggu(k)).contains("kepala");
    }

    /** So many reports from one network in an hour; whose it was stands nowhere. */
    @Test
    @Tag("WBS-001")
    void oneVisitorDoesNotFloodTheCircle() throws Exception {
        String jawaban = "";
        for (int i = 0; i <= 40; i++) {
            jawaban = web.perform(multipart("/publik/wbs/lapor").param("satker", AlurWbs.KFK).param("uraian", "Pendek").param("sekali", UUID.randomUUID().toString())
                .with(m -> {
                    m.setRemoteAddr("203.0.113.77");
                    return m;
                }).with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse().getContentAsString();
        }
        assertThat(jawaban).contains("Terlalu banyak laporan dari jaringan ini", "Pendek");
    }
}
