package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators cannot put anybody into a circle, but for its first two, once, by Admin Pusat. */
@Service
class LingkarAwalService {

    private static final String AWAL = "awal";

    private final LingkarMapper mapper;
    private final LingkarService lingkar;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    LingkarAwalService(LingkarMapper mapper, LingkarService lingkar, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.lingkar = lingkar;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** The first two, by Admin Pusat. @throws IsianKeliru when there is a circle already, or a person cannot belong to it */
    @Transactional
    void mulai(String kode, String kepala, String inspektorat, String oleh) {
        mapper.antre(kode);
        new PeriksaIsian().tolakJika(!lingkar.kosong(kode), "satker", "Lingkar balai ini sudah ada; anggotanya sendiri yang mengusulkan dan mengesahkan perubahan.")
            .tolakJika(!lingkar.calon(kode, kepala) || !lingkar.berperan(kepala, JabatanLingkar.KEPALA_BALAI), "kepala", "Pilih akun aktif berperan Kepala Balai di balai ini, tanpa tugas admin.")
            .tolakJika(!lingkar.calon(kode, inspektorat) || inspektorat.equals(kepala) || !lingkar.berperan(inspektorat, JabatanLingkar.INSPEKTORAT), "inspektorat", "Pilih akun aktif berperan Inspektorat di balai ini, tanpa tugas admin.").selesai();
        tambah(kode, kepala, JabatanLingkar.KEPALA_BALAI, oleh, AWAL, jam.instant());
        tambah(kode, inspektorat, JabatanLingkar.INSPEKTORAT, oleh, AWAL, jam.instant());
        kabar.publishEvent(new PerubahanData(kode, oleh, "lingkar pelaporan", kode, null, Map.of("kepala", kepala, "inspektorat", inspektorat)));
    }

    private void tambah(String kode, String orang, JabatanLingkar jabatan, String oleh, String pengesah, Instant saat) {
        mapper.usulkan(kode, orang, jabatan.name(), jabatan.nama(), oleh, pengesah, saat);
    }
}
