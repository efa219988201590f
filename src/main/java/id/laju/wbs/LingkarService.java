package id.laju.wbs;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.SandiDigantiSendiri;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The circle of a satker: who belongs to it, and who could. Whoever looks after accounts or the engine cannot. */
@Service("lingkarWbs")
class LingkarService {

    private static final Set<String> TERLARANG = Set.of("admin-pusat", "admin-satker", "operator");

    private final LingkarMapper mapper;
    private final StafService staf;
    private final SatkerService satker;

    LingkarService(LingkarMapper mapper, StafService staf, SatkerService satker) {
        this.mapper = mapper;
        this.staf = staf;
        this.satker = satker;
    }

    /** Members who act now: with an open account, and without a hand on accounts or the engine. */
    List<Anggota> anggota(String kode) {
        return mapper.anggota(kode).stream().filter(this::berlaku).toList();
    }

    private boolean berlaku(Anggota a) {
        return staf.cari(a.staf()).filter(s -> s.aktif() && s.versi() == a.versiSandi()).isPresent() && bolehMasuk(a.staf()) && berperan(a.staf(), a.jabatan());
    }

    /** Places with a role of their own are held by nobody else. */
    boolean berperan(String orang, JabatanLingkar jabatan) {
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

    static boolean lengkap(List<Anggota> semua) {
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

    /** Accounts that could belong to the circle of a satker. */
    List<Staf> calon(String kode) {
        return staf.diSatker(kode).stream().filter(s -> bolehMasuk(s.id())).toList();
    }

    boolean calon(String kode, String orang) {
        return orang != null && calon(kode).stream().anyMatch(s -> s.id().equals(orang));
    }
}
