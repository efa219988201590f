package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PenulisModelTest {

    private static final Map<String, Function<LangkahModel, String>> SIFAT = Map.of("nama", LangkahModel::nama, "normaWaktu", LangkahModel::normaWaktu,
        "batasWaktu", LangkahModel::batasWaktu, "statusPelanggan", LangkahModel::statusPelanggan, "statusSampel", LangkahModel::statusSampel,
        "eskalasi", LangkahModel::eskalasi, "kelengkapan", LangkahModel::kelengkapan, "keluaran", LangkahModel::keluaran);
    private static final List<String> NILAI = List.of("3 hari kerja", "Surat & \"lampiran\"", "a < b > c", "it's", "kurs $1 \\ {x}", "µ ≤ 5 °C", "'\"'");

    private final PembacaModel pembaca = new PembacaModel();
    private final PenulisModel penulis = new PenulisModel();

    static List<Path> model() {
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            return semua.filter(p -> p.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("model")
    void writingWhatIsThereChangesNothing(Path berkas) throws IOException {
        String xml = Files.readString(berkas);
        List<PerubahanModel> sama = new ArrayList<>();
        for (LangkahModel l : pembaca.langkah(xml)) {
            SIFAT.forEach((sifat, dari) -> sama.add(new PerubahanModel(l.id(), sifat, dari.apply(l))));
            l.pewaktu().forEach(w -> sama.add(new PerubahanModel(w.id(), PerubahanModel.PEWAKTU, w.nilai())));
        }
        assertThat(penulis.tulis(xml, sama)).isEqualTo(xml);
    }

    @ParameterizedTest
    @MethodSource("model")
    void whatIsWrittenIsReadAndNothingElseChanges(Path berkas) throws IOException {
        Random acak = new Random(berkas.toString().hashCode());
        String asli = Files.readString(berkas);
        for (String xml : List.of(asli, asli.replace("\n", "\r\n"), asli.replace("bpmn:", "semantic:").replace("xmlns:bpmn=", "xmlns:semantic="))) {
            List<LangkahModel> langkah = pembaca.langkah(xml);
            for (int i = 0; i < (xml.equals(asli) ? 3 : 1); i++) {
                LangkahModel l = langkah.get(acak.nextInt(langkah.size()));
                String sifat = SIFAT.keySet().stream().sorted().toList().get(acak.nextInt(SIFAT.size()));
                String nilai = NILAI.get(acak.nextInt(NILAI.size()));
                String hasil = penulis.tulis(xml, List.of(new PerubahanModel(l.id(), sifat, nilai)));
                assertThat(baca(hasil, l.id(), sifat)).as("%s %s of %s", sifat, nilai, l.id()).isEqualTo(nilai);
                lainnyaTetap(xml, hasil, l.id(), sifat);
                String balik = penulis.tulis(hasil, List.of(new PerubahanModel(l.id(), sifat, SIFAT.get(sifat).apply(l))));
                assertThat(pembaca.langkah(balik)).isEqualTo(langkah);
                if (SIFAT.get(sifat).apply(l) != null) {
                    assertThat(balik).isEqualTo(xml);
                }
            }
        }
    }

    private String baca(String xml, String elemen, String sifat) {
        return SIFAT.get(sifat).apply(pembaca.langkah(xml).stream().filter(l -> l.id().equals(elemen)).findFirst().orElseThrow());
    }

    /** At most one line is replaced, and at most five come in, all in one place. */
    private void lainnyaTetap(String xml, String hasil, String elemen, String sifat) {
        List<String> lama = List.of(xml.split("\n", -1));
        List<String> baru = List.of(hasil.split("\n", -1));
        int awal = 0;
        while (awal < Math.min(lama.size(), baru.size()) && lama.get(awal).equals(baru.get(awal))) {
            awal++;
        }
        int akhir = 0;
        while (akhir < Math.min(lama.size(), baru.size()) - awal && lama.get(lama.size() - 1 - akhir).equals(baru.get(baru.size() - 1 - akhir))) {
            akhir++;
        }
        assertThat(lama.size() - awal - akhir).as("lines of the old text that went").isLessThanOrEqualTo(1);
        assertThat(baru.size() - awal - akhir).as("lines that came").isLessThanOrEqualTo(7);
        assertThat(semuaSifat(hasil, elemen, sifat)).isEqualTo(semuaSifat(xml, elemen, sifat));
    }

    private List<String> semuaSifat(String xml, String kecuali, String sifat) {
        return pembaca.langkah(xml).stream().flatMap(l -> SIFAT.entrySet().stream().filter(s -> !l.id().equals(kecuali) || !s.getKey().equals(sifat))
            .map(s -> l.id() + " " + s.getKey() + " " + s.getValue().apply(l))).sorted().toList();
    }

    @Test
    void writesIntoEveryShapeOfAnElement() {
        String kepala = "<?xml version=\"1.0\"?>\n<!-- tetap <di sini> -->\n<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>\n  <process id='p'>\n";
        String kaki = "\n  </process>\n</definitions>\n";
        String ns = " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"";
        for (String bentuk : List.of("    <userTask id='a'/>", "    <userTask id=\"a\"\n       name='x' />", "    <userTask id='a'></userTask>",
                "    <userTask id='a'>\n      <documentation>d</documentation>\n    </userTask>", "    <userTask id='a'><!-- c --><extensionElements/></userTask>",
                "    <userTask id='a'>\n      <extensionElements>\n        <x:y xmlns:x='u'/>\n      </extensionElements>\n    </userTask>",
                "    <userTask id='a'>\n      <extensionElements>\n        <c:properties xmlns:c='http://camunda.org/schema/1.0/bpmn'>\n          <!-- mine -->\n        </c:properties>\n      </extensionElements>\n    </userTask>")) {
            String xml = kepala + bentuk + kaki;
            String hasil = penulis.tulis(xml, List.of(new PerubahanModel("a", "normaWaktu", "2 jam"), new PerubahanModel("a", "nama", "Nama & baru")));
            assertThat(baca(hasil, "a", "normaWaktu")).as(hasil).isEqualTo("2 jam");
            assertThat(baca(hasil, "a", "nama")).isEqualTo("Nama & baru");
            assertThat(hasil).contains("<!-- tetap <di sini> -->");
            assertThat(hasil.contains("<!-- mine -->")).isEqualTo(bentuk.contains("mine"));
            assertThat(hasil.split("\n")[2]).startsWith("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'" + ns);
            assertThat(baca(penulis.tulis(hasil, List.of(new PerubahanModel("a", "normaWaktu", ""))), "a", "normaWaktu")).isNull();
        }
    }

    @Test
    void aTimerIsWrittenWhereItStands() throws IOException {
        String xml = Files.readString(Path.of("bpmn/penawaran/penawaran.bpmn"));
        String hasil = penulis.tulis(xml, List.of(new PerubahanModel("boundaryEvent_perbaikanLewat", PerubahanModel.PEWAKTU, "P45D")));
        assertThat(hasil).isEqualTo(xml.replaceFirst(">P30D<", ">P45D<"));
        assertThatThrownBy(() -> penulis.tulis(xml, List.of(new PerubahanModel("userTask_susunPenawaran", PerubahanModel.PEWAKTU, "P1D")))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> penulis.tulis(xml, List.of(new PerubahanModel("tidakAda", "nama", "x")))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesWhatIsNoXmlOrBringsADtd() {
        assertThatThrownBy(() -> pembaca.langkah("<a><b></a>")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("bukan XML");
        assertThatThrownBy(() -> pembaca.langkah("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")).isInstanceOf(IllegalArgumentException.class);
    }
}
