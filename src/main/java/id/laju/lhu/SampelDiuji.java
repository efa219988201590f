package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;

/**
 * A sample as the laboratory received and tested it.
 *
 * @param jumlah   amount and packing as received
 * @param catatan  caveat of an acceptance with reservation, to be printed; null without one
 * @param lab      name of the laboratory
 * @param diterima in the satker's zone, as are the other days
 */
record SampelDiuji(String nomorAnalisa, String idSampel, String jumlah, String kondisi, String catatan, String lab, LocalDate diterima,
        LocalDate mulaiUji, LocalDate selesaiUji, List<HasilSah> hasil) {

    /** The same, with no line in the accredited scope. */
    SampelDiuji tanpaAkreditasi() {
        return new SampelDiuji(nomorAnalisa, idSampel, jumlah, kondisi, catatan, lab, diterima, mulaiUji, selesaiUji, hasil.stream().map(HasilSah::diluarAkreditasi).toList());
    }
}
