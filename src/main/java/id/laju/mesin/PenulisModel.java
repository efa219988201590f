package id.laju.mesin;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Writes values into the text of a model and leaves every other sign of it as it was: layout, comments, order and quotes of attributes. */
@Component
public class PenulisModel {

    /** @throws NoSuchElementException when the model has no such element or timer */
    public String tulis(String xml, List<PerubahanModel> perubahan) {
        String hasil = xml;
        SimpulXml akar = PohonXml.baca(xml);
        for (PerubahanModel p : perubahan) {
            String baru = tulis(hasil, akar, p);
            // What stays as it is need not be read again: of all fields of a page a few change.
            akar = baru.equals(hasil) ? akar : PohonXml.baca(baru);
            hasil = baru;
        }
        return hasil;
    }

    private static String tulis(String xml, SimpulXml akar, PerubahanModel p) {
        SimpulXml e = akar.anak("process").flatMap(SimpulXml::semua).filter(x -> p.elemen().equals(x.id())).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Elemen " + p.elemen() + " tidak ada di model ini"));
        String nilai = p.nilai() == null ? "" : p.nilai().strip();
        return switch (p.sifat()) {
            case PerubahanModel.NAMA -> nama(xml, e, nilai);
            case PerubahanModel.PEWAKTU -> pewaktu(xml, e, nilai);
            default -> sifat(xml, akar, e, p.sifat(), nilai);
        };
    }

    private static String nama(String xml, SimpulXml e, String nilai) {
        SimpulXml.Atribut a = e.atribut().get("name");
        if (a == null) {
            int sesudahId = e.atribut().get("id").akhir() + 1;
            return nilai.isEmpty() ? xml : ganti(xml, sesudahId, sesudahId, " name=\"" + SuntinganXml.aman(nilai, '"') + "\"");
        }
        return atribut(xml, a, nilai);
    }

    private static String pewaktu(String xml, SimpulXml e, String nilai) {
        SimpulXml waktu = e.satu("timerEventDefinition").flatMap(t -> t.anak().stream().filter(x -> x.jenis().startsWith("time")).findFirst())
                .orElseThrow(() -> new NoSuchElementException("Elemen " + e.id() + " tidak mempunyai pewaktu"));
        return waktu.teks().strip().equals(nilai) ? xml : ganti(xml, waktu.isi(), waktu.tutup(), SuntinganXml.aman(nilai, '"'));
    }

    private static String sifat(String xml, SimpulXml akar, SimpulXml e, String nama, String nilai) {
        SimpulXml daftar = PembacaModel.sifat(e).orElse(null);
        SimpulXml lama = daftar == null ? null : daftar.anak("property").filter(x -> nama.equals(x.nilai("name"))).findFirst().orElse(null);
        if (lama != null && nilai.isEmpty()) {
            return SuntinganXml.hapus(xml, lama);
        }
        if (lama != null && lama.atribut().containsKey("value")) {
            return atribut(xml, lama.atribut().get("value"), nilai);
        }
        if (lama != null) {
            int sesudahNama = lama.atribut().get("name").akhir() + 1;
            return ganti(xml, sesudahNama, sesudahNama, " value=\"" + SuntinganXml.aman(nilai, '"') + "\"");
        }
        return nilai.isEmpty() ? xml : tambah(xml, akar, e, nama, nilai);
    }

    private static String tambah(String xml, SimpulXml akar, SimpulXml e, String nama, String nilai) {
        String awalan = e.awalanUntuk(PembacaModel.MESIN).orElse(null);
        if (awalan == null) {
            int akhir = akar.atribut().values().stream().mapToInt(SimpulXml.Atribut::akhir).max().orElseThrow() + 1;
            String berdeklarasi = ganti(xml, akhir, akhir, " xmlns:camunda=\"" + PembacaModel.MESIN + "\"");
            return tulis(berdeklarasi, PohonXml.baca(berdeklarasi), new PerubahanModel(e.id(), nama, nilai));
        }
        return new SuntinganXml(xml, awalan).sisipkanSifat(e, "<" + awalan + ":property name=\"" + nama + "\" value=\"" + SuntinganXml.aman(nilai, '"') + "\"");
    }

    private static String atribut(String xml, SimpulXml.Atribut a, String nilai) {
        return a.nilai().strip().equals(nilai) ? xml : ganti(xml, a.awal(), a.akhir(), SuntinganXml.aman(nilai, a.kutip()));
    }

    private static String ganti(String xml, int awal, int akhir, String baru) {
        return xml.substring(0, awal) + baru + xml.substring(akhir);
    }
}
