package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Turn, promise and independence where the model says them for more than one step. */
@LajuTest
class SifatPanggilanTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final Instant JUMAT = Instant.parse("2026-11-20T03:00:00Z");

    @Autowired RuntimeService mesin;
    @Autowired RepositoryService gudang;
    @Autowired VarianBerakhirMapper berakhir;
    @Autowired TaskService tugas;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired KalenderKerja kalender;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;
    private String sebaran;

    @AfterEach
    void buang() {
        gudang.deleteDeployment(sebaran, true);
    }

    private static String model(String nama) throws Exception {
        return new ClassPathResource("bpmn/coba/" + nama + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
    }

    private void sebarkan(String nama, String isi) {
        sebaran = gudang.createDeployment().name("coba").addString(nama + ".bpmn", isi).deploy().getId();
    }

    private String mulai(String proses, Map<String, Object> variabel) {
        String nomor = variabel.get("satker") + "/SIFAT-" + URUT.incrementAndGet();
        PemulaiProses pemulai = new PemulaiProses(mesin, gudang, berakhir);
        pemulai.mulai(proses, nomor, variabel);
        return nomor;
    }

    /** The whole phase is worked for somebody else's turn; the customer's wait inside stays the customer's. */
    @Test
    void theTurnOfACallIsThatOfItsStepsAndStopsTheClock() throws Exception {
        ClockUtil.setCurrentTime(Date.from(JUMAT));
        sebarkan("coba-titip", model("coba-induk").replace("\"coba-induk\"", "\"coba-titip\"").replace("coba-anak", "coba-mesin")
                .replace("</bpmn:extensionElements>", "<camunda:properties><camunda:property name=\"giliran\" value=\"pihak ketiga\" /></camunda:properties></bpmn:extensionElements>"));
        String nomor = mulai("coba-titip", Map.of("satker", "bbspjikfk"));
        assertThat(kasus.terbuka(nomor)).singleElement().satisfies(l -> assertThat(l.giliran()).isEqualTo("pihak ketiga"));
        Kasus berhenti = kasus.ambil(nomor);
        assertThat(berhenti.giliran()).isEqualTo("pihak ketiga");
        assertThat(berhenti.jamBerhenti()).isTrue();
        ClockUtil.setCurrentTime(Date.from(JUMAT.plus(Duration.ofDays(20))));
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 1));
        assertThat(kasus.ambil(nomor).giliran()).isEqualTo("pelanggan");
        assertThat(kasus.ambil(nomor).sisaMenit()).as("not a minute is gone").isEqualTo(berhenti.sisaMenit());
    }

    @ParameterizedTest
    @CsvSource({"bbspjikfk,BERAT,30", "bbspjikfk,RINGAN,60", "bspji-pontianak,BERAT,14", "bbspjikfk,TANPA,0"})
    void thePromiseMayBeAskedForInATable(String satker, String kelas, int hari) throws Exception {
        ClockUtil.setCurrentTime(Date.from(JUMAT));
        sebarkan("coba-janji", model("coba-mesin").replace("id=\"coba-mesin\"", "id=\"coba-janji\"").replace("5 hari kerja", "${janjiCoba.untuk(satker, kelas)}"));
        String dijanjikan = mulai("coba-janji", Map.of("satker", satker, "kelas", kelas));
        if (hari == 0) {
            assertThat(kasus.ambil(dijanjikan).janji()).isNull();
            return;
        }
        assertThat(kasus.ambil(dijanjikan).janji()).isEqualTo(kalender.tambah(satker, JUMAT, Norma.urai(hari + " hari kerja")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${kelas}                | harus waktu, atau pertanyaan kepada sistem
            ${tidakAda.untuk(kelas)}| langkah 'tidakAda' tidak dikenal
            ${janjiCoba.kapan(kelas)}| langkah 'janjiCoba' tidak mengenal 'kapan'
            """)
    void aPromiseThatNobodyCanAnswerIsRefused(String janji, String alasan) throws Exception {
        sebarkan("coba-lain", model("coba-mesin").replace("id=\"coba-mesin\"", "id=\"coba-lain\""));
        String isi = model("coba-mesin").replace("id=\"coba-mesin\"", "id=\"coba-lain\"").replace("5 hari kerja", janji);
        assertThatThrownBy(() -> gudang.createDeployment().name("coba").addString("coba-lain.bpmn", isi).deploy()).hasMessageContaining(alasan);
    }

    /** A scope of the whole case counts also what a deputy did in somebody's name. */
    @Test
    void whatWasDoneInSomebodysNameCountsForTheWholeCase() throws Exception {
        sebarkan("coba-lingkup", model("coba-mesin").replace("id=\"coba-mesin\"", "id=\"coba-lingkup\"").replace("userTask_catatCoba @ kasus", "userTask_catatCoba @ coba"));
        String nomor = mulai("coba-lingkup", Map.of("satker", "bbspjikfk", "cobaId", 7L));
        sql.update("""
            insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, giliran, dibuat, selesai, pelaku, atas_nama)
            values (?, 'coba-lingkup', 1, 'userTask_catatCoba', 'Catat coba', 'userTask', ?, 'balai', now(), now(), 'mt', 'ketua')""", nomor, nomor);
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 1));
        korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"));
        Task periksa = orang.tugas(nomor, "periksaCoba");
        assertThatThrownBy(() -> tugas.setAssignee(periksa.getId(), "ketua")).hasStackTraceContaining("atas nama Anda untuk kasus ini");
        tugas.setAssignee(periksa.getId(), "cs");
        assertThat(orang.tugas(nomor, "periksaCoba").getAssignee()).as("this scope itself forbids nobody").isEqualTo("cs");
    }
}
