package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LajuTest
class PemeriksaUsulanTest {

    @Autowired PemeriksaUsulan periksa;
    @Autowired ProcessEngineConfigurationImpl konfigurasi;
    @Autowired PlatformTransactionManager transaksi;
    @Autowired Orang orang;
    @Autowired RepositoryService gudang;

    /** Whoever takes a package and proposes it unchanged hears of nothing. */
    @Test
    void everyShippedFileHasNoFinding() throws IOException {
        List<TemuanModel> temuan = new ArrayList<>();
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            for (Path p : semua.filter(p -> p.toString().matches(".*\\.(bpmn|dmn)")).toList()) {
                temuan.addAll(periksa.periksa(Map.of(p.getFileName().toString(), Files.readAllBytes(p)), null));
            }
        }
        assertThat(temuan).extracting(TemuanModel::kalimat).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rusak.bpmn | <a><b></a>                                 | berkas rusak di baris 1, tidak terbaca sebagai XML
            rusak.bpmn | <!DOCTYPE a SYSTEM "file:///etc/passwd"><a/> | berkas rusak di baris 1
            rusak.bpmn | <html><body>Halo</body></html>             | berkas ini bukan model BPMN
            rusak.bpmn | bukan XML                                  | berkas rusak di baris 1
            rusak.bpmn | <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"/> | berkas ini memuat tidak satu pun
            rusak.dmn  | <a/>                                       | berkas tidak terbaca sebagai tabel keputusan
            rusak.dmn  | bukan XML                                  | berkas tidak terbaca sebagai tabel keputusan
            isian.form | {"id": "a", "components": [], "schemaVersion": 16} | formulir Camunda (.form) tidak dipakai di sini
            skrip.js   | alert(1)                                   | hanya berkas .bpmn dan .dmn yang dapat disebarkan
            kasus.cmmn | <a/>                                       | hanya berkas .bpmn dan .dmn yang dapat disebarkan
            """)
    void whatIsNoModelAtAllIsToldOfAsAFile(String berkas, String isi, String alasan) {
        assertThat(satu(berkas, isi)).singleElement().satisfies(t -> {
            assertThat(t.kalimat()).startsWith(berkas + ": ").contains(alasan);
            assertThat(t.elemen()).isEmpty();
        });
    }

    /** Modeler writes an empty property for each field of a template that nobody filled in; it says as much as none. */
    @Test
    void emptyFieldsOfATemplateSayNothing() throws IOException {
        String isi = Files.readString(Path.of("bpmn/penawaran/penawaran.bpmn"));
        String kosong = isi.replaceFirst("<camunda:property name=\"normaWaktu\"", SifatLangkah.NAMA.stream().filter(n -> !n.equals(SifatLangkah.NORMA) && !n.equals(SifatLangkah.ESKALASI)
            && !n.equals(SifatLangkah.KELENGKAPAN) && !n.equals(SifatLangkah.KELUARAN)).map(n -> "<camunda:property name=\"" + n + "\" value=\"\" />").collect(Collectors.joining()) + "$0");
        assertThat(satu("penawaran.bpmn", kosong)).extracting(TemuanModel::kalimat).isEmpty();
        assertThat(satu("penawaran.bpmn", isi.replaceFirst("(name=\"normaWaktu\" value=)\"10 menit\"", "$1\"\""))).singleElement().satisfies(t -> {
            assertThat(t.elemen()).isEqualTo("userTask_periksaPermohonan");
            assertThat(t.alasan()).contains("tugas staf tanpa norma waktu");
        });
    }

    /** What the program asks a table by and reads from it is not the owner's to rename. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision id="batas-temuan"                  | decision id="tenggat-temuan"              | tenggat-temuan | tabel 'tenggat-temuan' tidak pernah ditanya sistem
            <text>kategori</text>                       | <text>kelas</text>                        | batas-temuan   | masukan 'kelas' tidak dikirim sistem; yang ada: kategori
            name="hari" typeRef="integer"               | name="lama" typeRef="integer"             | batas-temuan   | keluaran 'hari' dibaca sistem
            name="hari" typeRef="integer"               | name="hari" typeRef="string"              | batas-temuan   | keluaran 'hari' harus berjenis integer
            hitPolicy="UNIQUE"                          | hitPolicy="COLLECT"                       | batas-temuan   | kebijakan hasil
            <text>"MAYOR"</text>                        | <text>MAYOR</text>                        | batas-temuan   | baris 2, kolom 'Kategori': isian MAYOR tidak terbaca
            <text>"MAYOR"</text>                        | <text>"MAYOR</text>                       | batas-temuan   | baris 2, kolom 'Kategori': isian "MAYOR tidak terbaca
            <text>60</text>                             | <text>60 hari</text>                      | batas-temuan   | baris 3, kolom 'Hari kalender': isian 60 hari tidak terbaca
            """)
    void aTableKeepsTheNamesThatTheProgramReads(String ini, String jadi, String elemen, String alasan) throws IOException {
        String isi = Files.readString(Path.of("bpmn/audit/batas-temuan.dmn"));
        assertThat(isi).contains(ini);
        assertThat(satu("batas-temuan.dmn", isi.replace(ini, jadi))).singleElement().satisfies(t -> {
            assertThat(t.elemen()).isEqualTo(elemen);
            assertThat(t.nama()).isEqualTo("Batas waktu temuan");
            assertThat(t.alasan()).contains(alasan);
        });
        assertThat(satu("batas-temuan.dmn", isi.replace("<text>60</text>", "<text>45</text>"))).isEmpty();
    }

    /** Versions, differences and the next program version go by the name of the file. */
    @Test
    void aTableStaysInItsFileWithItsNeighbours() throws IOException {
        String batas = Files.readString(Path.of("bpmn/audit/batas-temuan.dmn"));
        String hari = Files.readString(Path.of("bpmn/audit/hari-audit.dmn"));
        String satuSaja = hari.replaceAll("(?s)<decision id=\"(?!faktor-audit\").*?</decision>", "").replaceAll("(?s)<dmndi:DMNDI>.*</dmndi:DMNDI>", "");
        assertThat(satu("batas-temuan (1).dmn", batas)).extracting(TemuanModel::alasan).containsExactly("tabel 'batas-temuan' ada di berkas batas-temuan.dmn; beri berkas ini nama itu");
        assertThat(satu("faktor-audit.dmn", satuSaja)).extracting(TemuanModel::alasan).containsExactly("tabel 'faktor-audit' ada di berkas hari-audit.dmn; beri berkas ini nama itu");
        assertThat(satu("hari-audit.dmn", satuSaja)).extracting(TemuanModel::alasan).hasSize(4).allMatch(a -> a.endsWith("sertakan semua tabel berkas hari-audit.dmn"));
    }

    /** The engine would refuse them together, at the release. */
    @Test
    void theSameTableInTwoFilesIsRefused() throws IOException {
        byte[] isi = Files.readAllBytes(Path.of("bpmn/audit/batas-temuan.dmn"));
        assertThat(periksa.periksa(Map.of("batas-temuan.dmn", isi, "salinan.dmn", isi), null)).singleElement().satisfies(t -> {
            assertThat(t.berkas()).isEqualTo("salinan.dmn");
            assertThat(t.alasan()).contains("ada di berkas batas-temuan.dmn");
        });
    }

    /** A table compares values; it reaches neither beans nor classes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text>kategori</text>   | <text>${"".getClass().forName("java.lang.Runtime")}</text> | tidak dikirim sistem
            <text>kategori</text>   | <text>kategori.getClass()</text>             | memanggil sesuatu
            <text>kategori</text>   | <text>upper case(kategori)</text>            | tidak dikirim sistem
            <text>60</text>         | <text>${jdbcTemplate.execute("x")}</text>    | memanggil sesuatu
            <text>60</text>         | <text>"a".getClass()</text>                  | memanggil sesuatu
            <definitions            | <definitions expressionLanguage="juel"       | bahasa ungkapan 'juel' tidak diizinkan
            <inputExpression        | <inputExpression expressionLanguage="juel"   | bahasa ungkapan 'juel' tidak diizinkan
            <inputEntry             | <inputEntry expressionLanguage="javascript"  | bahasa ungkapan 'javascript' tidak diizinkan
            <outputEntry            | <outputEntry expressionLanguage="groovy"     | bahasa ungkapan 'groovy' tidak diizinkan
            """)
    void aTableCallsNothing(String ini, String jadi, String alasan) throws IOException {
        String isi = Files.readString(Path.of("bpmn/audit/batas-temuan.dmn"));
        String rusak = isi.replace(ini, jadi);
        assertThat(rusak).isNotEqualTo(isi);
        assertThat(satu("batas-temuan.dmn", rusak)).extracting(TemuanModel::alasan).anyMatch(a -> a.contains(alasan));
    }

    /** A part that is taken out of a process comes with it. */
    @Test
    void aCalledProcessMayComeInTheSamePackage() throws IOException {
        byte[] induk = Files.readString(Path.of("bpmn/lhu/penerbitan.bpmn")).replace("penerbitan", "terbitan").getBytes(StandardCharsets.UTF_8);
        byte[] pemanggil = Files.readString(Path.of("bpmn/pengujian/pengujian.bpmn")).replace("calledElement=\"penerbitan\"", "calledElement=\"terbitan\"").getBytes(StandardCharsets.UTF_8);
        assertThat(periksa.periksa(Map.of("pengujian.bpmn", pemanggil), null)).extracting(TemuanModel::alasan).containsExactly("proses 'terbitan' tidak ada");
        assertThat(periksa.periksa(Map.of("pengujian.bpmn", pemanggil, "terbitan.bpmn", induk), null)).isEmpty();
    }

    /** Its cases would stop in the middle: the engine asks for the shared one there. */
    @Test
    void whatOnlyAnotherBalaiHasIsNotThereToBeCalled() throws IOException {
        String sebaran = gudang.createDeployment().name("panggilan").tenantId("bspji-pontianak")
            .addString("panggilan-ptk.bpmn", Files.readString(Path.of("src/test/resources/bpmn/coba/coba-usulan.bpmn")).replace("coba-usulan", "panggilan-ptk")).deploy().getId();
        try {
            byte[] pemanggil = Files.readString(Path.of("bpmn/pengujian/pengujian.bpmn")).replace("calledElement=\"penerbitan\"", "calledElement=\"panggilan-ptk\"").getBytes(StandardCharsets.UTF_8);
            for (String satker : new String[] {null, "bspji-palembang"}) {
                assertThat(periksa.periksa(Map.of("pengujian.bpmn", pemanggil), satker)).extracting(TemuanModel::alasan).containsExactly("proses 'panggilan-ptk' tidak ada");
            }
            assertThat(periksa.periksa(Map.of("pengujian.bpmn", pemanggil), "bspji-pontianak")).isEmpty();
        } finally {
            gudang.deleteDeployment(sebaran, true);
        }
    }

    /** Each file is looked at, whatever the others are like. */
    @Test
    void allFilesAreToldOfAtOnce() throws IOException {
        byte[] baik = Files.readAllBytes(Path.of("bpmn/lhu/penerbitan.bpmn"));
        byte[] salah = Files.readString(Path.of("bpmn/tagihan/pembayaran.bpmn")).replace(">P30D<", ">sebulan<").getBytes(StandardCharsets.UTF_8);
        assertThat(periksa.periksa(Map.of("penerbitan.bpmn", baik, "pembayaran.bpmn", salah, "a.txt", new byte[0], "b.bpmn", new byte[] {'<'}), null))
                .extracting(TemuanModel::berkas).containsExactly("a.txt", "b.bpmn", "pembayaran.bpmn");
    }

    /** Looked at by whoever may not deploy, in a transaction that only reads, and the engine has not met the model. */
    @Test
    void lookingLeavesNothingBehind() throws IOException {
        byte[] isi = Files.readAllBytes(Path.of("bpmn/tagihan/pembayaran.bpmn"));
        konfigurasi.getDeploymentCache().purgeCache();
        TransactionTemplate baca = new TransactionTemplate(transaksi);
        baca.setReadOnly(true);
        List<TemuanModel> temuan = orang.sebagai("cs", () -> baca.execute(t -> periksa.periksa(Map.of("pembayaran.bpmn", isi), "bspji-palembang")));
        assertThat(temuan).isEmpty();
        assertThat(konfigurasi.getDeploymentCache().getProcessDefinitionCache().keySet()).isEmpty();
    }

    private List<TemuanModel> satu(String nama, String isi) {
        return periksa.periksa(Map.of(nama, isi.getBytes(StandardCharsets.UTF_8)), null);
    }
}
