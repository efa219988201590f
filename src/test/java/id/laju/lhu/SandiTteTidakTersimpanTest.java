package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.dokumen.KunciService;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The whole way of a passphrase, from the browser's post to the released report: it reaches no table and no log line. */
@LajuTest
@Tag("LHU-003")
class SandiTteTidakTersimpanTest {

    private static final String SANDI = "Cenderawasih-7-terbang";
    private static final String SALAH = "Cenderawasih-7-hinggap";
    private static final String CUPLIKAN = "Cenderawasih-7";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ContohLhu contoh;
    @Autowired Orang orang;
    @Autowired KunciService kunci;
    @Autowired JdbcTemplate sql;

    private final ListAppender<ILoggingEvent> catatan = new ListAppender<>();
    private final Logger akar = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void dengarkan() {
        contoh.siapkanKunci();
        kunci.buat("kepala", SANDI.toCharArray(), true);
        catatan.start();
        akar.addAppender(catatan);
        for (String bising : List.of("id.laju", "org.springframework.web", "org.springframework.http", "org.mybatis", "org.camunda.bpm.engine.context")) {
            ((Logger) LoggerFactory.getLogger(bising)).setLevel(Level.DEBUG);
        }
    }

    @AfterEach
    void berhenti() {
        akar.detachAppender(catatan);
        for (String bising : List.of("id.laju", "org.springframework.web", "org.springframework.http", "org.mybatis", "org.camunda.bpm.engine.context")) {
            ((Logger) LoggerFactory.getLogger(bising)).setLevel(null);
        }
    }

    private void kirim(String sandi, String tugas, int jawab) throws Exception {
        kirim("{\"tugasIds\": [\"" + tugas + "\"], \"sandi\": \"" + sandi + "\"}", jawab);
    }

    private void kirim(String isi, int jawab) throws Exception {
        web.perform(post("/api/tte/tandatangani").with(csrf()).with(user(akun.loadUserByUsername("kepala"))).contentType(MediaType.APPLICATION_JSON)
                .content(isi)).andExpect(status().is(jawab));
    }

    @Test
    void itIsInNoTableAndInNoLog() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        String tugas = contoh.tugasTte(b);
        kirim(SALAH, tugas, 422);
        // bodies that cannot be read, with the passphrase where it does not belong
        kirim("{\"tugasIds\": \"" + SANDI + "\", \"sandi\": {\"x\": \"" + SANDI + "\"}}", 422);
        kirim("{\"sandi\": \"" + SANDI + "\", " + SANDI, 422);
        kirim(SANDI, tugas, 200);
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(b.kasus());

        assertThat(catatan.list).as("the listener hears something").hasSizeGreaterThan(50);
        assertThat(catatan.list.stream().map(SandiTteTidakTersimpanTest::baris).filter(t -> t.contains(CUPLIKAN))).isEmpty();
        List<String> tabel = sql.queryForList("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""", String.class);
        assertThat(tabel).contains("public.act_ge_bytearray", "public.act_hi_varinst", "public.act_hi_op_log", "public.langkah", "public.dokumen");
        assertThat(tabel.stream().filter(this::memuat)).isEmpty();
        assertThat(memuatApaPun("public.laporan", "kepala")).as("the search would find it").isTrue();
    }

    private static String baris(ILoggingEvent e) {
        return e.getFormattedMessage() + (e.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(e.getThrowableProxy()));
    }

    private boolean memuat(String tabel) {
        return memuatApaPun(tabel, CUPLIKAN);
    }

    /** A row as text shows text as it is and bytes as hexadecimal digits. */
    private boolean memuatApaPun(String tabel, String dicari) {
        String heks = HexFormat.of().formatHex(dicari.getBytes(StandardCharsets.UTF_8));
        return sql.queryForObject("select count(*) from " + tabel + " t where t::text like ? or t::text like ?", Integer.class, "%" + dicari + "%", "%" + heks + "%") > 0;
    }
}
