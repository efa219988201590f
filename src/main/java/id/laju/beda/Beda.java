package id.laju.beda;

import id.laju.beda.BedaElemen.Jenis;
import id.laju.diagram.Tanda;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that differs between two texts.
 *
 * @param tataLetak the picture is drawn in another way
 */
public record Beda(List<BedaElemen> elemen, boolean tataLetak) {

    public boolean sama() {
        return elemen.isEmpty();
    }

    /** On the old picture. */
    public List<Tanda> tandaLama() {
        return tanda(Jenis.HILANG, Jenis.UBAH);
    }

    /** On the new picture. */
    public List<Tanda> tandaBaru() {
        return tanda(Jenis.TAMBAH, Jenis.UBAH);
    }

    private List<Tanda> tanda(Jenis... jenis) {
        return Stream.iterate(0, i -> i < elemen.size(), i -> i + 1).filter(i -> List.of(jenis).contains(elemen.get(i).jenis())).map(i -> tanda(elemen.get(i), i + 1)).toList();
    }

    private static Tanda tanda(BedaElemen e, int nomor) {
        String teks = e.jenis() != Jenis.UBAH ? e.jenis().kata()
            : e.rincian().stream().map(r -> r.apa() + ": " + kata(r.dari()) + " menjadi " + kata(r.ke())).collect(Collectors.joining("; "));
        return new Tanda(e.elemen(), e.nama(), e.jenis().kelas(), teks, String.valueOf(nomor), null);
    }

    private static String kata(String nilai) {
        return nilai == null ? "(tidak ada)" : nilai;
    }
}
