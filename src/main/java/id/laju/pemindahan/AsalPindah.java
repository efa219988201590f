package id.laju.pemindahan;

import id.laju.mesin.GudangModel;
import id.laju.mesin.LetakKasus;
import id.laju.mesin.RencanaPindah;
import id.laju.mesin.TelaahPindah;
import id.laju.mesin.TelaahService;
import id.laju.mesin.VersiModel;
import id.laju.umum.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From where cases may go over, and whose: versions of everybody's model and of a balai's own one. */
@Component
class AsalPindah {

    private final GudangModel gudang;
    private final LetakKasus letak;
    private final TelaahService telaah;

    AsalPindah(GudangModel gudang, LetakKasus letak, TelaahService telaah) {
        this.gudang = gudang;
        this.letak = letak;
        this.telaah = telaah;
    }

    /** @throws TidakDitemukan when there is no such process */
    VersiModel terbaru(Arah arah) {
        return gudang.terbaru(arah.kunci(), arah.tujuan()).filter(v -> !v.tabel()).orElseThrow(() -> TidakDitemukan.untuk("Proses", arah.kunci()));
    }

    /** Versions from which cases may go this way and by which something still runs, newest first, with where it stands. */
    Map<VersiModel, List<LetakKasus.Letak>> berjalan(Arah arah) {
        Map<VersiModel, List<LetakKasus.Letak>> hasil = new LinkedHashMap<>();
        asal(arah).forEach(v -> hasil.put(v, letak.pada(v.id(), milik(arah))));
        hasil.values().removeIf(List::isEmpty);
        return hasil;
    }

    /** The balai follows everybody's model again: nobody goes to its own one any more. */
    boolean berakhir(Arah arah) {
        return arah.satker() != null && gudang.terbaru(arah.kunci(), arah.satker()).filter(v -> gudang.berakhir(v.id())).isPresent();
    }

    /** From everybody's model, of whatever version, the cases of a balai go to its own one once it has that; and back from any of its own, where everybody has one. */
    private Stream<VersiModel> asal(Arah arah) {
        Stream<VersiModel> sendiri = gudang.versi(arah.kunci(), arah.satker()).stream();
        if (arah.bersama()) {
            return gudang.terbaru(arah.kunci(), null).isPresent() ? sendiri : Stream.empty();
        }
        if (berakhir(arah)) {
            return Stream.empty();
        }
        return Stream.concat(sendiri.skip(1), arah.satker() == null ? Stream.empty() : gudang.versi(arah.kunci(), null).stream());
    }

    /** Cases of a balai with a model of its own that holds have nothing to do with a new version of everybody's. */
    private Predicate<String> milik(Arah arah) {
        String satker = arah.satker();
        Set<String> bervarian = gudang.terbaru().stream().filter(v -> v.kunci().equals(arah.kunci()) && v.satker() != null && !gudang.berakhir(v.id())).map(VersiModel::satker).collect(Collectors.toSet());
        return satker == null ? k -> !bervarian.contains(k.substring(0, k.indexOf('/'))) : k -> k.startsWith(satker + "/");
    }

    /** @throws TidakDitemukan for a version of another process, and for the newest, which has nowhere to go */
    VersiModel lama(Arah arah, String dari) {
        return asal(arah).filter(v -> v.id().equals(dari)).findFirst().orElseThrow(() -> new TidakDitemukan("Versi lama ini tidak ada."));
    }

    TelaahPindah telaah(Arah arah, RencanaPindah r) {
        return telaah.telaah(r, milik(arah));
    }
}
