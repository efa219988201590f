package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Every step of the staff says how long it may take, and somebody hears of it or something happens when nobody does it. A step with a property of
 * unknown name is told of by {@link AturanSifat}, and perhaps lacks only what was misspelt.
 */
@Component
class AturanTugas implements AturanModel.Aturan {

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("userTask").forEach(e -> {
            Set<String> sifat = SifatLangkah.dari(e).nilai().keySet();
            if (!SifatLangkah.NAMA.containsAll(sifat)) {
                return;
            }
            if (!sifat.contains(SifatLangkah.NORMA)) {
                cacat.add(new Cacat(e, "tugas staf tanpa norma waktu: isi normaWaktu, misalnya 20 menit, 2 jam, 3 hari kerja, atau - bila tidak ditentukan"));
            }
            if (!sifat.contains(SifatLangkah.ESKALASI) && !adaJalan(model, e)) {
                cacat.add(new Cacat(e, "tugas staf tanpa jalan keluar bila tidak dikerjakan: isi eskalasi dengan peran yang diberi tahu, atau pasang timer pada langkah ini"));
            }
        });
        return cacat;
    }

    private static boolean adaJalan(ModelDibaca model, Element tugas) {
        return Stream.concat(Stream.of(tugas), model.leluhur(tugas)).flatMap(e -> model.alur.tepi(e).stream())
                .anyMatch(b -> b.element("timerEventDefinition") != null || b.element("messageEventDefinition") != null && !"false".equals(b.attribute("cancelActivity")));
    }
}
