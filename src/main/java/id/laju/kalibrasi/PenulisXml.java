package id.laju.kalibrasi;

import id.laju.dokumen.Bahasa;
import id.laju.dokumen.Teks;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of a DCC one after the other; texts in the languages of the certificate. */
final class PenulisXml {

    static final String DCC = "https://ptb.de/dcc";
    static final String SI = "https://ptb.de/si";

    private final StringWriter keluar = new StringWriter();
    private final XMLStreamWriter xml;
    private final Bahasa bahasa;

    PenulisXml(Bahasa bahasa) {
        this.bahasa = bahasa;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(keluar);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("dcc", "digitalCalibrationCertificate", DCC);
            xml.writeNamespace("dcc", DCC);
            xml.writeNamespace("si", SI);
            xml.writeAttribute("schemaVersion", "3.1.2");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    PenulisXml buka(String nama) {
        return buka("dcc", nama);
    }

    PenulisXml buka(String awalan, String nama) {
        return jalan(() -> xml.writeStartElement(awalan, nama, awalan.equals("si") ? SI : DCC));
    }

    PenulisXml sifat(String nama, String nilai) {
        return jalan(() -> xml.writeAttribute(nama, nilai));
    }

    PenulisXml tutup() {
        return jalan(xml::writeEndElement);
    }

    /** Nothing for null. */
    PenulisXml isi(String nama, Object nilai) {
        return isi("dcc", nama, nilai);
    }

    PenulisXml isi(String awalan, String nama, Object nilai) {
        return nilai == null ? this : buka(awalan, nama).jalan(() -> xml.writeCharacters(nilai.toString())).tutup();
    }

    /** An element of contents, one per language. */
    PenulisXml teks(String nama, Teks teks) {
        buka(nama);
        if (bahasa.indonesia()) {
            isiBahasa("id", teks.id());
        }
        if (bahasa.inggris()) {
            isiBahasa("en", teks.en() == null ? teks.id() : teks.en());
        }
        return tutup();
    }

    PenulisXml teks(String nama, String kata) {
        return buka(nama).isi("content", kata).tutup();
    }

    private void isiBahasa(String kode, String kata) {
        buka("content").sifat("lang", kode).jalan(() -> xml.writeCharacters(kata)).tutup();
    }

    String selesai() {
        jalan(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        return keluar.toString();
    }

    private PenulisXml jalan(Tulisan tulisan) {
        try {
            tulisan.tulis();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Tulisan {

        void tulis() throws XMLStreamException;
    }
}
