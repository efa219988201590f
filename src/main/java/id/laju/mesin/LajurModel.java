package id.laju.mesin;

import id.laju.umum.SimpulXml;
import java.util.LinkedHashMap;
import java.util.Map;

/** In which lane an element stands; what lies inside a sub-process stands where the sub-process does. */
class LajurModel {

    private final Map<String, String> lajur = new LinkedHashMap<>();

    /** Inner lanes come later in the text and win over those around them. */
    LajurModel(SimpulXml proses) {
        proses.semua().filter(l -> "lane".equals(l.jenis()))
                .forEach(l -> l.anak("flowNodeRef").forEach(r -> lajur.put(r.teks().strip(), l.nilai("name"))));
    }

    String dari(SimpulXml elemen) {
        for (SimpulXml e = elemen; e != null; e = e.induk()) {
            if (lajur.containsKey(e.id())) {
                return lajur.get(e.id());
            }
        }
        return null;
    }
}
