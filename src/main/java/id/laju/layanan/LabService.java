package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The laboratories of a satker; each has its own penyelia. */
@Service
public class LabService {

    private final LabMapper mapper;
    private final ApplicationEventPublisher kabar;

    LabService(LabMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** All, also those no longer used; by name. */
    public List<Lab> semua(String satker) {
        return mapper.semua(satker);
    }

    public Lab ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Laboratorium", id));
    }

    /** Adds when the id is null. Answers the id. */
    @Transactional
    public long simpan(Lab lab, String oleh) {
        new PeriksaIsian()
            .wajib("kode", lab.kode(), "Isi kode laboratorium, misalnya LIMBAH.")
            .panjang("kode", lab.kode(), 20, "Kode")
            .wajib("nama", lab.nama(), "Isi nama laboratorium.")
            .panjang("nama", lab.nama(), 120, "Nama")
            .selesai();
        Lab lama = lab.id() == null ? null : ambil(lab.satker(), lab.id());
        long id = tulis(lab);
        kabar.publishEvent(new PerubahanData(lab.satker(), oleh, "laboratorium", lab.kode(), lama, lab));
        return id;
    }

    private long tulis(Lab lab) {
        return TulisBaris.simpan(lab.id(), () -> mapper.tambah(lab), () -> mapper.ubah(lab), "kode", "Kode " + lab.kode() + " sudah dipakai laboratorium lain.");
    }
}
