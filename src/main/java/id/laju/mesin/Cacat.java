package id.laju.mesin;

import org.camunda.bpm.engine.impl.util.xml.Element;

/** A fault in a model. */
record Cacat(Element elemen, String alasan) {

    String kalimat(String berkas) {
        String id = elemen.attribute("id");
        return berkas + (id == null ? "" : ", elemen " + id) + ": " + alasan;
    }
}
