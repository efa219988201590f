package id.laju.sertifikat;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials who may sign certificates; one of a satker does. */
@Service
public class PenandaSertifikatService {

    private final PenandaSertifikatMapper mapper;
    private final StafService staf;
    private final ApplicationEventPublisher kabar;

    PenandaSertifikatService(PenandaSertifikatMapper mapper, StafService staf, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.staf = staf;
        this.kabar = kabar;
    }

    /** Sort columns: nama, jabatan, status. */
    public Halaman<PenandaSertifikat> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(PenandaSertifikatMapper.KOLOM, "p.aktif desc")), mapper.banyak(satker, h), h);
    }

    /** Who signs now, as long as he is a head of the satker. */
    public Optional<PenandaSertifikat> aktif(String satker) {
        return mapper.aktif(satker).filter(p -> orang(satker).containsKey(p.staf()));
    }

    public PenandaSertifikat ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Penanda tangan", id));
    }

    /** Heads of this satker, name by id: certificates are signed by them or for them. */
    Map<String, String> orang(String satker) {
        return staf.denganPeran(satker, "kepala-balai").stream().sorted(Comparator.comparing(Staf::nama)).collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }

    /** Adds when the id is null. Who becomes active takes the place of the one before. @throws IsianKeliru when nobody would be left to sign */
    @Transactional
    public void simpan(PenandaSertifikat p, String oleh) {
        PenandaSertifikat lama = p.id() == null ? null : ambil(p.satker(), p.id());
        new PeriksaIsian()
            .tolakJika(lama == null && !orang(p.satker()).containsKey(String.valueOf(p.staf())), "staf", "Pilih kepala balai dari daftar.")
            .wajib("jabatan", p.jabatan(), "Isi jabatan seperti tercetak pada sertifikat.").panjang("jabatan", p.jabatan(), 120, "Jabatan")
            .tolakJika(lama != null && lama.aktif() && !p.aktif(), "aktif", "Harus ada satu penanda tangan yang aktif; aktifkan yang lain, yang ini berhenti sendiri.").selesai();
        if (p.aktif()) {
            mapper.lepaskan(p.satker());
        }
        long id = tulis(lama == null ? p : new PenandaSertifikat(p.id(), p.satker(), lama.staf(), null, p.jabatan(), p.aktif()));
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "penanda tangan sertifikat", p.jabatan(), lama, ambil(p.satker(), id)));
    }

    private long tulis(PenandaSertifikat p) {
        if (p.id() == null) {
            return mapper.tambah(p);
        }
        mapper.ubah(p);
        return p.id();
    }
}
