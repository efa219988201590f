package id.laju.model;

import static id.laju.model.Templat.ikatan;
import static id.laju.model.Templat.milik;
import static id.laju.model.Templat.sifat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What Camunda Modeler offers to whoever owns a process: every step, wait and phase that the program and its models know, with its
 * values as choices. Files by feature, {@code laju.json} holds what all have in common.
 */
final class Palet {

    static final Map<String, String> GILIRAN = urut("balai", "Balai", "pelanggan", "Pelanggan", "pihak ketiga", "Pihak ketiga");
    static final Map<String, String> LANGKAH_SOP = urut("utama", "Langkah bernomor", "samping", "Langkah samping (5a)", "acuan", "Acuan ke SOP-nya (panggilan)", "tidak", "Tidak ditampilkan");
    private static final String UMUM = "Umum";
    private static final int SEMUA_LAYANAN = 4;

    private final List<BerkasModel> model = BerkasModel.semua();
    private final Map<String, String> peran;
    private final Map<String, List<Templat>> berkas = new TreeMap<>();

    /** @param peran code and name of every role, in the order of the offices */
    Palet(Map<String, String> peran) {
        this.peran = peran;
    }

    /** Name of the file and its templates. */
    Map<String, List<Map<String, Object>>> susun() {
        umum();
        fase();
        penantian();
        langkahSistem();
        Map<String, List<Map<String, Object>>> hasil = new TreeMap<>();
        berkas.forEach((nama, isi) -> hasil.put(nama + ".json", isi.stream().map(Templat::isi).toList()));
        return hasil;
    }

    private Templat tambah(String fitur, Templat t) {
        berkas.computeIfAbsent(fitur, f -> new ArrayList<>()).add(t);
        return t;
    }

    private void umum() {
        tugas(tambah("laju", new Templat("id.laju.tugasStaf", "Tugas staf", "Langkah yang dikerjakan siapa pun yang memegang peran itu, di daftar tugasnya", UMUM, "bpmn:UserTask"))
                .pilih("Peran", "Siapa yang menemukan tugas ini", milik("camunda:candidateGroups"), peranTugas(), null, false));
        tugas(tambah("laju", new Templat("id.laju.tugasOrang", "Tugas untuk satu orang", "Langkah untuk orang yang ditunjuk; nama lajurnya adalah peran yang harus dipegangnya", UMUM, "bpmn:UserTask"))
                .pilih("Orang", "Siapa yang ditunjuk, ditanyakan kepada sistem", milik("camunda:assignee"), pilihan(UserTask.class, "assignee"), null, false)
                .pilih("Peran", "Kosong: peran menurut nama lajurnya", milik("camunda:candidateGroups"), peranTugas(), null, true));
        tugas(tambah("laju", new Templat("id.laju.tugasPetugas", "Tugas untuk petugas yang ditunjuk", "Langkah untuk siapa pun di antara orang yang ditunjuk dalam kasus itu, misalnya tim audit", UMUM, "bpmn:UserTask"))
                .pilih("Petugas", "Siapa saja yang ditunjuk, ditanyakan kepada sistem", milik("camunda:candidateUsers"), pilihan(UserTask.class, "candidateUsers"), null, false)
                .pilih("Peran", "Kosong: peran menurut nama lajurnya", milik("camunda:candidateGroups"), peranTugas(), null, true));
        tambah("laju", new Templat("id.laju.menungguPelanggan", "Menunggu pelanggan", "Penantian baru; pesannya dipilih di kelompok Message, dan timer pengingat serta batas dipasang pada tepinya", UMUM, "bpmn:ReceiveTask"))
                .giliran("Siapa yang ditunggu", "pelanggan").waktu("Norma waktu (Mutu Baku)", "Kolom Waktu dokumen SOP", "normaWaktu", null)
                .waktu("Batas waktu", "Kosong: sampai timer pada langkah ini yang mengakhirinya", "batasWaktu", null).status(null)
                .pilih("Halaman portal", "Tempat pelanggan mengerjakannya", sifat("halaman"), halaman(), null, true).sop();
        tambah("laju", new Templat("id.laju.langkahManual", "Langkah manual", "Dikerjakan di luar sistem, tercatat di dokumen SOP", UMUM, "bpmn:ManualTask"))
                .giliran("Siapa yang mengerjakan; kosong: balai", null).waktu("Norma waktu (Mutu Baku)", "Kolom Waktu dokumen SOP", "normaWaktu", null).sop();
        tambah("laju", new Templat("id.laju.akhir", "Akhir dengan status", "Akhir proses, dengan yang dibaca pelanggan sesudahnya", UMUM, "bpmn:EndEvent")).status(null).kabari();
        tambah("laju", new Templat("id.laju.kabar", "Tonggak", "Dicapai di tengah proses tanpa pekerjaan apa pun, dan dikabarkan kepada peran yang disebut", UMUM, "bpmn:IntermediateThrowEvent")).kabari();
    }

    private Templat tugas(Templat t) {
        return t.pilih("Formulir", "Langkahnya harus memakai id yang disebut di belakang nama", milik("camunda:formKey"), formulir(), null, false)
                .waktuWajib("Norma waktu (Mutu Baku)", "Kolom Waktu dokumen SOP, dan dasar tenggatnya", "normaWaktu")
                .waktu("Batas waktu", "Kosong: menurut norma", "batasWaktu", null)
                .pilih("Eskalasi bila terlambat", "Peran yang diberi tahu", sifat("eskalasi"), eskalasi(), null, true)
                .giliran("Kosong: balai. Waktu layanan berhenti selama giliran orang lain", null).status(null)
                .teks("Status bagi staf", "Nama keadaan order yang dibaca staf selama langkah ini, misalnya CEK SAMPEL BARU", sifat("statusStaf"), null, true).sop()
                .teks("Bukan pelaku dari", "Tugas yang pelakunya tidak boleh mengerjakan ini, contoh: userTask_ujiSampel @ sampel", sifat("bukanPelaku"), null, true)
                .pilih("Pelimpahan", "Bolehkah pengganti mengerjakannya bagi yang berhalangan? Tanda tangan tidak", sifat("pelimpahan"), Map.of("tidak", "Tidak"), null, true).kabari();
    }

    /** Every way in which a phase is called: its mappings come from the models that call it. */
    private void fase() {
        Map<String, Map<String, CallActivity>> cara = new TreeMap<>();
        model.forEach(m -> m.jenis(CallActivity.class).forEach(c -> cara.computeIfAbsent(c.getCalledElement(), k -> new LinkedHashMap<>())
                .putIfAbsent(pemetaan(c).stream().map(Palet::tanda).toList().toString(), c)));
        cara.values().forEach(beda -> {
            int ke = 1;
            for (CallActivity c : beda.values()) {
                tambah(dipanggil(c).fitur(), fase(c, ke++, beda.size()));
            }
        });
    }

    private Templat fase(CallActivity c, int ke, int banyak) {
        BerkasModel m = dipanggil(c);
        List<ModelElementInstance> pemetaan = pemetaan(c);
        String nama = "Fase: " + m.proses().getName() + (banyak == 1 ? "" : " (" + pemetaan.stream().flatMap(Palet::khusus).distinct().collect(Collectors.joining(", ")) + ")");
        Templat t = new Templat("id.laju.fase." + m.kunci() + (ke == 1 ? "" : "." + ke), nama,
                satuKalimat(m.proses().getDocumentations().iterator().next().getTextContent()), "Fase", "bpmn:CallActivity").tetap(milik("calledElement"), m.kunci());
        pemetaan.forEach(p -> petakan(t, p));
        return t.status(null).teks("Janji layanan", "Waktu, contoh: 14 hari kerja; atau pertanyaan kepada sistem, contoh: ${janjiSertifikasi.untuk(permohonanId)}", sifat("janjiLayanan"), null, true)
                .giliran("Kosong: balai. Berlaku untuk semua langkah balai di dalamnya; penantian di dalamnya tetap milik pelanggan", null).padaSop();
    }

    private static List<ModelElementInstance> pemetaan(CallActivity c) {
        return c.getExtensionElements().getElements().stream().filter(e -> Set.of("in", "out").contains(e.getElementType().getTypeName())).toList();
    }

    private static String tanda(ModelElementInstance p) {
        return p.getElementType().getTypeName() + Stream.of("businessKey", "source", "sourceExpression", "target").map(a -> a + "=" + p.getAttributeValue(a)).toList();
    }

    /** What this way of calling carries beside the case itself. */
    private static Stream<String> khusus(ModelElementInstance p) {
        String tujuan = p.getAttributeValue("target");
        String asal = p.getAttributeValue("source");
        if (tujuan == null || Set.of("satker", "permohonanId").contains(tujuan)) {
            return Stream.empty();
        }
        return Stream.of(asal == null ? tujuan + " = " + p.getAttributeValue("sourceExpression").replaceAll("[${}']", "") : asal);
    }

    private static void petakan(Templat t, ModelElementInstance p) {
        String asal = p.getAttributeValue("source");
        String tujuan = p.getAttributeValue("target");
        if (p.getAttributeValue("businessKey") != null) {
            t.tetap(Templat.peta("type", "camunda:in:businessKey"), p.getAttributeValue("businessKey"));
        } else if (p.getElementType().getTypeName().equals("out")) {
            t.tetap(ikatan("camunda:out", "source", asal), tujuan);
        } else {
            Map<String, Object> ikatan = ikatan("camunda:in", "target", tujuan);
            if (asal == null) {
                ikatan.put("expression", true);
            }
            t.tetap(ikatan, asal == null ? p.getAttributeValue("sourceExpression") : asal);
        }
    }

    /** Every wait that the models have, with the portal's page that ends it. */
    private void penantian() {
        Set<String> sudah = new LinkedHashSet<>();
        for (BerkasModel m : model) {
            for (ReceiveTask r : m.jenis(ReceiveTask.class)) {
                String pesan = r.getMessage().getName();
                if (sudah.add(r.getId() + pesan)) {
                    Map<String, String> s = BerkasModel.sifat(r);
                    Templat t = tambah(m.fitur(), new Templat("id.laju.menunggu." + m.kunci() + "." + frasa(r), "Menunggu: " + r.getName(),
                            "Pesan " + pesan + " mengakhirinya: pilih di kelompok Message. Id langkah: " + r.getId() + ". Pasang timer pengingat dan batas pada tepinya",
                            m.proses().getName(), "bpmn:ReceiveTask")).nama(r.getName()).giliran("Siapa yang ditunggu", s.get("giliran"))
                            .waktu("Norma waktu (Mutu Baku)", "Kolom Waktu dokumen SOP", "normaWaktu", s.get("normaWaktu"))
                            .waktu("Batas waktu", "Kosong: sampai timer pada langkah ini yang mengakhirinya", "batasWaktu", null).status(s.get("statusPelanggan"));
                    t.pilih("Halaman portal", "Tempat pelanggan mengerjakannya", sifat("halaman"), halaman(), s.get("halaman"), true).sop();
                }
            }
        }
    }

    private void langkahSistem() {
        Map<String, SumberTugas.Langkah> sumber = new SumberTugas().langkah();
        keterangan().forEach((bean, kata) -> {
            List<Dipakai> dipakai = dipakai(bean);
            String kategori = dipakai.stream().map(d -> d.model().kunci()).distinct().count() >= SEMUA_LAYANAN ? "Semua layanan" : dipakai.get(0).model().proses().getName();
            String[] bagian = kata.split("\\|");
            tambah(kategori.equals("Semua layanan") ? "semua-layanan" : dipakai.get(0).model().fitur(),
                    new Templat("id.laju.langkah." + bean, bagian[0], bagian[1] + variabel(sumber.get(bean)), kategori, "bpmn:ServiceTask"))
                    .tetap(milik("camunda:delegateExpression"), "${" + bean + "}").nama(dipakai.get(0).langkah().getName())
                    .ya("Dikerjakan terpisah", "Diulang sendiri bila gagal, misalnya mengirim surat; pemakai tidak menunggunya", milik("camunda:asyncBefore"),
                            dipakai.stream().allMatch(d -> "true".equals(BerkasModel.mesin(d.langkah(), "asyncBefore")))).status(null).kabari();
        });
    }

    private record Dipakai(BerkasModel model, ServiceTask langkah) { }

    private List<Dipakai> dipakai(String bean) {
        return model.stream().flatMap(m -> m.jenis(ServiceTask.class).stream().filter(s -> ("${" + bean + "}").equals(s.getCamundaDelegateExpression())).map(s -> new Dipakai(m, s))).toList();
    }

    private static String variabel(SumberTugas.Langkah l) {
        return (l.baca().isEmpty() ? "" : " Memerlukan " + String.join(", ", l.baca()) + ".") + (l.isi().isEmpty() ? "" : " Mengisi " + String.join(", ", l.isi()) + ".");
    }

    /** Name and line of every step, written by hand. */
    static Map<String, String> keterangan() {
        Properties p = new Properties();
        try (Reader r = new InputStreamReader(Palet.class.getResourceAsStream("/palet/langkah.properties"), StandardCharsets.UTF_8)) {
            p.load(r);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return p.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, p::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** Every role, then the groups of roles that models give to one task. */
    private Map<String, String> peranTugas() {
        Map<String, String> pilihan = new LinkedHashMap<>(peran);
        model.stream().flatMap(m -> m.jenis(UserTask.class).stream()).map(UserTask::getCamundaCandidateGroups).filter(g -> g != null && g.contains(",")).distinct().sorted()
                .forEach(g -> pilihan.put(g, Stream.of(g.split(",")).map(String::strip).map(k -> peran.getOrDefault(k, k)).collect(Collectors.joining(" atau "))));
        return pilihan;
    }

    private Map<String, String> eskalasi() {
        Map<String, String> pilihan = new LinkedHashMap<>(peran);
        nilai("eskalasi").filter(e -> !peran.containsKey(e)).forEach(e -> pilihan.put(e, "Siapa pun yang mengerjakan " + e.replace("pelaksana ", "") + " di balai itu"));
        return pilihan;
    }

    private Map<String, String> halaman() {
        return nilai("halaman").collect(Collectors.toMap(h -> h, h -> h, (a, b) -> a, LinkedHashMap::new));
    }

    private Stream<String> nilai(String sifat) {
        return model.stream().flatMap(m -> m.jenis(FlowNode.class).stream()).map(e -> BerkasModel.sifat(e).get(sifat)).filter(v -> v != null).distinct().sorted();
    }

    private Map<String, String> formulir() {
        Map<String, String> nama = new TreeMap<>();
        Map<String, Set<String>> id = new TreeMap<>();
        model.forEach(m -> m.jenis(UserTask.class).forEach(t -> {
            nama.putIfAbsent(t.getCamundaFormKey(), m.proses().getName() + ": " + t.getName());
            id.computeIfAbsent(t.getCamundaFormKey(), k -> new LinkedHashSet<>()).add(t.getId());
        }));
        return nama.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() + " (" + String.join(", ", id.get(e.getKey())) + ")", (a, b) -> a, LinkedHashMap::new));
    }

    private <T extends ModelElementInstance> Map<String, String> pilihan(Class<T> jenis, String atribut) {
        Map<String, String> pilihan = new TreeMap<>();
        model.forEach(m -> m.jenis(jenis).stream().filter(t -> BerkasModel.mesin(t, atribut) != null)
                .forEach(t -> pilihan.putIfAbsent(BerkasModel.mesin(t, atribut), m.proses().getName() + ": " + t.getAttributeValue("name"))));
        return pilihan;
    }

    private BerkasModel dipanggil(CallActivity c) {
        return model.stream().filter(m -> m.satker() == null && m.kunci().equals(c.getCalledElement())).findFirst().orElseThrow();
    }

    private static String satuKalimat(String teks) {
        int akhir = teks.indexOf(". ");
        return akhir < 0 ? teks : teks.substring(0, akhir + 1);
    }

    private static String frasa(ModelElementInstance e) {
        return e.getAttributeValue("id").replaceFirst("^\\w+?_", "");
    }

    private static Map<String, String> urut(String... kodeDanNama) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        for (int i = 0; i < kodeDanNama.length; i += 2) {
            pilihan.put(kodeDanNama[i], kodeDanNama[i + 1]);
        }
        return pilihan;
    }

    /** All values of one key, however deep. */
    static Stream<Object> cari(Object isi, String kunci) {
        if (isi instanceof Map<?, ?> m) {
            return m.entrySet().stream().flatMap(e -> e.getKey().equals(kunci) ? Stream.of((Object) e.getValue()) : cari(e.getValue(), kunci));
        }
        return isi instanceof Collection<?> c ? c.stream().flatMap(x -> cari(x, kunci)) : Stream.empty();
    }
}
