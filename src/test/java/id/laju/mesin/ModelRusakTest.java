package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Shipped models, each with one fault that an owner could make in Modeler: one finding each, at its element, and nothing of them is kept. */
@LajuTest
class ModelRusakTest {

    private static final List<String> TABEL = List.of("act_re_deployment", "act_re_procdef", "act_re_decision_def", "act_ru_jobdef", "act_ru_event_subscr", "act_ge_bytearray");

    @Autowired PemeriksaUsulan periksa;
    @Autowired RepositoryService gudang;
    @Autowired JdbcTemplate sql;

    /** Model, the element after which the text is changed, the text, what it becomes; where the finding stands and what it says. */
    @ParameterizedTest(name = "{5}: {6}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lhu/penerbitan           | serviceTask_rilisLhu          | ${rilisLhu}                        | ${rilisLaporan}           | serviceTask_rilisLhu     | Rilis laporan         | langkah 'rilisLaporan' tidak dikenal sistem
            lhu/penerbitan           | userTask_tandatanganiLhu      | Lhu.dari(                          | Lhu.untuk(                | userTask_tandatanganiLhu | Tandatangani laporan  | langkah 'penandaTanganLhu' tidak mengenal 'untuk'
            lhu/penerbitan           | userTask_buatLhu              | buatLhu.html                       | buatLaporan.html          | userTask_buatLhu         | Buat laporan          | formulir embedded:/forms/lhu/buatLaporan.html tidak ada
            lhu/penerbitan           | userTask_buatLhu              | buatLhu.html                       | periksaLhu.html           | userTask_buatLhu         | Buat laporan          | milik tugas lain
            lhu/penerbitan           | lane_penerbitan_2             | name="Customer Service"            | ``                        | lane_penerbitan_2        | ``                    | lajur tanpa nama
            lhu/penerbitan           | userTask_buatLhu              | candidateGroups="cs"               | candidateGroups="cso"     | userTask_buatLhu         | Buat laporan          | peran 'cso' tidak dikenal
            lhu/penerbitan           | userTask_buatLhu              | camunda:candidateGroups="cs"       | ``                        | userTask_buatLhu         | Buat laporan          | harus menyebut peran
            lhu/penerbitan           | userTask_buatLhu              | name="normaWaktu"                  | name="norma"              | userTask_buatLhu         | Buat laporan          | sifat 'norma' tidak dikenal
            lhu/penerbitan           | userTask_buatLhu              | value="20 menit"                   | value="20 mnt"            | userTask_buatLhu         | Buat laporan          | Norma waktu "20 mnt" tidak dikenal
            lhu/penerbitan           | userTask_buatLhu              | value="ketua-tim-pji"              | value="ketua"             | userTask_buatLhu         | Buat laporan          | sifat eskalasi = 'ketua': peran tidak dikenal
            lhu/penerbitan           | userTask_tandatanganiLhu      | name="pelimpahan" value="tidak"    | name="pelimpahan" value="boleh" | userTask_tandatanganiLhu | Tandatangani laporan | hanya mengenal nilai tidak
            pengujian/uji-laboratorium | userTask_perbaikiHasil      | name="langkahSop" value="samping"  | name="langkahSop" value="sisi" | userTask_perbaikiHasil | Tugaskan pengulangan | harus utama, samping, acuan atau tidak
            lhu/penerbitan           | userTask_buatLhu              | <camunda:property name="normaWaktu" value="20 menit" /> | `` | userTask_buatLhu        | Buat laporan          | tugas staf tanpa norma waktu
            lhu/penerbitan           | userTask_buatLhu              | <camunda:property name="eskalasi" value="ketua-tim-pji" /> | `` | userTask_buatLhu     | Buat laporan          | tanpa jalan keluar bila tidak dikerjakan
            sertifikat/surat-sertifikat | userTask_perbaikiSuratSertifikat | <camunda:property name="statusStaf" value="PERBAIKAN SURAT SERTIFIKAT" /> | `` | userTask_perbaikiSuratSertifikat | Perbaiki surat keadaan sertifikat | tanpa status yang dapat dibaca
            pengujian/uji-laboratorium | userTask_verifikasiHasil    | <camunda:property name="bukanPelaku" value="userTask_ujiSampel, userTask_kalibrasiAlat @ parameter" /> | `` | userTask_verifikasiHasil | Verifikasi hasil | isi bukanPelaku dengan userTask_kalibrasiAlat, userTask_ujiSampel @ parameter
            pengujian/uji-laboratorium | userTask_validasiHasil      | , userTask_verifikasiHasil @ parameter | ` @ parameter`        | userTask_validasiHasil   | Validasi hasil        | tanpa penjaga kemandirian yang wajib
            pengujian/uji-laboratorium | userTask_validasiHasil      | @ parameter                        | @ bulan                   | userTask_validasiHasil   | Validasi hasil        | tidak ada di model ini
            tagihan/kelebihan-pembayaran | userTask_setujuiKelebihan | userTask_periksaKelebihan @ kasus  | userTask_periksa @ kasus  | userTask_setujuiKelebihan | Setujui kelebihan pembayaran | tugas [userTask_periksa] tidak ada di model ini
            tagihan/pembayaran       | definitions_pembayaran        | name="laju.tagihan.lunas"          | name="laju.tagihan.bayar" | startEvent_pembayaranDicatat | Pembayaran dicatat    | pesan 'laju.tagihan.bayar' tidak pernah dikirim sistem
            tagihan/pembayaran       | receiveTask_mintaBillingUlang | messageRef="message_dijawab"       | ``                        | receiveTask_mintaBillingUlang | Minta billing ulang | menunggu tanpa pesan yang dikenal
            tagihan/pembayaran       | receiveTask_mintaBillingUlang | name="giliran" value="pelanggan"   | name="giliran" value="pembeli" | receiveTask_mintaBillingUlang | Minta billing ulang | harus balai, pelanggan atau pihak ketiga
            tagihan/pembayaran       | receiveTask_mintaBillingUlang | <camunda:property name="giliran" value="pelanggan" /> | `` | receiveTask_mintaBillingUlang | Minta billing ulang | penantian harus menyebut giliran
            tagihan/pembayaran       | boundaryEvent_billingGugur    | name="30 hari berlalu"             | name="30 hari berlalu" cancelActivity="false" | receiveTask_mintaBillingUlang | Minta billing ulang | penantian tanpa batas waktu
            tagihan/pembayaran       | boundaryEvent_billingGugur    | >P30D<                             | >30 hari<                 | boundaryEvent_billingGugur | 30 hari berlalu     | waktu '30 hari' tidak terbaca
            tagihan/pembayaran       | boundaryEvent_billingGugur    | >P30D<                             | ><                        | boundaryEvent_billingGugur | 30 hari berlalu     | timer tanpa waktu
            tagihan/pembayaran       | boundaryEvent_ingatBillingUlang | >R4/P7D<                         | >R4/7D<                   | boundaryEvent_ingatBillingUlang | Tiap 7 hari    | waktu 'R4/7D' tidak terbaca
            tagihan/pembayaran       | boundaryEvent_ingatBilling    | attachedToRef="receiveTask_bayarTagihan" | attachedToRef="receiveTask_hilang" | boundaryEvent_ingatBilling | Sehari sebelumnya | tidak menempel pada langkah
            lhu/penerbitan           | gateway_lhuDitandatangani     | default="flow_lhuKembali"          | ``                        | gateway_lhuDitandatangani | Ditandatangani?      | gerbang tanpa jalan biasa (default)
            lhu/penerbitan           | gateway_lhuBenar              | name="Laporan benar?"              | name="Laporan"            | gateway_lhuBenar         | Laporan               | harus bernama pertanyaan
            lhu/penerbitan           | flow_lhuUlang" name           | ="Tidak"                           | =""                       | flow_lhuUlang            | ``                    | panah ini tanpa label: tulis jawaban atas pertanyaan gerbangnya pada gerbang 'Laporan benar?'
            lhu/penerbitan           | flow_05" name                 | <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${tandaTangan == 'ditandatangani'}</bpmn:conditionExpression> | `` | flow_05 | Ya | panah ini tanpa syarat
            lhu/penerbitan           | flow_05" name                 | == 'ditandatangani'}               | == 'ditandatangani'       | flow_05                  | Ya                    | salah tulis
            lhu/penerbitan           | serviceTask_beritahuLhu       | name="Kirim pemberitahuan laporan" | ``                        | serviceTask_beritahuLhu  | ``                    | tanpa nama
            lhu/penerbitan           | flow_10" sourceRef            | targetRef="serviceTask_beritahuLhu" | targetRef="endEvent_lhuTerbit" | serviceTask_beritahuLhu | Kirim pemberitahuan laporan | tidak pernah dicapai
            lhu/penerbitan           | flow_ditarik" sourceRef       | targetRef="gateway_buatLhu"        | targetRef="gateway_hilang" | flow_ditarik            | ``                    | panah ini menuju 'gateway_hilang', yang tidak ada
            lhu/penerbitan           | flow_10" sourceRef            | targetRef="serviceTask_beritahuLhu" /> | targetRef="serviceTask_beritahuLhu"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${laporanId > 0}</bpmn:conditionExpression></bpmn:sequenceFlow> | flow_10 | `` | syarat hanya boleh pada panah yang keluar dari gerbang
            lhu/penerbitan           | bpmn:process id="penerbitan   | isExecutable="true"                | isExecutable="false"      | penerbitan               | Penerbitan            | centang Executable
            lhu/penerbitan           | bpmn:process id="penerbitan   | camunda:historyTimeToLive="P365D"  | ``                        | penerbitan               | Penerbitan            | History time to live
            lhu/penerbitan           | bpmn:process id="penerbitan   | penerbitan" name="Penerbitan"      | penerbitan" name=""       | penerbitan               | ``                    | proses tanpa nama
            lhu/penerbitan           | gateway_buatLhu" /            | </bpmn:process>                    | </bpmn:process><bpmn:process id="lain" name="Lain" isExecutable="true" /> | `` | `` | satu berkas memuat satu proses; berkas ini memuat 2
            lhu/penerbitan           | laneSet_penerbitan            | <bpmn:flowNodeRef>userTask_buatLhu</bpmn:flowNodeRef> | `` | userTask_buatLhu         | Buat laporan          | tidak berdiri di lajur mana pun
            lhu/penerbitan           | bpmndi                        | bpmnElement="userTask_buatLhu"     | bpmnElement="userTask_beriNomorLhu" | userTask_buatLhu | Buat laporan        | tidak ada di gambar
            lhu/penerbitan           | bpmndi                        | bpmnElement="flow_lhuUlang"        | bpmnElement="flow_11"     | flow_lhuUlang            | Tidak                 | tidak ada di gambar
            lhu/penerbitan           | serviceTask_rilisLhu          | camunda:delegateExpression="${rilisLhu}" | ``                  | serviceTask_rilisLhu     | Rilis laporan         | langkah sistem tanpa pekerjaan
            lhu/penerbitan           | serviceTask_rilisLhu          | camunda:delegateExpression="${rilisLhu}" | camunda:class="id.laju.Rilis" | serviceTask_rilisLhu | Rilis laporan       | kelas dan skrip tidak diizinkan
            lhu/penerbitan           | serviceTask_rilisLhu          | camunda:delegateExpression="${rilisLhu}" | camunda:type="external" camunda:topic="rilis" | serviceTask_rilisLhu | Rilis laporan | langkah jenis 'external' tidak diizinkan
            lhu/penerbitan           | userTask_beriNomorLhu         | name="kelengkapan" value="Hasil sah" | name="kabari" value="csr: Ada kabar" | userTask_beriNomorLhu | Beri nomor laporan | sebut peran yang dikenal
            lhu/penerbitan           | bpmndi                        | </bpmndi:BPMNPlane>                | <bpmndi:BPMNShape id="sisa_di" bpmnElement="userTask_dihapus"><dc:Bounds x="1" y="1" width="9" height="9" /></bpmndi:BPMNShape></bpmndi:BPMNPlane> | `` | `` | gambarnya rusak
            lhu/penerbitan           | flow_lhuKembali" name         | targetRef="gateway_buatLhu" />     | targetRef="gateway_buatLhu"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${tandaTangan == 'tidak'}</bpmn:conditionExpression></bpmn:sequenceFlow> | gateway_lhuDitandatangani | Ditandatangani? | jalan biasa (default) tidak boleh bersyarat
            lhu/penerbitan           | userTask_buatLhu              | <camunda:properties>               | <camunda:taskListener event="create" expression="${catat.dibuat(task)}" /><camunda:properties> | userTask_buatLhu | Buat laporan | langkah 'catat' tidak dikenal sistem
            lhu/penerbitan           | flow_05" name                 | ${tandaTangan == 'ditandatangani'} | ${tandaTangan.sah(laporanId)} | flow_05              | Ya                    | langkah 'tandaTangan' tidak dikenal sistem
            lhu/penerbitan           | laneSet_penerbitan            | <bpmn:flowNodeRef>userTask_buatLhu</bpmn:flowNodeRef> | <bpmn:flowNodeRef>userTask_buatLhu</bpmn:flowNodeRef><bpmn:flowNodeRef>userTask_hilang</bpmn:flowNodeRef> | lane_penerbitan_2 | Customer Service | menunjuk 'userTask_hilang', yang tidak ada
            lhu/penerbitan           | boundaryEvent_permintaanDitarik | id="messageDef_permintaanDitarik" | id="userTask_buatLhu"    | boundaryEvent_permintaanDitarik | Permintaan ditarik | id 'userTask_buatLhu' dipakai dua kali
            pengujian/pengujian      | callActivity_penerbitan       | calledElement="penerbitan"         | calledElement="terbitan"  | callActivity_penerbitan  | Penerbitan            | proses 'terbitan' tidak ada
            pengujian/pengujian      | callActivity_penerbitan       | <camunda:in businessKey="#{execution.processBusinessKey}" /> | `` | callActivity_penerbitan | Penerbitan       | tidak mendapat nomor kasus
            pengujian/pengujian      | callActivity_penerbitan       | <camunda:in businessKey            | <camunda:properties><camunda:property name="statusPelanggan" value="Order" /></camunda:properties><camunda:in businessKey | callActivity_penerbitan | Penerbitan | hanya boleh di tempat satu token berdiri
            """)
    void oneFaultIsOneFindingAndTheModelIsNotDeployed(String model, String sesudah, String ini, String jadi, String elemen, String nama, String alasan) throws IOException {
        String berkas = model.substring(model.indexOf('/') + 1) + ".bpmn";
        String rusak = ubah(baca("bpmn/" + model + ".bpmn"), sesudah, ini, jadi);
        List<Long> sebelum = isiTabel();
        assertThat(satu(berkas, rusak)).singleElement().satisfies(t -> {
            assertThat(t.berkas()).isEqualTo(berkas);
            assertThat(t.elemen()).isEqualTo(elemen);
            assertThat(t.nama()).isEqualTo(nama);
            assertThat(t.alasan()).contains(alasan);
        });
        if (!alasan.matches("tidak (berdiri di lajur mana pun|ada di gambar)|lajur tanpa nama")) {
            assertThatThrownBy(() -> gudang.createDeployment().name("rusak").addString(berkas, rusak).deploy()).isInstanceOf(ParseException.class).hasMessageContaining(berkas);
        }
        assertThat(isiTabel()).isEqualTo(sebelum);
    }

    /** Of two processes that begin by one message the engine would refuse the second at its release. */
    @Test
    void oneMessageStartsOneProcess() throws IOException {
        String satu = awal("coba-awal-satu");
        String dua = awal("coba-awal-dua");
        assertThat(satu("coba-awal-satu.bpmn", satu)).isEmpty();
        String sudah = "elemen startEvent_pesan (Jawaban datang): pesan ini sudah memulai proses 'coba-awal-";
        assertThat(periksa.periksa(Map.of("coba-awal-satu.bpmn", satu.getBytes(StandardCharsets.UTF_8), "coba-awal-dua.bpmn", dua.getBytes(StandardCharsets.UTF_8)), null)).hasSize(2)
            .allSatisfy(t -> assertThat(t.kalimat()).contains(sudah));
        String sebaran = gudang.createDeployment().name("awal").addString("coba-awal-satu.bpmn", satu).deploy().getId();
        try {
            assertThat(satu("coba-awal-satu.bpmn", satu)).isEmpty();
            assertThat(satu("coba-awal-dua.bpmn", dua)).singleElement().satisfies(t -> assertThat(t.kalimat()).contains(sudah + "satu'"));
            assertThat(periksa.periksa(Map.of("coba-awal-dua.bpmn", dua.getBytes(StandardCharsets.UTF_8)), "bspji-pontianak")).hasSize(1);
        } finally {
            gudang.deleteDeployment(sebaran, true);
        }
    }

    private static String awal(String kunci) throws IOException {
        return baca("src/test/resources/bpmn/coba/coba-usulan.bpmn").replace("coba-usulan", kunci).replace("<bpmn:startEvent id=\"startEvent_mulai\" name=\"Mulai\">", "<bpmn:startEvent id=\"startEvent_pesan\" name=\"Jawaban datang\">")
            .replace("startEvent_mulai", "startEvent_pesan").replace("</bpmn:startEvent>", "<bpmn:messageEventDefinition id=\"pesanAwal\" messageRef=\"message_awal\" /></bpmn:startEvent>")
            .replace("<bpmn:process ", "<bpmn:message id=\"message_awal\" name=\"laju.coba.dijawab\" /><bpmn:process ");
    }

    /** Nobody loses independence by a change of a model: without its guard each step that has one is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"pengujian/uji-laboratorium", "pengujian/bspji-pontianak/uji-laboratorium", "keputusan/keputusan-sertifikasi", "tagihan/kelebihan-pembayaran", "lhu/amandemen",
        "lhu/keberatan-hasil", "lhu/bspji-pontianak/penerbitan", "pengaduan/penanganan-pengaduan", "person/sertifikasi-person", "survei/perbaikan-layanan", "insitu/pelaksanaan-insitu",
        "konsultansi/pelaksanaan-konsultansi"})
    void noGuardCanBeTakenAway(String model) throws IOException {
        String isi = baca("bpmn/" + model + ".bpmn");
        String berkas = model.substring(model.lastIndexOf('/') + 1) + ".bpmn";
        List<MatchResult> penjaga = Pattern.compile("<camunda:property name=\"bukanPelaku\"[^>]*/>").matcher(isi).results().toList();
        assertThat(penjaga).isNotEmpty();
        for (MatchResult p : penjaga) {
            String tanpa = isi.substring(0, p.start()) + isi.substring(p.end());
            assertThat(satu(berkas, tanpa)).singleElement().satisfies(t -> assertThat(t.alasan()).startsWith("tanpa penjaga kemandirian yang wajib: isi bukanPelaku dengan userTask_"));
        }
    }

    /** As Modeler would leave it after somebody deleted an arrow. */
    @Test
    void aStepThatLeadsNowhereIsToldOf() throws IOException {
        String tanpa = baca("bpmn/lhu/penerbitan.bpmn").replaceAll("(?s)<bpmn:sequenceFlow id=\"flow_ditarik\"[^>]*/>|<bpmndi:BPMNEdge [^>]*bpmnElement=\"flow_ditarik\".*?</bpmndi:BPMNEdge>"
            + "|<bpmn:(incoming|outgoing)>flow_ditarik</bpmn:(incoming|outgoing)>", "");
        assertThat(satu("penerbitan.bpmn", tanpa)).extracting(TemuanModel::kalimat)
            .containsExactly("penerbitan.bpmn, elemen boundaryEvent_permintaanDitarik (Permintaan ditarik): jalan buntu: tarik panah ke langkah berikutnya atau ke akhir proses");
    }

    @Test
    void waysPartOnlyAtGateways() throws IOException {
        String dua = baca("bpmn/lhu/penerbitan.bpmn").replace("</bpmn:process>", "<bpmn:sequenceFlow id=\"flow_kedua\" sourceRef=\"userTask_buatLhu\" targetRef=\"userTask_periksaLhu\" /></bpmn:process>")
            .replace("</bpmndi:BPMNPlane>", "<bpmndi:BPMNEdge id=\"flow_kedua_di\" bpmnElement=\"flow_kedua\"><di:waypoint x=\"1\" y=\"1\" /><di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge></bpmndi:BPMNPlane>");
        assertThat(satu("penerbitan.bpmn", dua)).extracting(TemuanModel::kalimat)
            .containsExactly("penerbitan.bpmn, elemen userTask_buatLhu (Buat laporan): lebih dari satu panah keluar: cabangkan dengan gerbang");
    }

    /** Where every way has a condition, there is a day on which none of them is true. */
    @Test
    void aGatewayWhoseWaysAllHaveConditionsStillNeedsAnOrdinaryOne() throws IOException {
        String isi = ubah(baca("bpmn/lhu/penerbitan.bpmn"), "gateway_lhuDitandatangani", "default=\"flow_lhuKembali\"", "");
        String bersyarat = ubah(isi, "flow_lhuKembali\" name", "targetRef=\"gateway_buatLhu\" />",
            "targetRef=\"gateway_buatLhu\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${tandaTangan != 'ditandatangani'}</bpmn:conditionExpression></bpmn:sequenceFlow>");
        assertThat(satu("penerbitan.bpmn", bersyarat)).extracting(TemuanModel::kalimat).singleElement().asString()
            .startsWith("penerbitan.bpmn, elemen gateway_lhuDitandatangani (Ditandatangani?): gerbang tanpa jalan biasa (default)");
    }

    @Test
    void idsAndTheNameOfTheFileStayAsTheProgramKnowsThem() throws IOException {
        String isi = baca("bpmn/lhu/penerbitan.bpmn");
        assertThat(satu("penerbitan.bpmn", isi.replace("userTask_buatLhu", "userTask_susunLhu"))).extracting(TemuanModel::kalimat)
            .containsExactly("penerbitan.bpmn, elemen userTask_susunLhu (Buat laporan): sistem tidak mengenal tugas 'susunLhu'");
        assertThat(satu("penerbitan baru.bpmn", isi)).extracting(TemuanModel::kalimat)
            .containsExactly("penerbitan baru.bpmn, elemen penerbitan (Penerbitan): berkas harus bernama penerbitan.bpmn");
    }

    @Test
    void fiveFaultsAreFiveFindings() throws IOException {
        String isi = baca("bpmn/lhu/penerbitan.bpmn");
        isi = ubah(isi, "userTask_beriNomorLhu", "<camunda:property name=\"normaWaktu\" value=\"20 menit\" />", "");
        isi = ubah(isi, "userTask_buatLhu", "candidateGroups=\"cs\"", "candidateGroups=\"cso\"");
        isi = ubah(isi, "gateway_lhuDitandatangani", "default=\"flow_lhuKembali\"", "");
        isi = ubah(isi, "serviceTask_rilisLhu", "${rilisLhu}", "${rilisLaporan}");
        isi = ubah(isi, "flow_lhuUlang\" name", "=\"Tidak\"", "=\"\"");
        assertThat(satu("penerbitan.bpmn", isi)).extracting(TemuanModel::elemen)
            .containsExactlyInAnyOrder("userTask_beriNomorLhu", "userTask_buatLhu", "gateway_lhuDitandatangani", "serviceTask_rilisLhu", "flow_lhuUlang");
    }

    /** Whatever somebody takes out of a file, it is looked at to the end. */
    @Test
    void nothingThatIsMissingStopsTheCheck() throws IOException {
        String isi = baca("bpmn/tagihan/pembayaran.bpmn");
        String utuh = isi.substring(0, isi.indexOf("<bpmndi:"));
        int[] ditemukan = new int[1];
        Pattern.compile("\\s[\\w:]+=\"[^\"]*\"(?=[^<]*>)|<bpmn:(incoming|outgoing|flowNodeRef)>[^<]*</bpmn:\\1>|>\\$\\{[^<]*(?=<)").matcher(utuh).results()
            .filter(m -> m.start() > utuh.indexOf("<bpmn:process") && m.start() % 3 == 0).forEach(m -> {
                String tanpa = isi.substring(0, m.start()) + (m.group().startsWith(">") ? ">" : "") + isi.substring(m.end());
                ditemukan[0] += satu("pembayaran.bpmn", tanpa).isEmpty() ? 0 : 1;
            });
        assertThat(ditemukan[0]).isGreaterThan(60);
    }

    private List<TemuanModel> satu(String nama, String isi) {
        return periksa.periksa(Map.of(nama, isi.getBytes(StandardCharsets.UTF_8)), null);
    }

    private List<Long> isiTabel() {
        return TABEL.stream().map(t -> sql.queryForObject("select count(*) from " + t, Long.class)).toList();
    }

    private static String baca(String berkas) throws IOException {
        return Files.readString(Path.of(berkas));
    }

    /** Once, behind the first place that mentions the element with its id. */
    private static String ubah(String model, String sesudah, String ini, String jadi) {
        int awal = model.indexOf(sesudah.contains("\"") || sesudah.startsWith("bpmndi") ? sesudah : "id=\"" + sesudah + "\"");
        int di = model.indexOf(ini, Math.max(awal, 0));
        assertThat(awal).as(sesudah).isNotNegative();
        assertThat(di).as(ini).isNotNegative();
        return model.substring(0, di) + Objects.toString(jadi, "") + model.substring(di + ini.length());
    }
}
