package id.laju.wbs;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.SandiDigantiSendiri;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The circle of a satker. Administrators cannot put anybody into it: Admin Pusat names the first two, once; from then on one member proposes
 * and another one confirms. Whoever looks after accounts or the engine cannot belong to it.
 */
@Service("lingkarWbs")
class LingkarService {

    private static final Set<String> TERLARANG = Set.of("admin-pusat", "admin-satker", "operator");
    private static final String AWAL = "awal";

    private final LingkarMapper mapper;
    private final StafService staf;
    private final SatkerService satker;
    private final ObjectProvider<LaporanTerbuka> laporan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    LingkarService(LingkarMapper mapper, StafService staf, SatkerService satker, ObjectProvider<LaporanTerbuka> laporan, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.staf = staf;
        this.satker = satker;
        this.laporan = laporan;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Members who act now: with an open account, and without a hand on accounts or the engine. */
    List<Anggota> anggota(String kode) {
        return mapper.anggota(kode).stream().filter(this::berlaku).toList();
    }

    private boolean berlaku(Anggota a) {
        return staf.cari(a.staf()).filter(s -> s.aktif() && s.versi() == a.versiSandi()).isPresent() && bolehMasuk(a.staf()) && berperan(a.staf(), a.jabatan());
    }

    /** Places with a role of their own are held by nobody else. */
    private boolean berperan(String orang, JabatanLingkar jabatan) {
        return jabatan.peran() == null || staf.peran(orang).contains(jabatan.peran());
    }

    /** Somebody else gave this member a new password, so perhaps it is no longer the same person who signs in. */
    boolean menungguPengukuhan(Anggota a) {
        return a.sah() && staf.cari(a.staf()).filter(s -> s.versi() != a.versiSandi()).isPresent();
    }

    /** Own passwords change nothing. */
    @EventListener
    void sandiBaru(SandiDigantiSendiri kabar) {
        mapper.sandiBaru(kabar.staf(), kabar.versi());
    }

    /** For rules of pages and menus: does this person belong to a circle? */
    public boolean termasuk(String orang) {
        return !satkerSaya(orang).isEmpty();
    }

    List<String> satkerSaya(String orang) {
        return mapper.milik(orang).stream().filter(this::berlaku).map(Anggota::satker).toList();
    }

    private boolean bolehMasuk(String orang) {
        return Collections.disjoint(staf.peran(orang), TERLARANG);
    }

    /** Balai with everybody who is needed. */
    List<Satker> menerima() {
        return satker.aktif().stream().filter(s -> lengkap(anggota(s.kode()))).toList();
    }

    private static boolean lengkap(List<Anggota> semua) {
        Set<JabatanLingkar> ada = semua.stream().map(Anggota::jabatan).collect(Collectors.toSet());
        return ada.containsAll(List.of(JabatanLingkar.KEPALA_BALAI, JabatanLingkar.KETUA_TIM_PJI, JabatanLingkar.KETUA_TIM, JabatanLingkar.INSPEKTORAT));
    }

    /** With proposals. */
    List<Anggota> semua(String kode) {
        return mapper.semua(kode);
    }

    boolean kosong(String kode) {
        return mapper.semua(kode).isEmpty();
    }

    /** The first two, by Admin Pusat. @throws IsianKeliru when there is a circle already, or a person cannot belong to it */
    @Transactional
    public void mulai(String kode, String kepala, String inspektorat, String oleh) {
        mapper.antre(kode);
        new PeriksaIsian().tolakJika(!kosong(kode), "satker", "Lingkar balai ini sudah ada; anggotanya sendiri yang mengusulkan dan mengesahkan perubahan.")
            .tolakJika(!calon(kode, kepala) || !berperan(kepala, JabatanLingkar.KEPALA_BALAI), "kepala", "Pilih akun aktif berperan Kepala Balai di balai ini, tanpa tugas admin.")
            .tolakJika(!calon(kode, inspektorat) || inspektorat.equals(kepala) || !berperan(inspektorat, JabatanLingkar.INSPEKTORAT), "inspektorat", "Pilih akun aktif berperan Inspektorat di balai ini, tanpa tugas admin.").selesai();
        tambah(kode, kepala, JabatanLingkar.KEPALA_BALAI, oleh, AWAL, jam.instant());
        tambah(kode, inspektorat, JabatanLingkar.INSPEKTORAT, oleh, AWAL, jam.instant());
        kabar.publishEvent(new PerubahanData(kode, oleh, "lingkar pelaporan", kode, null, Map.of("kepala", kepala, "inspektorat", inspektorat)));
    }

    /** Accounts that could belong to the circle of a satker. */
    List<Staf> calon(String kode) {
        return staf.diSatker(kode).stream().filter(s -> bolehMasuk(s.id())).toList();
    }

    private boolean calon(String kode, String orang) {
        return orang != null && calon(kode).stream().anyMatch(s -> s.id().equals(orang));
    }

    @Transactional
    public void usulkan(String kode, String orang, JabatanLingkar jabatan, String sebutan, String oleh) {
        harusAnggota(kode, oleh);
        String rapi = sebutan == null || sebutan.isBlank() ? jabatan == null ? "" : jabatan.nama() : sebutan.strip();
        new PeriksaIsian().tolakJika(!calon(kode, orang), "staf", "Pilih akun yang aktif di balai ini dan tidak memegang tugas admin.")
            .wajib("jabatan", jabatan, "Pilih kedudukannya dalam lingkar.")
            .tolakJika(jabatan != null && !berperan(orang, jabatan), "jabatan", "Kedudukan ini hanya untuk akun dengan peran yang sama.").panjang("sebutan", rapi, 100, "Sebutan").selesai();
        if (mapper.usulkan(kode, orang, jabatan.name(), rapi, oleh, null, null) == 0) {
            throw IsianKeliru.pada("staf", "Orang ini sudah menjadi anggota atau sudah diusulkan.");
        }
    }

    @Transactional
    public void usulkanKeluar(long id, String oleh) {
        Anggota a = milik(id, oleh);
        if (a.sah()) {
            mapper.usulkanKeluar(id, oleh);
        } else {
            mapper.buang(id);
        }
    }

    /** Confirms what somebody else proposed. @throws IsianKeliru for an own proposal, or about oneself */
    @Transactional
    public void sahkan(long id, String oleh) {
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
        List<Anggota> sisa = anggota(a.satker()).stream().filter(x -> x.id() != a.id()).toList();
        boolean ada = anggota(a.satker()).stream().anyMatch(x -> x.jabatan() == JabatanLingkar.INSPEKTORAT);
        boolean setuju = anggota(a.satker()).stream().anyMatch(x -> x.jabatan() == JabatanLingkar.INSPEKTORAT && List.of(pengusul, pengesah).contains(x.staf()));
        if (a.jabatan() == JabatanLingkar.INSPEKTORAT && ada && !setuju) {
            throw new IsianKeliru("Kontak Inspektorat hanya berganti bila Inspektorat sendiri mengusulkan atau mengesahkannya.");
        }
        if (a.sah() && lengkap(anggota(a.satker())) && (!lengkap(sisa) || laporan.stream().anyMatch(l -> l.memerlukan(a.satker(), sisa)))) {
            throw new IsianKeliru("Tanpa orang ini ada kedudukan kosong atau laporan yang tidak lagi dapat ditangani. Sahkan dahulu penggantinya.");
        }
    }

    /** Another member knows that it is still the same person. @throws IsianKeliru about oneself */
    @Transactional
    public void kukuhkan(long id, String oleh) {
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
        if (!satkerSaya(orang).contains(kode)) {
            throw TidakDitemukan.untuk("Lingkar", kode);
        }
    }

    private void tambah(String kode, String orang, JabatanLingkar jabatan, String oleh, String pengesah, Instant saat) {
        mapper.usulkan(kode, orang, jabatan.name(), jabatan.nama(), oleh, pengesah, saat);
    }
}
