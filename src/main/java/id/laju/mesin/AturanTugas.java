package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every step of the staff says how long it may take, and somebody hears of it or something happens when nobody does it. */
@Component
class AturanTugas implements AturanModel.Aturan {

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("userTask").forEach(e -> {
            if (!SifatLangkah.dari(e).nilai().containsKey(SifatLangkah.NORMA)) {
                cacat.add(new Cacat(e, "tugas staf tanpa norma waktu: isi normaWaktu, misalnya 20 menit, 2 jam, 3 hari kerja, atau - bila tidak ditentukan"));
            }
            if (!SifatLangkah.dari(e).nilai().containsKey(SifatLangkah.ESKALASI) && !adaJalan(model, e)) {
                cacat.add(new Cacat(e, "tugas staf tanpa jalan keluar bila tidak dikerjakan: isi eskalasi dengan peran yang diberi tahu, atau pasang timer pada langkah ini"));
            }
        });
        return cacat;
    }

    private static boolean adaJalan(ModelDibaca model, Element tugas) {
        return Stream.concat(Stream.of(tugas), model.leluhur(tugas)).flatMap(e -> model.tepi(e).stream())
                .anyMatch(b -> b.element("timerEventDefinition") != null || b.element("messageEventDefinition") != null && !"false".equals(b.attribute("cancelActivity")));
    }
}
