package id.laju.layanan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Neighbouring parameters under one heading; {@code nama} is null where a parameter stands by itself. */
public record KelompokParameter(String nama, List<PilihanParameter> isi) {

    /** Keeps the order of the list; a heading that comes back later is a group of its own. */
    static List<KelompokParameter> dari(List<PilihanParameter> urut) {
        List<KelompokParameter> kelompok = new ArrayList<>();
        for (PilihanParameter parameter : urut) {
            KelompokParameter akhir = kelompok.isEmpty() ? null : kelompok.get(kelompok.size() - 1);
            if (akhir == null || !Objects.equals(akhir.nama, parameter.kelompok())) {
                kelompok.add(akhir = new KelompokParameter(parameter.kelompok(), new ArrayList<>()));
            }
            akhir.isi.add(parameter);
        }
        return kelompok;
    }
}
