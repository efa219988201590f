package id.laju.beda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laju.beda.BedaElemen.Jenis;
import id.laju.mesin.PenulisModel;
import id.laju.mesin.PerubahanModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PembandingModelTest {

    private String model;
    private String tabel;

    @BeforeEach
    void read() throws IOException {
        model = Files.readString(Path.of("bpmn/penawaran/penawaran.bpmn"));
        tabel = Files.readString(Path.of("bpmn/sertifikat/masa-sertifikat.dmn"));
    }

    @Test
    void theSameTextAndAnotherHandDifferInNothing() {
        assertThat(PembandingModel.model(model, model).sama()).isTrue();
        String lain = model.replace("bpmn:", "b:").replace("xmlns:bpmn=", "xmlns:b=").replace("\n", "\r\n").replace("exporterVersion=\"5.30.0\"", "exporterVersion=\"5.40.0\"");
        assertThat(PembandingModel.model(model, lain)).isEqualTo(new Beda(List.of(), false));
    }

    @Test
    void onlyThePictureMoved() {
        Beda beda = PembandingModel.model(model, model.replaceFirst("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"7\""));
        assertThat(beda.sama()).isTrue();
        assertThat(beda.tataLetak()).isTrue();
    }

    /** What Modeler shows of a step is no part of it. */
    @Test
    void templatesOfModelerDifferInNothing() {
        assertThat(model).contains(" camunda:modelerTemplate=");
        assertThat(PembandingModel.model(model.replaceAll(" camunda:modelerTemplate(Version)?=\"[^\"]*\"", ""), model).sama()).isTrue();
    }

    @Test
    void aChangedValueIsToldInWordsFromWhatToWhat() {
        String baru = new PenulisModel().tulis(model, List.of(new PerubahanModel("userTask_periksaPermohonan", "normaWaktu", "2 jam"),
            new PerubahanModel("userTask_periksaPermohonan", "batasWaktu", "1 hari kerja"), new PerubahanModel("boundaryEvent_perbaikanLewat", PerubahanModel.PEWAKTU, "P14D")));
        Beda beda = PembandingModel.model(model, baru);
        assertThat(beda.elemen()).extracting(BedaElemen::nama, BedaElemen::sebutan, BedaElemen::jenis)
            .containsExactly(tuple("Periksa permohonan", "tugas staf", Jenis.UBAH), tuple("30 hari berlalu", "kejadian di tepi langkah", Jenis.UBAH));
        assertThat(beda.elemen().get(0).rincian()).containsExactlyInAnyOrder(new BedaSifat("norma waktu", "10 menit", "2 jam"), new BedaSifat("batas waktu", null, "1 hari kerja"));
        assertThat(beda.elemen().get(1).rincian()).containsExactly(new BedaSifat("lama", "30 hari", "14 hari"));
        assertThat(beda.tandaLama()).as("the eye finds it on both").isEqualTo(beda.tandaBaru());
        assertThat(beda.tandaBaru()).extracting("elemen", "kelas", "lencana").containsExactly(tuple("userTask_periksaPermohonan", "ubah", "1"), tuple("boundaryEvent_perbaikanLewat", "ubah", "2"));
        assertThat(beda.tandaBaru().get(0).teks()).contains("norma waktu: 10 menit menjadi 2 jam").contains("batas waktu: (tidak ada) menjadi 1 hari kerja");
    }

    @Test
    void roleFormMessageConditionAndLaneCount() {
        String baru = model.replace("penawaran/susunPenawaran.html\" camunda:candidateGroups=\"kerjasama\"", "penawaran/susunPenawaran.html\" camunda:candidateGroups=\"cs\"")
            .replace("name=\"laju.penawaran.dijawab\"", "name=\"laju.penawaran.lain\"");
        assertThat(PembandingModel.model(model, baru).elemen()).flatExtracting(BedaElemen::rincian)
            .containsExactlyInAnyOrder(new BedaSifat("nama", "laju.penawaran.dijawab", "laju.penawaran.lain"), new BedaSifat("peran", "kerjasama", "cs"));
        String lajur = model.replace("        <bpmn:flowNodeRef>userTask_susunPenawaran</bpmn:flowNodeRef>\n", "")
            .replace("        <bpmn:flowNodeRef>gateway_setujui</bpmn:flowNodeRef>\n", "        <bpmn:flowNodeRef>gateway_setujui</bpmn:flowNodeRef>\n        <bpmn:flowNodeRef>userTask_susunPenawaran</bpmn:flowNodeRef>\n");
        assertThat(PembandingModel.model(model, lajur).elemen()).flatExtracting(BedaElemen::rincian).containsExactly(new BedaSifat("lajur", "Kerjasama", "Ketua Tim PJI"));
    }

    @Test
    void stepsComeAndGoAndFlowsAreRewired() {
        String baru = model.replace("id=\"userTask_susunPenawaran\"", "id=\"userTask_susunBaru\"").replace("targetRef=\"userTask_susunPenawaran\"", "targetRef=\"userTask_susunBaru\"")
            .replace("sourceRef=\"userTask_susunPenawaran\"", "sourceRef=\"userTask_susunBaru\"").replace("name=\"Susun penawaran\"", "name=\"Susun baru\"");
        Beda beda = PembandingModel.model(model, baru);
        assertThat(beda.elemen()).extracting(BedaElemen::nama, BedaElemen::jenis).contains(tuple("Susun baru", Jenis.TAMBAH), tuple("Susun penawaran", Jenis.HILANG));
        assertThat(beda.elemen().stream().filter(e -> e.elemen().equals("flow_disusun")).findFirst().orElseThrow().rincian()).containsExactly(new BedaSifat("dari", "Susun penawaran", "Susun baru"));
        assertThat(beda.tandaLama()).filteredOn("kelas", "hilang").extracting("elemen").containsExactly("userTask_susunPenawaran");
        assertThat(beda.tandaBaru()).extracting("elemen").contains("userTask_susunBaru", "flow_disusun", "flow_diLokasi").doesNotContain("userTask_susunPenawaran");
    }

    @Test
    void aRenamedNeighbourIsNoChangeOfTheFlow() {
        Beda beda = PembandingModel.model(model, model.replace("name=\"Susun penawaran\"", "name=\"Susun baru\""));
        assertThat(beda.elemen()).extracting(BedaElemen::elemen).containsExactly("userTask_susunPenawaran");
    }

    @Test
    void rowsOfATableComeGoAndChange() {
        String baris = tabel.lines().filter(l -> l.contains("aturan_masa-sertifikat_4")).findFirst().orElseThrow();
        Beda hilang = PembandingModel.tabel(tabel, tabel.replace(baris + "\n", ""));
        assertThat(hilang.elemen()).extracting(BedaElemen::nama, BedaElemen::sebutan, BedaElemen::jenis).containsExactly(tuple("Baris 4: Layanan sertifikasi-person", "baris", Jenis.HILANG));
        assertThat(hilang.elemen().get(0).rincian()).contains(new BedaSifat("Layanan", "\"sertifikasi-person\"", null));
        assertThat(PembandingModel.tabel(tabel.replace(baris + "\n", ""), tabel).elemen()).extracting(BedaElemen::jenis).containsExactly(Jenis.TAMBAH);
        Beda ubah = PembandingModel.tabel(tabel, tabel.replace("<outputEntry id=\"o_masa-sertifikat_2_1\"><text>3</text>", "<outputEntry id=\"o_masa-sertifikat_2_1\"><text>5</text>"));
        assertThat(ubah.elemen()).extracting(BedaElemen::nama).containsExactly("Baris 2: Layanan sertifikasi-sistem-manajemen");
        assertThat(ubah.elemen().get(0).rincian()).containsExactly(new BedaSifat("Masa berlaku (tahun, kurang sehari)", "3", "5"));
        String semua = tabel.replace("<text>\"sertifikasi-person\"</text>", "<text>-</text>");
        assertThat(PembandingModel.tabel(tabel, semua).elemen()).extracting(BedaElemen::nama).containsExactly("Baris 4: semua yang lain");
        String bersyarat = tabel.replace("<inputEntry id=\"i_masa-sertifikat_4_2\"><text></text>", "<inputEntry id=\"i_masa-sertifikat_4_2\"><text>\"LSP\",\"LSU\"</text>");
        assertThat(PembandingModel.tabel(tabel, bersyarat).elemen()).extracting(BedaElemen::nama).containsExactly("Baris 4: Layanan sertifikasi-person, Skema LSP,LSU");
    }

    @Test
    void aRowWithAnotherIdIsTheSameRowAndTheOrderCounts() {
        assertThat(PembandingModel.tabel(tabel, tabel.replace("aturan_masa-sertifikat_4", "DecisionRule_x")).sama()).isTrue();
        String dua = tabel.lines().filter(l -> l.contains("aturan_masa-sertifikat_2")).findFirst().orElseThrow();
        String tiga = tabel.lines().filter(l -> l.contains("aturan_masa-sertifikat_3")).findFirst().orElseThrow();
        Beda beda = PembandingModel.tabel(tabel, tabel.replace(dua, "@").replace(tiga, dua).replace("@", tiga));
        assertThat(beda.elemen()).extracting(BedaElemen::nama).containsExactly("Urutan baris");
        assertThat(beda.elemen().get(0).rincian()).containsExactly(new BedaSifat("urutan baris yang tetap", "1, 2, 3, 4", "1, 3, 2, 4"));
        Beda kolom = PembandingModel.tabel(tabel, tabel.replace("label=\"Skema\"", "label=\"Skema sertifikasi\""));
        assertThat(kolom.elemen()).extracting(BedaElemen::sebutan).contains("kolom masukan");
    }
}
