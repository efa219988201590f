package id.laju.mesin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** What the engine says against a migration, in words that an owner of a process understands; what it says newly stays as it is. */
final class KataPindah {

    private static final Map<Pattern, String> KATA = new LinkedHashMap<>();

    static {
        kata("There are multiple mappings for source activity id.*", "Langkah ini dipetakan lebih dari satu kali.");
        kata("The closest mapped ancestor '(.+?)' is mapped to scope '(.+?)' which is not an ancestor.*",
            "Langkah ini berada di dalam bagian $1, sedangkan di versi baru tujuannya berada di luar bagian $2. Pilih tujuan di dalam bagian yang sama.");
        kata("The source activity's event scope .*", "Langkah tempat peristiwa ini melekat tidak pindah ke langkah tempat peristiwa tujuannya melekat.");
        kata("Target activity '(.+?)' is a descendant of multi-instance body.*", "Tujuannya berada di dalam bagian yang dikerjakan berulang, sedangkan kasus berdiri di luarnya.");
        kata("Activities have incompatible types.*", "Tujuannya lain jenis; pilih langkah yang sejenis.");
        kata("Events are not of the same type.*", "Peristiwa tujuannya lain jenis; pilih peristiwa yang sejenis.");
        kata("Cannot remove the inner activity of a multi-instance body.*|Must map the inner activity of a multi-instance body.*",
            "Langkah di dalam bagian yang dikerjakan berulang harus ikut pindah bersama bagiannya.");
        kata("The target gateway must have at least the same number of incoming sequence flows.*", "Di versi baru lebih sedikit alur yang masuk ke penggabung ini, sehingga yang sudah menunggu tidak dapat digabung.");
        kata("Only one gateway can be mapped to gateway '(.+?)'.*", "Dua penggabung tidak dapat pindah ke satu penggabung ($1).");
        kata("There is no migration instruction for this instance's activity.*", "Langkah ini tidak ada di versi baru dan tujuannya belum dipilih.");
        kata("The type of the source activity is not supported.*", "Kasus yang sedang berada di sini tidak dapat dipindahkan; tunggu sampai langkah ini lewat.");
        kata("Target activity is not asyncBefore.*|Target activity is not asyncAfter.*", "Kasus menunggu dikerjakan sistem di sini, sedangkan di versi baru langkah ini tidak menunggu. Ulangi sesudah langkah ini lewat.");
        kata("Transition instance is assigned to .*", "Kasus menunggu dikerjakan sistem pada alur yang tidak ada di versi baru. Ulangi sesudah langkah ini lewat.");
        kata("A transition instance that instantiates the process.*", "Kasus baru dimulai sistem; ulangi sesudah langkah pertamanya lewat.");
        kata("The variable '(.+?)' exists in both.*", "Data $1 ada di dua tempat sekaligus dan tidak dapat digabung.");
        kata("Cannot update event trigger because.*", "Di versi baru pewaktu ini tidak ada, sehingga tidak dapat dihitung ulang.");
    }

    private KataPindah() {
    }

    private static void kata(String inggris, String indonesia) {
        KATA.put(Pattern.compile(inggris, Pattern.DOTALL), indonesia);
    }

    static String dari(String inggris) {
        return KATA.entrySet().stream().map(k -> ganti(k.getKey().matcher(inggris), k.getValue())).filter(s -> s != null).findFirst()
            .orElse("Mesin proses menolak: " + inggris);
    }

    private static String ganti(Matcher cocok, String indonesia) {
        return cocok.matches() ? cocok.replaceFirst(indonesia) : null;
    }

    /** Each refusal with the name of the element at which it arose. */
    static String dari(MigratingProcessInstanceValidationException e, PadananLangkah padanan) {
        MigratingProcessInstanceValidationReport laporan = e.getValidationReport();
        Stream<String> pada = Stream.concat(
            laporan.getActivityInstanceReports().stream().flatMap(r -> r.getFailures().stream().map(f -> pada(padanan, r.getSourceScopeId(), f))),
            laporan.getTransitionInstanceReports().stream().flatMap(r -> r.getFailures().stream().map(f -> pada(padanan, r.getSourceScopeId(), f))));
        List<String> semua = Stream.concat(pada, laporan.getFailures().stream().map(KataPindah::dari)).distinct().toList();
        return String.join(" ", semua);
    }

    private static String pada(PadananLangkah padanan, String elemen, String inggris) {
        var a = padanan.dari.findActivity(elemen);
        return "\"" + (a == null ? elemen : DefinisiDibaca.nama(a)) + "\": " + dari(inggris);
    }
}
