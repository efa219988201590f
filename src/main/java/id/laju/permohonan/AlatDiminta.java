package id.laju.permohonan;

import java.util.List;
import java.util.stream.Collectors;

/** What was said of an instrument beyond the words of a sample. @param intervalBulan until the reminder of the next calibration; null: none */
public record AlatDiminta(List<TitikUkur> titik, Integer intervalBulan) {

    /** For one line on screen: "0; 50; 100 mm". */
    public String tampil() {
        return titik.isEmpty() ? "-" : titik.stream().map(TitikUkur::angka).collect(Collectors.joining("; ")) + " " + titik.get(0).satuan();
    }

    /** As it is typed again, without the unit. */
    public String ketikan() {
        return titik.stream().map(TitikUkur::angka).collect(Collectors.joining("; "));
    }
}
