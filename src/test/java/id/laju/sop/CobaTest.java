package id.laju.sop;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class CobaTest {
    static ModelAlur model(String kunci) {
        try (var s = Files.walk(Path.of("bpmn"))) {
            return PembacaAlur.baca(Files.readString(s.filter(p -> p.getFileName().toString().equals(kunci + ".bpmn") && !p.toString().contains("pontianak")).findFirst().orElseThrow()));
        } catch (java.io.IOException e) { throw new RuntimeException(e); }
    }
    public static void main(String[] a) throws Exception {
        Map<String, CaraLangkah> cara = new HashMap<>();
        for (int i = 1; i < a.length; i++) { String[] x = a[i].split("="); cara.put(x[0], CaraLangkah.valueOf(x[1])); }
        var t = PenyusunTabel.susun(List.of(a[0].split(",")), CobaTest::model, cara);
        id.laju.dokumen.CobaSop.buat(t, "/tmp/k4/sop.pdf");
        System.out.println(t.pelaksana());
        t.baris().forEach(b -> System.out.println(b.nomor() + " | " + b.kegiatan() + " | " + t.pelaksana().get(b.kolom()) + " | " + b.simbol() + " | " + b.waktu() + " | " + b.lanjut().stream().map(p -> p.label() + ">" + t.baris().get(p.ke()).nomor()).toList() + " | " + b.keterangan()));
    }
    @Test void x() { }
}
