package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.laju.LajuTest;
import id.laju.kasus.Pdf;
import id.laju.mesin.PenyapuTenggat;
import id.laju.wbs.AlurWbs.Kasus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Words, names and file contents of a report, of its talk and of its handling stand in the vault and nowhere else: every row of every table of
 * the database, the engine's among them, and the whole log are searched for them, in the ways in which text is kept.
 */
@LajuTest
class WbsTidakBocorTest {

    /** Each stands for something else that is told. */
    private static final List<String> RAHASIA = List.of("KetupatRahasia", "GajahTerbang", "KalongPutih", "NenasBiru", "KucingUngu", "LebahHitam", "DurianEmas", "PulauJingga", "BadakLoncat", "PisangNila",
        "TerasiKelabu", "MerakSunyi");

    @Autowired AlurWbs alur;
    @Autowired PelaporService pelapor;
    @Autowired MejaService meja;
    @Autowired IdentitasService identitas;
    @Autowired JdbcTemplate sql;
    @Autowired MockMvc web;
    @Autowired PenyapuTenggat penyapu;
    @Autowired KabarWbs kabar;

    private final ListAppender<ILoggingEvent> catatan = new ListAppender<>();
    private Level semula;

    @BeforeEach
    void dengarkan() {
        Logger akar = (Logger) LoggerFactory.getLogger("ROOT");
        Logger kita = (Logger) LoggerFactory.getLogger("id.laju");
        semula = kita.getLevel();
        kita.setLevel(Level.DEBUG);
        catatan.list = Collections.synchronizedList(new ArrayList<>());
        catatan.start();
        akar.addAppender(catatan);
    }

    @AfterEach
    void berhenti() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(catatan);
        ((Logger) LoggerFactory.getLogger("id.laju")).setLevel(semula);
    }

    private Kasus jalani() throws Exception {
        String balai = AlurWbs.KFK;
        String isi = web.perform(multipart("/publik/wbs/lapor").file(new MockMultipartFile("bukti", "Foto KalongPutih.pdf", "application/pdf", Pdf.satuHalaman("Isi NenasBiru")))
            .file(new MockMultipartFile("bukti", "NenasBiru.pdf", "application/pdf", Pdf.satuHalaman("Kedua NenasBiru"))).param("satker", balai).param("jenis", "KORUPSI")
            .param("uraian", "Kepala KetupatRahasia menerima uang di GajahTerbang pada hari Senin pagi.").param("terlapor", "KetupatRahasia").param("unit", "GajahTerbang")
            .param("tempat", "GajahTerbang").param("waktu", "GajahTerbang").param("terlibat", alur.ids("ketua").get(0).toString()).param("nama", "KucingUngu").param("kontak", "LebahHitam")
            .param("sekali", UUID.randomUUID().toString()).with(csrf())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        Kasus k = new Kasus(isi.replaceAll("(?s).*class=\"kode\">([^<]+)<.*", "$1"), Resi.rapikan(isi.replaceAll("(?s).*id=\"resi\">([^<]+)<.*", "$1")), balai);
        web.perform(post("/publik/wbs/pesan").param("resi", k.resi()).param("teks", "Saksinya DurianEmas.").with(csrf())).andExpect(status().isOk());
        meja.kirimPesan(k.nomor(), "kepala", "Di mana PulauJingga?");
        identitas.minta(k.nomor(), "kepala", "Perlu BadakLoncat.");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Periksa PisangNila.");
        alur.teruskan(k, "kepala", "mt");
        alur.kerjakan(k, "mt", LangkahWbs.SELESAIKAN, "selesai", "Ditemukan TerasiKelabu.");
        alur.kerjakan(k, "mt", LangkahWbs.SUSUN, null, "Jawaban MerakSunyi.");
        web.perform(post("/publik/wbs/resi").param("resi", "0000000000000000").with(csrf())).andExpect(status().isUnprocessableEntity());
        alur.tandatangani(k, "kepala");
        pelapor.jawab(k.resi(), true, "Masih DurianEmas.");
        ClockUtil.offset(Duration.ofDays(3).toMillis());
        penyapu.sapu();
        kabar.sapu();
        return k;
    }

    @Test
    @Tag("WBS-009") @Tag("WBS-010") @Tag("WBS-011")
    void nothingOfAReportStandsOutsideOfTheVault() throws Exception {
        Kasus k = jalani();
        String bagiDisposisi = meja.lihat(k.nomor(), "kepala").toString() + pelapor.lihat(k.resi()) + Pdf.teks(pelapor.surat(k.resi()));
        assertThat(RAHASIA.stream().filter(bagiDisposisi::contains)).as("the search would find them").contains("KetupatRahasia", "GajahTerbang", "DurianEmas", "PulauJingga", "BadakLoncat", "PisangNila",
            "TerasiKelabu", "MerakSunyi").doesNotContain("KucingUngu", "LebahHitam", "KalongPutih");
        List<String> dicari = new ArrayList<>(RAHASIA);
        dicari.add(k.resi());
        dicari.add(Resi.tulis(k.resi()));
        List<String> bentuk = dicari.stream().flatMap(WbsTidakBocorTest::bentuk).map(b -> b.toLowerCase(Locale.ROOT)).distinct().toList();
        assertThat(diBasisData(bentuk)).as("tables").isEmpty();
        assertThat(diLog(bentuk)).as("log").isEmpty();
        assertThat(catatan.list).as("something was written to the log").isNotEmpty();
        assertThat(diBasisData(List.of(k.nomor().toLowerCase(Locale.ROOT)))).as("what stands there is found").anyMatch(b -> b.contains("public.kasus")).anyMatch(b -> b.contains("ru_execution"));
    }

    /** Whom it is about shows in no table either: what stands there about two reports differs in numbers and times only. */
    @Test
    @Tag("WBS-009")
    void noTableOutsideTellsWhoIsReportedOrWhoHandles() {
        Kasus k = alur.lapor("kepala");
        alur.kerjakan(k, "inspektorat", LangkahWbs.DISPOSISI, "tindaklanjuti", "Periksa.");
        List<String> bocor = new ArrayList<>();
        for (String tabel : tabel()) {
            sql.queryForList("select t::text from " + tabel + " t where t::text like ?", String.class, "%" + k.nomor() + "%").stream()
                .filter(b -> b.contains("inspektorat") || b.contains("kepala")).forEach(b -> bocor.add(tabel + ": " + b));
        }
        assertThat(bocor).isEmpty();
    }

    private List<String> tabel() {
        return sql.queryForList("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')", String.class);
    }

    private List<String> diBasisData(List<String> bentuk) {
        List<String> bocor = new ArrayList<>();
        List<String> semua = tabel();
        assertThat(semua).hasSizeGreaterThan(150).anyMatch(t -> t.contains("ru_variable")).anyMatch(t -> t.contains("ge_bytearray"));
        for (String t : semua) {
            sql.query("select lower(t::text) from " + t + " t", r -> {
                String baris = r.getString(1);
                bentuk.stream().filter(baris::contains).forEach(b -> bocor.add(t + ": " + b));
            });
        }
        return bocor;
    }

    private List<String> diLog(List<String> bentuk) {
        return List.copyOf(catatan.list).stream().map(e -> e.getFormattedMessage() + (e.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(e.getThrowableProxy()))).filter(t -> {
            String kecil = t.toLowerCase(Locale.ROOT);
            return bentuk.stream().anyMatch(kecil::contains);
        }).toList();
    }

    /** As text, in hexadecimal digits of UTF-8 and UTF-16, and in Base64 wherever in a file it may begin. */
    private static Stream<String> bentuk(String kata) {
        byte[] delapan = kata.getBytes(StandardCharsets.UTF_8);
        Stream<String> base64 = IntStream.range(0, 3).mapToObj(i -> tengah(delapan, i));
        Stream<String> hex = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).map(c -> HexFormat.of().formatHex(kata.getBytes(c)));
        return Stream.concat(Stream.of(kata), Stream.concat(base64, hex));
    }

    private static String tengah(byte[] kata, int geser) {
        byte[] isi = new byte[geser + kata.length];
        System.arraycopy(kata, 0, isi, geser, kata.length);
        String semua = Base64.getEncoder().withoutPadding().encodeToString(isi);
        return semua.substring(geser == 0 ? 0 : geser + 1, (geser + kata.length) / 3 * 4);
    }
}
