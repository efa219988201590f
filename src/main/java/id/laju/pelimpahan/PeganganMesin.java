package id.laju.pelimpahan;

import id.laju.mesin.HakTertinggal;
import id.laju.mesin.Langkah;
import id.laju.mesin.TitipanTugas;
import id.laju.staf.PeganganStaf;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody holds in the engine, and what becomes of it when the account is closed or loses a role or satker. */
@Component
class PeganganMesin implements PeganganStaf {

    private final TitipanTugas titipan;
    private final HakTertinggal hak;

    PeganganMesin(TitipanTugas titipan, HakTertinggal hak) {
        this.titipan = titipan;
        this.hak = hak;
    }

    @Override
    public List<Tugas> dipegang(String staf) {
        return titipan.dipegang(staf).stream().map(PeganganMesin::tugas).toList();
    }

    @Override
    public Dilepas lepas(String staf, Wewenang lama, Wewenang baru, String oleh) {
        Map<Boolean, List<Tugas>> hasil = titipan.dipegang(staf).stream().filter(l -> hilang(l, lama, baru))
            .collect(Collectors.partitioningBy(l -> titipan.lepas(l, oleh), Collectors.mapping(PeganganMesin::tugas, Collectors.toList())));
        hak.cabut(staf, l -> hilang(l, lama, baru));
        return new Dilepas(hasil.get(true), hasil.get(false));
    }

    /** What somebody holds without having its role, such as an acting head, does not hang on the roles. */
    private static boolean hilang(Langkah l, Wewenang lama, Wewenang baru) {
        List<String> peran = l.peran() == null ? List.of() : List.of(l.peran().split(","));
        String satker = l.kasus().substring(0, l.kasus().indexOf('/'));
        return !baru.satker().contains(satker) || !Collections.disjoint(peran, lama.peran()) && Collections.disjoint(peran, baru.peran());
    }

    private static Tugas tugas(Langkah l) {
        return new Tugas(l.kasus().substring(l.kasus().indexOf('/') + 1), l.nama());
    }
}
