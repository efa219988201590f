package id.laju.model;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes onto each step of a model which template of the palette it is made from, so that Modeler shows the fields of the template with what the step
 * says. Put onto a step later, by hand, a template would empty each field for which it brings no value of its own.
 */
final class CapTemplat {

    private static final Set<String> ISI_PERISTIWA = Set.of("statusPelanggan", "statusSampel", "kabari");

    private final List<Map<String, Object>> palet;

    CapTemplat(List<Map<String, Object>> palet) {
        this.palet = palet;
    }

    String cap(String xml) {
        String polos = xml.replaceAll(" camunda:modelerTemplate(Version)?=\"[^\"]*\"", "");
        SimpulXml akar = PohonXml.baca(polos);
        StringBuilder hasil = new StringBuilder();
        int sampai = 0;
        for (SimpulXml e : akar.semua().toList()) {
            Map<String, Object> t = templat(e, akar);
            if (t != null) {
                int sesudah = e.atribut().values().stream().mapToInt(SimpulXml.Atribut::akhir).max().orElseThrow() + 1;
                hasil.append(polos, sampai, sesudah).append(" camunda:modelerTemplate=\"").append(t.get("id")).append("\" camunda:modelerTemplateVersion=\"").append(t.get("version")).append('"');
                sampai = sesudah;
            }
        }
        return hasil.append(polos.substring(sampai)).toString();
    }

    /** Null where the palette has none that says what the step says. */
    private Map<String, Object> templat(SimpulXml e, SimpulXml akar) {
        return switch (e.jenis()) {
            case "userTask" -> satu("id.laju." + (e.nilai("camunda:assignee") != null ? "tugasOrang" : e.nilai("camunda:candidateUsers") != null ? "tugasPetugas" : "tugasStaf"));
            case "manualTask" -> satu("id.laju.langkahManual");
            case "serviceTask" -> satu("id.laju.langkah." + String.valueOf(e.nilai("camunda:delegateExpression")).replaceAll("[${}]", ""));
            case "receiveTask" -> penantian(e, akar);
            case "callActivity" -> fase(e);
            case "endEvent" -> berisi(e) ? satu("id.laju.akhir") : null;
            case "intermediateThrowEvent" -> berisi(e) ? satu("id.laju.kabar") : null;
            default -> null;
        };
    }

    private Map<String, Object> satu(String id) {
        return palet.stream().filter(t -> id.equals(t.get("id"))).findFirst().orElse(null);
    }

    private static boolean berisi(SimpulXml e) {
        return e.semua().anyMatch(p -> p.jenis().equals("property") && ISI_PERISTIWA.contains(p.nilai("name")));
    }

    private Map<String, Object> penantian(SimpulXml e, SimpulXml akar) {
        String pesan = akar.semua().filter(m -> m.jenis().equals("message") && Objects.equals(m.id(), e.nilai("messageRef"))).map(m -> m.nilai("name")).findFirst().orElse("");
        String akhir = "." + e.id().replaceFirst("^\\w+?_", "");
        return palet.stream().filter(t -> ((String) t.get("id")).startsWith("id.laju.menunggu.") && ((String) t.get("id")).endsWith(akhir)
                && ((String) t.get("description")).startsWith("Pesan " + pesan + " ")).findFirst().orElse(null);
    }

    /** The way of calling that maps the same variables. */
    private Map<String, Object> fase(SimpulXml e) {
        Set<String> peta = e.semua().filter(p -> Set.of("in", "out").contains(p.jenis())).map(CapTemplat::peta).collect(Collectors.toCollection(TreeSet::new));
        return palet.stream().filter(t -> ((String) t.get("id")).matches("id\\.laju\\.fase\\." + e.nilai("calledElement") + "(\\.\\d+)?") && peta(t).equals(peta)).findFirst().orElse(null);
    }

    private static String peta(SimpulXml p) {
        String asal = p.nilai("source") == null ? p.nilai("sourceExpression") : p.nilai("source");
        return p.nilai("businessKey") != null ? "kunci " + p.nilai("businessKey") : p.jenis() + " " + asal + " " + p.nilai("target");
    }

    private static Set<String> peta(Map<String, Object> t) {
        return bidang(t).map(b -> Map.entry(ikatan(b), String.valueOf(b.get("value")))).flatMap(b -> switch ((String) b.getKey().get("type")) {
            case "camunda:in:businessKey" -> Stream.of("kunci " + b.getValue());
            case "camunda:in" -> Stream.of("in " + b.getValue() + " " + b.getKey().get("target"));
            case "camunda:out" -> Stream.of("out " + b.getKey().get("source") + " " + b.getValue());
            default -> Stream.<String>empty();
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> bidang(Map<String, Object> t) {
        return ((List<Map<String, Object>>) t.get("properties")).stream();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ikatan(Map<String, Object> bidang) {
        return (Map<String, Object>) bidang.get("binding");
    }
}
