package id.laju.kelas;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials who may sign training certificates; one of a satker does (TRN-020). */
@Service
class PenandaPelatihanService {

    static final String BELUM_ADA = "Belum ada penanda tangan sertifikat pelatihan yang aktif; aktifkan pada halaman Tanda Tangan.";
    private static final String PERAN = "kepala-balai";

    private final PenandaPelatihanMapper mapper;
    private final StafService staf;
    private final ApplicationEventPublisher kabar;

    PenandaPelatihanService(PenandaPelatihanMapper mapper, StafService staf, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.staf = staf;
        this.kabar = kabar;
    }

    List<PenandaPelatihan> daftar(String satker) {
        return mapper.daftar(satker);
    }

    PenandaPelatihan ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Penanda tangan", id));
    }

    /** The active one, as long as the person may still sign for the balai. */
    Optional<PenandaPelatihan> aktif(String satker) {
        return daftar(satker).stream().filter(PenandaPelatihan::aktif).filter(p -> orang(satker).containsKey(p.staf())).findFirst();
    }

    /** Name by id. */
    Map<String, String> orang(String satker) {
        return staf.denganPeran(satker, PERAN).stream().sorted(Comparator.comparing(Staf::nama)).collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }

    /** Adds when the id is null. Who becomes active takes the place of the one before. @throws IsianKeliru when nobody would be left to sign */
    @Transactional
    void simpan(PenandaPelatihan p, String oleh) {
        PenandaPelatihan lama = p.id() == null ? null : ambil(p.satker(), p.id());
        new PeriksaIsian().tolakJika(lama == null && !orang(p.satker()).containsKey(String.valueOf(p.staf())), "staf", "Pilih kepala balai dari daftar.")
            .tolakJika(lama == null && daftar(p.satker()).stream().anyMatch(x -> x.staf().equals(p.staf())), "staf", "Orang ini sudah ada di daftar; ubah barisnya.")
            .wajib("jabatan", p.jabatan(), "Isi jabatan seperti tercetak pada sertifikat.").panjang("jabatan", p.jabatan(), 120, "Jabatan")
            .tolakJika(lama != null && lama.aktif() && !p.aktif(), "aktif", "Harus ada satu penanda tangan yang aktif; aktifkan yang lain, yang ini berhenti sendiri.").selesai();
        if (p.aktif()) {
            mapper.lepaskan(p.satker());
        }
        long id = tulis(p);
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "penanda tangan sertifikat pelatihan", p.jabatan(), lama, ambil(p.satker(), id)));
    }

    private long tulis(PenandaPelatihan p) {
        if (p.id() == null) {
            return mapper.tambah(p);
        }
        mapper.ubah(p);
        return p.id();
    }
}
