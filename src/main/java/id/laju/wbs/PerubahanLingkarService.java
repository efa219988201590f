package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One member of a circle proposes who comes and goes, and another one confirms. */
@Service
class PerubahanLingkarService {

    private final LingkarMapper mapper;
    private final LingkarService lingkar;
    private final ObjectProvider<LaporanTerbuka> laporan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PerubahanLingkarService(LingkarMapper mapper, LingkarService lingkar, ObjectProvider<LaporanTerbuka> laporan, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.lingkar = lingkar;
        this.laporan = laporan;
        this.kabar = kabar;
        this.jam = jam;
    }

    @Transactional
    void usulkan(String kode, String orang, JabatanLingkar jabatan, String sebutan, String oleh) {
        harusAnggota(kode, oleh);
        String rapi = sebutan == null || sebutan.isBlank() ? jabatan == null ? "" : jabatan.nama() : sebutan.strip();
        new PeriksaIsian().tolakJika(!lingkar.calon(kode, orang), "staf", "Pilih akun yang aktif di balai ini dan tidak memegang tugas admin.")
            .wajib("jabatan", jabatan, "Pilih kedudukannya dalam lingkar.")
            .tolakJika(jabatan != null && !lingkar.berperan(orang, jabatan), "jabatan", "Kedudukan ini hanya untuk akun dengan peran yang sama.").panjang("sebutan", rapi, 100, "Sebutan").selesai();
        if (mapper.usulkan(kode, orang, jabatan.name(), rapi, oleh, null, null) == 0) {
            throw IsianKeliru.pada("staf", "Orang ini sudah menjadi anggota atau sudah diusulkan.");
        }
    }

    @Transactional
    void usulkanKeluar(long id, String oleh) {
        Anggota a = milik(id, oleh);
        if (a.sah()) {
            mapper.usulkanKeluar(id, oleh);
        } else {
            mapper.buang(id);
        }
    }

    /** An own proposal that somebody leave, taken back. @throws IsianKeliru for everybody else's */
    @Transactional
    void tarikUsulKeluar(long id, String oleh) {
        if (!oleh.equals(milik(id, oleh).keluarDiusulkanOleh())) {
            throw new IsianKeliru("Usul ini hanya dapat ditarik anggota yang mengusulkannya. Muat ulang halamannya.");
        }
        mapper.usulkanKeluar(id, null);
    }

    /** Confirms what somebody else proposed. @throws IsianKeliru for an own proposal, or about oneself */
    @Transactional
    void sahkan(long id, String oleh) {
        Anggota a = milik(id, oleh);
        String pengusul = a.sah() ? a.keluarDiusulkanOleh() : a.diusulkanOleh();
        if (pengusul == null || pengusul.equals(oleh) || a.staf().equals(oleh)) {
            throw new IsianKeliru("Perubahan ini harus disahkan anggota lain daripada yang mengusulkan dan yang bersangkutan.");
        }
        harusLayak(a, pengusul, oleh);
        if (a.sah()) {
            mapper.keluarkan(id, oleh, jam.instant());
        } else {
            mapper.sahkan(id, oleh, jam.instant());
        }
        kabar.publishEvent(new PerubahanData(a.satker(), oleh, "lingkar pelaporan", a.satker(), null, Map.of("orang", a.staf(), "perubahan", a.sah() ? "keluar" : "masuk", "diusulkan", pengusul)));
    }

    /** @throws IsianKeliru when the inspectorate is changed without its word, or nobody would be left at a place or for an open report */
    private void harusLayak(Anggota a, String pengusul, String pengesah) {
        List<Anggota> sisa = lingkar.anggota(a.satker()).stream().filter(x -> x.id() != a.id()).toList();
        boolean ada = lingkar.anggota(a.satker()).stream().anyMatch(x -> x.jabatan() == JabatanLingkar.INSPEKTORAT);
        boolean setuju = lingkar.anggota(a.satker()).stream().anyMatch(x -> x.jabatan() == JabatanLingkar.INSPEKTORAT && List.of(pengusul, pengesah).contains(x.staf()));
        if (a.jabatan() == JabatanLingkar.INSPEKTORAT && ada && !setuju) {
            throw new IsianKeliru("Kontak Inspektorat hanya berganti bila Inspektorat sendiri mengusulkan atau mengesahkannya.");
        }
        if (a.sah() && LingkarService.lengkap(lingkar.anggota(a.satker())) && (!LingkarService.lengkap(sisa) || laporan.stream().anyMatch(l -> l.memerlukan(a.satker(), sisa)))) {
            throw new IsianKeliru("Tanpa orang ini ada kedudukan kosong atau laporan yang tidak lagi dapat ditangani. Sahkan dahulu penggantinya.");
        }
    }

    /** Another member knows that it is still the same person. @throws IsianKeliru about oneself */
    @Transactional
    void kukuhkan(long id, String oleh) {
        Anggota a = milik(id, oleh);
        if (a.staf().equals(oleh)) {
            throw new IsianKeliru("Pengukuhan dilakukan anggota lain.");
        }
        mapper.kukuhkan(id);
        kabar.publishEvent(new PerubahanData(a.satker(), oleh, "lingkar pelaporan", a.satker(), null, Map.of("orang", a.staf(), "perubahan", "dikukuhkan")));
    }

    private Anggota milik(long id, String oleh) {
        Anggota a = mapper.kunci(id).orElseThrow(() -> TidakDitemukan.untuk("Anggota", id));
        harusAnggota(a.satker(), oleh);
        return a;
    }

    private void harusAnggota(String kode, String orang) {
        if (!lingkar.satkerSaya(orang).contains(kode)) {
            throw TidakDitemukan.untuk("Lingkar", kode);
        }
    }
}
