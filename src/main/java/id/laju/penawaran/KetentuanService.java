package id.laju.penawaran;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Terms on every quotation to come: those common to all, kept by Admin Pusat, and a satker's own, which replace them. In place of
 * a satker's code null stands for all.
 */
@Service
class KetentuanService {

    private static final int TERBANYAK = 30;
    private static final int TERPANJANG = 600;

    private final KetentuanMapper mapper;
    private final ApplicationEventPublisher kabar;

    KetentuanService(KetentuanMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** Empty for a satker that uses the common ones. */
    List<String> milik(String satker, JenisKetentuan untuk) {
        return mapper.milik(satker, untuk);
    }

    /** @param teks one term per line */
    @Transactional
    void simpan(String satker, JenisKetentuan untuk, String teks, Petugas saya) {
        List<String> baru = teks == null ? List.of() : teks.lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
        if (baru.isEmpty() || baru.size() > TERBANYAK) {
            throw IsianKeliru.pada("teks", "Isi 1 sampai " + TERBANYAK + " ketentuan, satu per baris.");
        }
        if (baru.stream().anyMatch(b -> b.length() > TERPANJANG)) {
            throw IsianKeliru.pada("teks", "Satu ketentuan paling banyak " + TERPANJANG + " huruf; pecah yang terlalu panjang.");
        }
        ganti(satker, untuk, baru, saya);
    }

    /** Back to the common terms. */
    @Transactional
    void hapus(String satker, JenisKetentuan untuk, Petugas saya) {
        if (satker == null) {
            throw new IsianKeliru("Ketentuan umum tidak dapat dihapus, karena dipakai semua satker; ubah isinya saja.");
        }
        ganti(satker, untuk, List.of(), saya);
    }

    private void ganti(String satker, JenisKetentuan untuk, List<String> baru, Petugas saya) {
        if (satker == null ? !saya.pusat() : !saya.bekerjaDi(satker)) {
            throw TidakDitemukan.untuk("Ketentuan", satker);
        }
        List<String> lama = mapper.milik(satker, untuk);
        mapper.kosongkan(satker, untuk);
        for (int i = 0; i < baru.size(); i++) {
            mapper.tambah(satker, untuk, i + 1, baru.get(i));
        }
        kabar.publishEvent(new PerubahanData(satker == null ? "*" : satker, saya.id(), "ketentuan penawaran " + untuk.sebutan().toLowerCase(Locale.ROOT), satker == null ? "umum" : satker,
            lama.isEmpty() ? null : lama, baru.isEmpty() ? null : baru));
    }
}
