package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TabelSop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small models as rows. */
class PenyusunTabelTest {

    private final Map<String, ModelAlur> model = new HashMap<>();

    /** @param isi nodes and flows of the process */
    private void model(String kunci, String isi) {
        model.put(kunci, PembacaAlur.baca("""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="%s" name="%s">%s</process></definitions>
            """.formatted(kunci, kunci, isi)));
    }

    private static String tugas(String id, String nama) {
        return "<userTask id='" + id + "' name='" + nama + "'><extensionElements><camunda:properties><camunda:property name='normaWaktu' value='2 jam'/></camunda:properties></extensionElements></userTask>";
    }

    private static String alur(String... semua) {
        StringBuilder hasil = new StringBuilder();
        for (String a : semua) {
            String[] b = a.split(" ");
            hasil.append("<sequenceFlow id='f").append(hasil.length()).append("' sourceRef='").append(b[0]).append("' targetRef='").append(b[1]).append("' name='")
                .append(b.length > 2 ? b[2] : "").append("'/>");
        }
        return hasil.toString();
    }

    private List<String> baris(TabelSop t) {
        return t.baris().stream().map(b -> b.nomor() + " " + b.kegiatan() + " " + b.lanjut().stream().map(p -> p.label() + ">" + SopTest.nomor(t, p.ke())).toList()).toList();
    }

    private TabelSop susun(Map<String, CaraLangkah> cara, String... proses) {
        return PenyusunTabel.susun(List.of(proses), model::get, new PilihanLangkah(cara));
    }

    private void perbaikan() {
        model("a", "<startEvent id='m'/>" + tugas("x", "Isi") + tugas("y", "Periksa") + "<exclusiveGateway id='g' name='Baik?'/>" + tugas("z", "Perbaiki") + "<endEvent id='e' name='Baik'/>"
            + alur("m x", "x y", "y g", "g e Ya", "g z Tidak", "z y"));
    }

    @Test
    void reworkIsASubStepAndTheDecisionEndsInATerminator() {
        perbaikan();
        TabelSop t = susun(Map.of(), "a");
        assertThat(baris(t)).containsExactly("1 Isi [>2]", "2 Periksa [Tidak>2a, Ya>Selesai]", "2a Perbaiki [>2]", " Selesai []");
        assertThat(t.baris()).extracting(TabelSop.Baris::simbol).containsExactly(SimbolSop.MULAI_SELESAI, SimbolSop.KEPUTUSAN, SimbolSop.PROSES, SimbolSop.MULAI_SELESAI);
        assertThat(t.baris().get(0).waktu()).isEqualTo("2 jam");
    }

    @Test
    void aStepThatIsLeftOutIsPassedOver() {
        perbaikan();
        assertThat(baris(susun(Map.of("a/x", CaraLangkah.TIDAK), "a"))).containsExactly("1 Periksa [Tidak>1a, Ya>Selesai]", "1a Perbaiki [>1]", " Selesai []");
    }

    @Test
    void aCalledProcessStandsInPlaceOfItsCallOrAsAReference() {
        perbaikan();
        model("b", "<startEvent id='m'/>" + tugas("p", "Ajukan") + "<callActivity id='c' name='Pemeriksaan' calledElement='a'/>" + tugas("q", "Serahkan") + "<endEvent id='e'/>"
            + alur("m p", "p c", "c q", "q e"));
        assertThat(baris(susun(Map.of(), "b"))).containsExactly("1 Ajukan [>2]", "2 Isi [>3]", "3 Periksa [Ya>4, Tidak>3a]", "3a Perbaiki [>3]", "4 Serahkan []");
        TabelSop acuan = susun(Map.of("b/c", CaraLangkah.ACUAN), "b");
        assertThat(baris(acuan)).containsExactly("1 Ajukan [>1a]", "1a Pemeriksaan (lihat SOP-nya) [>2]", "2 Serahkan []");
        assertThat(acuan.baris().get(1).simbol()).isEqualTo(SimbolSop.SAMBUNGAN);
    }

    @Test
    void whatComesFirstIsNumberedFirst() {
        perbaikan();
        model("b", "<startEvent id='m'/>" + tugas("p", "Pesan") + "<endEvent id='e'/>" + alur("m p", "p e"));
        assertThat(baris(susun(Map.of(), "a", "b"))).containsExactly("1 Isi [>2]", "2 Periksa [Ya>3, Tidak>2a]", "2a Perbaiki [>2]", "3 Pesan []");
    }

    @Test
    void aDecisionBelongsToTheStepBeforeItAndATimerIsAWord() {
        model("a", "<startEvent id='m'/>" + tugas("x", "Isi") + "<exclusiveGateway id='g' name='Besar?'/>" + tugas("y", "Setujui") + "<exclusiveGateway id='j'/>" + tugas("z", "Kirim")
            + "<boundaryEvent id='w' name='Seminggu' attachedToRef='y'/><endEvent id='l' name='Gugur'><errorEventDefinition id='d'/></endEvent><endEvent id='e'/><serviceTask id='s' name='Hitung'/>"
            + "<exclusiveGateway id='k'/>" + tugas("v", "Ulang") + alur("m k", "k x", "x s", "s g", "g y Ya", "g j Tidak", "y j", "j z", "z e", "w l", "v k"));
        TabelSop t = susun(Map.of(), "a");
        assertThat(baris(t)).containsExactly("1 Isi [Ya>2, Tidak>3]", "2 Setujui [>3]", "3 Kirim []");
        assertThat(t.baris().get(1).keterangan()).isEqualTo("Seminggu: Gugur");
    }

    @Test
    void aDecisionThatNoSingleStepMakesHasARow() {
        model("a", "<startEvent id='m'/>" + tugas("x", "Isi") + "<exclusiveGateway id='j'/>" + "<exclusiveGateway id='g' name='Besar?'/>" + tugas("y", "Setujui") + tugas("z", "Kirim") + tugas("u", "Ubah")
            + "<exclusiveGateway id='h' name='Setuju?'/><endEvent id='e'/>" + alur("m x", "x j", "u j", "j g", "g y Ya", "g z Tidak", "y h", "h z Ya", "h u Tidak", "z e"));
        TabelSop t = susun(Map.of(), "a");
        assertThat(baris(t)).containsExactly("1 Isi [>1a]", "1a Besar? [Ya>2, Tidak>3]", "2 Setujui [Ya>3, Tidak>2a]", "2a Ubah [>1a]", "3 Kirim []");
        assertThat(t.baris().get(1).keterangan()).isEqualTo("Ditentukan aplikasi menurut data");
        assertThat(baris(susun(Map.of("a/g", CaraLangkah.TIDAK), "a")).get(0)).isEqualTo("1 Isi [Ya>2, Tidak>3]");
    }

    @Test
    void aReminderEndsNothing() {
        model("a", "<startEvent id='m'/><callActivity id='c' name='Tunggu' calledElement='b'/>" + tugas("z", "Kirim") + "<endEvent id='e'/>" + alur("m c", "c z", "z e"));
        model("b", "<startEvent id='m'/>" + tugas("y", "Jawab") + "<boundaryEvent id='w' name='Tiap hari' cancelActivity='false' attachedToRef='y'/><serviceTask id='s' name='Ingatkan'/><endEvent id='i' name='Diingatkan'/><endEvent id='e'/>"
            + alur("m y", "y e", "w s", "s i"));
        TabelSop t = susun(Map.of(), "a");
        assertThat(baris(t)).containsExactly("1 Jawab [>2]", "2 Kirim []");
        assertThat(t.baris().get(0).keterangan()).isEmpty();
    }

    /** Two people ask each other before the third step; the model says what is beside the course. */
    @Test
    void whatLeavesTheCourseStandsWhereItLeavesItInFlowOrder() {
        model("a", "<startEvent id='m'/>" + tugas("x", "Daftar") + "<exclusiveGateway id='g' name='Ada tempat?'/>" + tugas("t", "Tempatkan") + "<exclusiveGateway id='h'/>"
            + tugas("k", "Tunggu kuota").replace("</camunda:properties>", "<camunda:property name='langkahSop' value='samping'/></camunda:properties>") + "<exclusiveGateway id='i'/>" + tugas("u", "Uji")
            + "<boundaryEvent id='w' name='Batal' attachedToRef='u'/>" + tugas("j", "Jawab pembatalan") + "<endEvent id='e'/>"
            + alur("m x", "x g", "g h Ya", "g t Belum", "t h", "h k", "k i", "i u", "u e", "w j", "j h"));
        assertThat(baris(susun(Map.of("a/t", CaraLangkah.SAMPING), "a"))).containsExactly("1 Daftar [Ya>1b, Belum>1a]", "1a Tempatkan [>1b]", "1b Tunggu kuota [>2]", "2 Uji []", "2a Jawab pembatalan [>1b]");
        assertThat(baris(susun(Map.of("a/t", CaraLangkah.SAMPING, "a/k", CaraLangkah.UTAMA, "a/j", CaraLangkah.UTAMA), "a"))).containsExactly("1 Daftar [Ya>2, Belum>1a]", "1a Tempatkan [>2]",
            "2 Tunggu kuota [>3]", "3 Uji []", "4 Jawab pembatalan [>2]");
        assertThat(PenyusunTabel.bawaan(List.of("a"), model::get)).containsEntry("a/k", new PenyusunTabel.Bawaan("Tunggu kuota", CaraLangkah.SAMPING))
            .containsEntry("a/t", new PenyusunTabel.Bawaan("Tempatkan", CaraLangkah.UTAMA));
    }

    @Test
    void aProcessThatIsCalledTwiceIsUnfoldedOnce() {
        perbaikan();
        model("b", "<startEvent id='m'/><callActivity id='c' name='Pemeriksaan' calledElement='a'/><callActivity id='d' name='Pemeriksaan ulang' calledElement='a'/><endEvent id='e'/>" + alur("m c", "c d", "d e"));
        assertThat(baris(susun(Map.of(), "b"))).containsExactly("1 Isi [>2]", "2 Periksa [Ya>2b, Tidak>2a]", "2a Perbaiki [>2]", "2b Pemeriksaan ulang (lihat SOP-nya) [>Selesai]",
            " Selesai []");
        assertThat(baris(susun(Map.of("b/d", CaraLangkah.UTAMA), "b"))).hasSize(7);
    }
}
