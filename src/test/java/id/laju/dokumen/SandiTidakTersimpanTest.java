package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Searches every log line and every table for the passphrase. */
@LajuTest
@Tag("LHU-003")
class SandiTidakTersimpanTest {

    private static final String BENAR = "Kuda-Laut-1945-benar";
    private static final String SALAH = "Kuda-Laut-1945-salah";
    private static final String CUPLIKAN = "Kuda-Laut";
    private static final List<String> CEREWET = List.of("id.laju", "org.springframework", "org.mybatis", "eu.europa", "org.camunda", "com.zaxxer", "jdk");

    @Autowired
    DokumenService service;
    @Autowired
    KunciService kunci;
    @Autowired
    UjiDokumen uji;
    @Autowired
    JdbcTemplate sql;

    private final ListAppender<ILoggingEvent> catatan = new ListAppender<>();
    private Map<String, Level> semula;

    @BeforeEach
    void dengarkan() {
        lupakanPercobaan();
        semula = CEREWET.stream().filter(n -> logger(n).getLevel() != null).collect(Collectors.toMap(n -> n, n -> logger(n).getLevel()));
        CEREWET.forEach(n -> logger(n).setLevel(Level.TRACE));
        CEREWET.forEach(n -> logger(n).setAdditive(false));
        catatan.start();
        CEREWET.forEach(n -> logger(n).addAppender(catatan));
    }

    @AfterEach
    void berhentiMendengarkan() {
        CEREWET.forEach(n -> {
            logger(n).detachAppender(catatan);
            logger(n).setAdditive(true);
            logger(n).setLevel(semula.get(n));
        });
        lupakanPercobaan();
    }

    /** Of other tests too: whoever mistyped has to wait. */
    private void lupakanPercobaan() {
        sql.update("delete from percobaan_tanda_tangan");
    }

    private static Logger logger(String nama) {
        return (Logger) LoggerFactory.getLogger(nama);
    }

    @Test
    void thePassphraseIsInNoLogAndNoTable() {
        uji.kunciBaru(false);
        kunci.buat(UjiDokumen.KEPALA, BENAR.toCharArray(), false);
        Dokumen draf = uji.draf();
        assertThatThrownBy(() -> service.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, SALAH.toCharArray())).isInstanceOf(IsianKeliru.class);
        assertThat(service.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, BENAR.toCharArray())).allMatch(HasilTanda::berhasil);
        kunci.gantiSandi(UjiDokumen.KEPALA, BENAR.toCharArray(), (CUPLIKAN + "-baru").toCharArray());

        assertThat(catatan.list).as("the listener hears something").hasSizeGreaterThan(50);
        assertThat(catatan.list.stream().map(SandiTidakTersimpanTest::baris).filter(b -> b.contains(CUPLIKAN))).isEmpty();
        List<String> tabel = tabel();
        assertThat(tabel).contains("public.dokumen", "public.kunci_penanda", "public.act_ru_variable");
        assertThat(tabel.stream().filter(this::memuatSandi)).isEmpty();
    }

    private static String baris(ILoggingEvent e) {
        return e.getFormattedMessage() + (e.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(e.getThrowableProxy()));
    }

    private List<String> tabel() {
        return sql.queryForList("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""", String.class);
    }

    /** A row as text shows text as it is and bytes as hexadecimal digits. */
    private boolean memuatSandi(String tabel) {
        String heks = HexFormat.of().formatHex(CUPLIKAN.getBytes(StandardCharsets.UTF_8));
        return sql.queryForObject("select count(*) from " + tabel + " t where t::text like ? or t::text like ?", Integer.class,
            "%" + CUPLIKAN + "%", "%" + heks + "%") > 0;
    }

    @Test
    void theSearchWouldFindIt() {
        sql.update("insert into pengaturan_satker values ('bbspjikfk', 'uji-sandi', ?)", BENAR);
        assertThat(tabel().stream().filter(this::memuatSandi)).containsExactly("public.pengaturan_satker");
        sql.update("delete from pengaturan_satker where kunci = 'uji-sandi'");
    }
}
