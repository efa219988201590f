package id.laju.mesin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The engine's own complaints about a model, in words that its owner understands; what the engine said stands behind them. */
final class GalatMesin {

    /** The rules tell of these themselves, mostly at the same element. */
    private static final List<Pattern> SUDAH_DIKATAKAN = Stream.of(
            "without condition which is not the default flow", "has no outgoing sequence flows", "messageRef", "Missing attribute 'calledElement'",
            "historyTimeToLive|History Time To Live", "Unable to process ScriptTask", "must define a startEvent element", "Timer needs configuration", "Unable to process condition expression").map(Pattern::compile).toList();
    private static final Map<Pattern, String> KATA = kata();

    private GalatMesin() {
    }

    static String kalimat(String asli) {
        return terjemah(asli) + asli(asli);
    }

    /** Some rule tells of it too. */
    static boolean dikatakanAturan(String asli) {
        return SUDAH_DIKATAKAN.stream().anyMatch(p -> p.matcher(asli).find());
    }

    static String asli(String pesan) {
        return " (pesan mesin: " + pesan + ")";
    }

    private static String terjemah(String asli) {
        return KATA.entrySet().stream().map(k -> isi(k.getValue(), k.getKey().matcher(asli))).flatMap(Optional::stream).findFirst()
                .orElse("bagian ini tidak dapat dijalankan; periksa isiannya di Camunda Modeler");
    }

    private static Optional<String> isi(String kalimat, Matcher cocok) {
        return !cocok.find() ? Optional.empty() : Optional.of(cocok.groupCount() == 0 ? kalimat : kalimat.replace("…", cocok.group(1)));
    }

    private static Map<Pattern, String> kata() {
        Map<String, String> k = new LinkedHashMap<>();
        k.put("multiple occurrences of ID value '(.*?)'", "id '…' dipakai dua kali: beri salah satunya id lain");
        k.put("no ID/IDREF binding for IDREF '(.*?)'", "menunjuk '…', yang tidak ada: hapus tautannya atau gambar lagi bagian ini di Camunda Modeler");
        k.put("Invalid destination '(.*?)'", "panah ini menuju '…', yang tidak ada di bagian yang sama: tarik lagi panahnya");
        k.put("Invalid source '(.*?)'", "panah ini berasal dari '…', yang tidak ada di bagian yang sama: tarik lagi panahnya");
        k.put("Invalid reference in boundary event", "kejadian tepi ini tidak menempel pada langkah di bagian yang sama: tempelkan lagi pada langkahnya");
        k.put("only one outgoing sequence flow", "gerbang dengan satu panah keluar: hapus syarat pada panah itu");
        k.put("default flow but has a condition", "jalan biasa (default) tidak boleh bersyarat: hapus syaratnya atau pilih panah lain sebagai jalan biasa");
        k.put("multiple none start events|multiple start events", "lebih dari satu kejadian awal: sisakan satu, yang lain jadikan kejadian awal dengan pesan");
        k.put("start event of event subprocess", "kejadian awal bagian ini harus kejadian pesan, timer, atau galat");
        k.put("sequence flow of event subprocess", "bagian yang dimulai kejadian tidak boleh bersambung panah: hapus panahnya");
        k.put("more than one message event subscription with name '(.*?)'", "dua kejadian menunggu pesan '…' di tempat yang sama: sisakan satu");
        k.put("One of the attributes 'class'", "langkah sistem tanpa pekerjaan: pilih templatnya atau isi Delegate expression");
        k.put("executionListener|taskListener|listener", "listener tidak lengkap: isi kejadian dan Delegate expression-nya");
        k.put("loopCardinality|loopDataInputRef|camunda:collection", "pengulangan tanpa daftar: isi Collection dan Element variable, atau Loop cardinality");
        k.put("passing variables|attribute 'source'|attribute 'target'", "pemetaan variabel pada panggilan proses tidak lengkap: isi Source dan Target");
        k.put("errorRef|errorCode", "kejadian galat tanpa kode galat: pilih galatnya di Error");
        k.put("Event based gateway|event-based gateway", "gerbang kejadian hanya boleh bersambung ke kejadian yang menunggu");
        k.put("Unsupported (?:boundary|intermediate catch) event type", "kejadian tanpa jenis: pilih pesan, timer, atau galat");
        k.put("Ignoring unsupported activity type|unsupported", "jenis langkah ini tidak dikenal mesin: pakai tugas staf, menunggu pelanggan, langkah sistem, panggilan proses, atau langkah manual");
        k.put("cvc-attribute|cvc-complex-type\\.3|cvc-datatype|cvc-enumeration", "isian pada bagian ini bernilai yang tidak sah: perbaiki di Camunda Modeler");
        k.put("cvc-", "bagian ini bukan susunan BPMN yang sah: buka dan simpan lagi dengan Camunda Modeler, atau ambil lagi paketnya");
        k.put("BPMNShape|BPMNEdge|BPMNPlane|Bounds|waypoint|bpmnElement", "gambarnya rusak: hapus dan gambar lagi bagian ini di Camunda Modeler");
        Map<Pattern, String> hasil = new LinkedHashMap<>();
        k.forEach((pola, kalimat) -> hasil.put(Pattern.compile(pola), kalimat));
        return hasil;
    }
}
