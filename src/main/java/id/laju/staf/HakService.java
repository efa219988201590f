package id.laju.staf;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which pages an Admin Satker may use and for what, as Admin Pusat has granted them (ACC-038, ACC-039, ACC-044). A right is written
 * {@code staf:UBAH}. Other roles are not governed here: the pages themselves say which roles they are for.
 */
@Service
public class HakService {

    private final HakMapper mapper;
    private final ApplicationEventPublisher kabar;

    HakService(HakMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** Whether the entry of this address belongs into the person's menu. */
    public boolean bolehBuka(String staf, Collection<String> peran, String alamat) {
        return BagianKelola.dariAlamat(alamat).map(b -> boleh(staf, peran, b, Tindakan.LIHAT)).orElse(true);
    }

    boolean boleh(String staf, Collection<String> peran, BagianKelola bagian, Tindakan tindakan) {
        return peran.contains(WewenangAdmin.PUSAT) || !peran.contains(WewenangAdmin.SATKER)
            || mapper.ada(staf, bagian.kode(), tindakan.name());
    }

    List<String> milik(String staf) {
        return mapper.milik(staf);
    }

    /** A new Admin Satker gets what the giver has; Admin Pusat gives everything and takes away afterwards. */
    void warisi(StafIsian orang, Petugas pemberi) {
        if (orang.berperan(WewenangAdmin.SATKER) && mapper.milik(orang.id()).isEmpty()) {
            List<String> diberi = pemberi.pusat() ? semua() : mapper.milik(pemberi.id());
            diberi.forEach(h -> mapper.beri(orang.id(), h));
            umumkan(orang, pemberi, List.of(), mapper.milik(orang.id()));
        }
    }

    @Transactional
    void atur(StafIsian orang, List<String> hak, Petugas saya) {
        if (!saya.pusat() || saya.id().equals(orang.id())) {
            throw new IsianKeliru("Hak akses halaman hanya diatur oleh Admin Pusat, untuk orang lain.");
        }
        if (!orang.berperan(WewenangAdmin.SATKER)) {
            throw new IsianKeliru("Hak akses halaman hanya untuk Admin Satker; beri dulu tugas itu.");
        }
        List<String> sebelum = mapper.milik(orang.id());
        List<String> baru = semua().stream().filter(hak::contains).filter(h -> dapatDilihat(h, hak)).sorted().toList();
        mapper.kosongkan(orang.id());
        baru.forEach(h -> mapper.beri(orang.id(), h));
        umumkan(orang, saya, sebelum, baru);
    }

    private void umumkan(StafIsian orang, Petugas saya, List<String> sebelum, List<String> sesudah) {
        kabar.publishEvent(new PerubahanData(orang.satker().stream().findFirst().orElse(null), saya.id(), "hak akses", orang.id(), sebelum, sesudah));
    }

    /** Nothing can be done on a page that may not be opened. */
    private static boolean dapatDilihat(String hak, List<String> semua) {
        return semua.contains(hak.substring(0, hak.indexOf(':')) + ":" + Tindakan.LIHAT);
    }

    private static List<String> semua() {
        return Arrays.stream(BagianKelola.values())
            .flatMap(b -> Arrays.stream(Tindakan.values()).map(t -> b.kode() + ":" + t)).toList();
    }
}
