package id.laju.pesan;

import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom one can write to in a satker: all of a role, or a person. Roles that nobody holds there are not offered. */
@Component
class AlamatPesan {

    private static final String PERAN = "peran:";
    private static final String ORANG = "orang:";

    private final StafService staf;

    AlamatPesan(StafService staf) {
        this.staf = staf;
    }

    /** Value to text. */
    Map<String, String> pilihan(String satker, String saya) {
        Map<String, String> semua = new LinkedHashMap<>();
        staf.peranDipegang().stream().filter(p -> !penerima(satker, PERAN + p.kode(), saya).isEmpty()).forEach(p -> semua.put(PERAN + p.kode(), "Semua " + p.nama()));
        staf.diSatker(satker).stream().filter(s -> !s.id().equals(saya)).forEach(s -> semua.put(ORANG + s.id(), s.nama()));
        return semua;
    }

    /** Login names, without the writer. */
    List<String> penerima(String satker, String alamat, String saya) {
        List<Staf> semua = alamat.startsWith(PERAN) ? staf.denganPeran(satker, alamat.substring(PERAN.length()))
            : staf.diSatker(satker).stream().filter(s -> alamat.equals(ORANG + s.id())).toList();
        return semua.stream().map(Staf::id).filter(s -> !s.equals(saya)).toList();
    }

    static String orang(String id) {
        return ORANG + id;
    }

    /** None of the person's roles reads whose a case is (LAB-006). */
    boolean buta(String orang) {
        List<String> peran = staf.peran(orang);
        return staf.semuaPeran().stream().filter(p -> peran.contains(p.kode())).noneMatch(Peran::mengenalPelanggan);
    }
}
