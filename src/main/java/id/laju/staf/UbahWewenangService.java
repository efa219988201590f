package id.laju.staf;

import id.laju.staf.PeganganStaf.Dilepas;
import id.laju.staf.PeganganStaf.Tugas;
import id.laju.staf.PeganganStaf.Wewenang;
import id.laju.umum.Petugas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Changes an account and then takes from the person what the new rights no longer allow. First the one, then the other, each task for
 * itself: what somebody is just working on holds up no other, and the rights are gone whatever happens.
 */
@Service
class UbahWewenangService {

    private final KelolaStafService staf;
    private final PenulisAkun akun;
    private final PeganganStaf pegangan;
    private final ApplicationEventPublisher kabar;

    UbahWewenangService(KelolaStafService staf, PenulisAkun akun, PeganganStaf pegangan, ApplicationEventPublisher kabar) {
        this.staf = staf;
        this.akun = akun;
        this.pegangan = pegangan;
        this.kabar = kabar;
    }

    List<Tugas> dipegang(String id) {
        return pegangan.dipegang(id);
    }

    /** @return what happened to the open tasks, in sentences; empty when none was touched */
    String ubah(StafIsian isian, Petugas saya) {
        Wewenang lama = wewenang(akun.isian(isian.id()));
        staf.ubah(isian, saya);
        return lepas(isian.id(), lama, saya);
    }

    /** The same for an account that only loses its access. */
    String lepas(String id, StafIsian sebelum, Petugas saya) {
        return lepas(id, wewenang(sebelum), saya);
    }

    private String lepas(String id, Wewenang lama, Petugas saya) {
        String hasil = kalimat(pegangan.lepas(id, lama, wewenang(akun.isian(id)), saya.id()));
        kabar.publishEvent(new WewenangBerubah(id));
        return hasil;
    }

    private static Wewenang wewenang(StafIsian s) {
        return s.aktif() ? new Wewenang(s.peran(), s.satker()) : new Wewenang(List.of(), List.of());
    }

    private static String kalimat(Dilepas d) {
        List<String> hasil = new ArrayList<>();
        if (!d.dikembalikan().isEmpty()) {
            hasil.add("Kembali ke kotak masuk perannya: " + sebut(d.dikembalikan()) + ".");
        }
        if (!d.tertinggal().isEmpty()) {
            hasil.add("Diberikan atas nama, menunggu orang lain ditunjuk: " + sebut(d.tertinggal()) + ".");
        }
        return String.join(" ", hasil);
    }

    private static String sebut(List<Tugas> tugas) {
        return tugas.stream().map(t -> t.nama() + " (" + t.nomor() + ")").collect(Collectors.joining(", "));
    }
}
