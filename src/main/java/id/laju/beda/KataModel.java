package id.laju.beda;

import java.util.Map;

/** What the words of BPMN and DMN are called in ours. */
final class KataModel {

    private static final Map<String, String> UNSUR = Map.ofEntries(Map.entry("userTask", "tugas staf"), Map.entry("receiveTask", "menunggu"), Map.entry("serviceTask", "langkah sistem"),
        Map.entry("manualTask", "langkah manual"), Map.entry("task", "langkah"), Map.entry("sendTask", "kirim pesan"), Map.entry("businessRuleTask", "tabel keputusan"),
        Map.entry("scriptTask", "skrip"), Map.entry("callActivity", "panggilan proses"), Map.entry("subProcess", "bagian proses"), Map.entry("exclusiveGateway", "percabangan"),
        Map.entry("parallelGateway", "percabangan bersamaan"), Map.entry("inclusiveGateway", "percabangan beberapa"), Map.entry("eventBasedGateway", "percabangan kejadian"),
        Map.entry("startEvent", "awal"), Map.entry("endEvent", "akhir"), Map.entry("boundaryEvent", "kejadian di tepi langkah"), Map.entry("intermediateCatchEvent", "kejadian yang ditunggu"),
        Map.entry("intermediateThrowEvent", "kejadian"), Map.entry("sequenceFlow", "alur"), Map.entry("lane", "lajur"), Map.entry("participant", "kolam"), Map.entry("message", "pesan"),
        Map.entry("error", "galat"), Map.entry("escalation", "eskalasi"), Map.entry("signal", "sinyal"), Map.entry("process", "proses"), Map.entry("textAnnotation", "catatan gambar"),
        Map.entry("association", "garis catatan"), Map.entry("decision", "tabel keputusan"), Map.entry("input", "kolom masukan"), Map.entry("output", "kolom keluaran"), Map.entry("rule", "baris"));

    private static final Map<String, String> SIFAT = Map.ofEntries(Map.entry("name", "nama"), Map.entry("candidateGroups", "peran"), Map.entry("candidateUsers", "orang"),
        Map.entry("assignee", "pemegang"), Map.entry("formKey", "formulir"), Map.entry("formRef", "formulir"), Map.entry("delegateExpression", "langkah sistem"), Map.entry("calledElement", "proses yang dipanggil"),
        Map.entry("asyncBefore", "dikerjakan tersendiri sebelumnya"), Map.entry("asyncAfter", "dikerjakan tersendiri sesudahnya"), Map.entry("default", "alur baku"), Map.entry("sourceRef", "dari"), Map.entry("targetRef", "ke"),
        Map.entry("attachedToRef", "menempel pada"), Map.entry("cancelActivity", "menghentikan langkahnya"), Map.entry("messageRef", "pesan"), Map.entry("errorRef", "galat"), Map.entry("lajur", "lajur"),
        Map.entry("documentation", "uraian"), Map.entry("conditionExpression", "syarat"), Map.entry("timeDuration", "lama"), Map.entry("timeCycle", "berulang"), Map.entry("timeDate", "saat"),
        Map.entry("normaWaktu", "norma waktu"), Map.entry("batasWaktu", "batas waktu"), Map.entry("statusPelanggan", "status pelanggan"), Map.entry("statusSampel", "status sampel"),
        Map.entry("statusStaf", "status staf"), Map.entry("bukanPelaku", "bukan pelaku"), Map.entry("janjiLayanan", "janji layanan"), Map.entry("hitPolicy", "cara memilih baris"),
        Map.entry("description", "keterangan"), Map.entry("historyTimeToLive", "lama riwayat mesin disimpan"), Map.entry("isExecutable", "dapat dijalankan"), Map.entry("inputExpression", "dibaca dari"),
        Map.entry("typeRef", "jenis nilai"), Map.entry("label", "judul"), Map.entry("parent", "terletak di"));

    private KataModel() {
    }

    static String unsur(String jenis) {
        return UNSUR.getOrDefault(jenis, jenis);
    }

    static String sifat(String nama) {
        return SIFAT.getOrDefault(nama, nama);
    }
}
