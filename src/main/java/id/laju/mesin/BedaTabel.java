package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/** What a changed table no longer offers to the program that asks it. */
final class BedaTabel {

    /** Names in an expression; its texts and functions are none. */
    private static final Pattern KATA = Pattern.compile("\"[^\"]*\"|\\b([A-Za-z_]\\w*+)(?!\\s*\\()");

    private BedaTabel() {
    }

    static List<String> alasan(DecisionTable kini, DecisionTable baru) {
        List<String> alasan = new ArrayList<>();
        Set<String> ditanya = masukan(kini);
        ungkapan(baru).filter(m -> !ditanya.contains(m)).forEach(m -> alasan.add("masukan '" + m + "' tidak dikirim sistem; yang ada: " + String.join(", ", ditanya)));
        Map<String, String> punya = keluaran(baru);
        keluaran(kini).forEach((nama, jenis) -> {
            if (!punya.containsKey(nama)) {
                alasan.add("keluaran '" + nama + "' dibaca sistem dan harus ada; nama keluaran tidak boleh diganti");
            } else if (!punya.get(nama).equals(jenis)) {
                alasan.add("keluaran '" + nama + "' harus berjenis " + jenis + ", bukan " + punya.get(nama));
            }
        });
        if (kini.getHitPolicy() != baru.getHitPolicy() || kini.getAggregation() != baru.getAggregation()) {
            alasan.add("kebijakan hasil (hit policy) harus tetap " + kini.getHitPolicy() + "; sistem membaca hasilnya menurut itu");
        }
        return alasan;
    }

    private static Map<String, String> keluaran(DecisionTable tabel) {
        Map<String, String> jenis = new TreeMap<>();
        tabel.getOutputs().forEach(o -> jenis.put(Objects.toString(o.getName(), ""), Objects.toString(o.getTypeRef(), "")));
        return jenis;
    }

    static Set<String> masukan(DecisionTable tabel) {
        return ungkapan(tabel).flatMap(BedaTabel::kata).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a column asks: the name of a value that the program sends, and nothing around it. */
    private static Stream<String> ungkapan(DecisionTable tabel) {
        return tabel.getInputs().stream().map(Input::getInputExpression).filter(e -> e != null && e.getText() != null).map(e -> e.getText().getTextContent().strip()).distinct();
    }

    static Stream<String> kata(String ungkapan) {
        return KATA.matcher(ungkapan).results().map(m -> m.group(1)).filter(Objects::nonNull);
    }
}
