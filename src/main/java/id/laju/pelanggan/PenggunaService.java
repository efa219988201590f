package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a customer: signing in, passwords, roles. */
@Service
public class PenggunaService {

    private final PenggunaMapper mapper;
    private final PasswordEncoder penyandi;
    private final ApplicationEventPublisher kabar;
    /** Fits no password; stands where none was chosen yet, because the check of a login takes its time there too. */
    private final String belumAda;

    PenggunaService(PenggunaMapper mapper, PasswordEncoder penyandi, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.penyandi = penyandi;
        this.kabar = kabar;
        this.belumAda = penyandi.encode(UUID.randomUUID().toString());
    }

    /**
     * By user name, or by an e-mail that only one active user has; an account that may not be used yet is found too, with
     * {@code aktif} false.
     */
    public Optional<PenggunaLogin> cariLogin(String usernameAtauSurel) {
        List<PenggunaMapper.BarisLogin> cocok = mapper.login(usernameAtauSurel.strip());
        boolean mendua = cocok.size() > 1 && cocok.get(1).aktif() && !cocok.get(0).username().equalsIgnoreCase(usernameAtauSurel.strip());
        return mendua ? Optional.empty() : cocok.stream().findFirst().map(this::login);
    }

    private PenggunaLogin login(PenggunaMapper.BarisLogin b) {
        String nama = new NamaPelanggan(b.bentukBadan(), b.namaPelanggan()).lengkap();
        return new PenggunaLogin(b.penggunaId(), b.pelangganId(), b.satker(), b.username(), b.nama(), nama,
            b.peran() == null ? List.of() : List.of(b.peran().split(",")), b.sandi() == null ? belumAda : b.sandi(), b.aktif(), b.versi());
    }

    /**
     * Staff in the place of a customer: the customer's first user, active ones before others, with every role, but the one who acts is that member of staff.
     *
     * @param satker where that person works
     * @param sebagai roles in which that person acts, {@code cs} at the counter and {@code kerjasama}
     * @return empty when these satker have no such active customer
     */
    public Optional<PenggunaLogin> diLoket(long pelanggan, Collection<String> satker, String staf, Collection<String> sebagai) {
        return mapper.wakil(pelanggan).filter(b -> satker.contains(b.satker())).map(b -> new PenggunaLogin(b.penggunaId(), b.pelangganId(),
            b.satker(), b.username(), b.nama(), new NamaPelanggan(b.bentukBadan(), b.namaPelanggan()).lengkap(),
            List.copyOf(PeranPengguna.SEMUA.keySet()), belumAda, true, b.versi(), staf, List.copyOf(sebagai)));
    }

    /** Is a session that began with this still in order? */
    boolean masihBerlaku(PenggunaLogin masuk) {
        return mapper.versiAktif(masuk.penggunaId()).filter(v -> v == masuk.versi()).isPresent();
    }

    /** @throws TidakDitemukan when there is no such user */
    public Pengguna ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Pengguna", id));
    }

    public List<Pengguna> milik(long pelanggan) {
        return mapper.milik(pelanggan);
    }

    public List<String> peran(long pengguna) {
        return mapper.peran(pengguna);
    }

    /** E-mail addresses of the active users who hold a role; for notices. */
    public List<String> surel(long pelanggan, String peran) {
        return mapper.berperan(pelanggan, peran).stream().map(Pengguna::surel).filter(Objects::nonNull).distinct().toList();
    }

    /** Ends every session of the user that began before. @throws IsianKeliru on sandi, ulang */
    @Transactional
    public void ubahSandi(long id, String sandi, String ulang) {
        KataSandi.periksa(ambil(id).username(), sandi, ulang);
        mapper.ubahSandi(id, penyandi.encode(sandi));
    }

    /** As above, by someone who is signed in and says the present password first. */
    @Transactional
    public void gantiSandi(long id, String lama, String sandi, String ulang) {
        if (lama == null || !penyandi.matches(lama, Optional.ofNullable(mapper.sandi(id)).orElse(belumAda))) {
            throw IsianKeliru.pada("sandiLama", "Password sekarang tidak cocok.");
        }
        ubahSandi(id, sandi, ulang);
    }

    /** @throws IsianKeliru when nobody would remain who looks after the users */
    @Transactional
    public void ubahPeran(PenggunaLogin saya, long id, Collection<String> peran) {
        Pengguna orang = rekan(saya, id);
        List<String> lama = mapper.peran(id);
        List<String> baru = PeranPengguna.SEMUA.keySet().stream().filter(p -> peran != null && peran.contains(p)).toList();
        if (baru.isEmpty()) {
            throw new IsianKeliru("Pilih sedikitnya satu peran untuk " + orang.nama() + ", atau nonaktifkan penggunanya.");
        }
        mapper.cabutPeran(orang.id());
        baru.forEach(p -> mapper.beriPeran(orang.id(), p));
        mapper.naikkanVersi(orang.id());
        jagaPemohon(saya.pelangganId());
        umumkan(saya, orang, Map.of("peran", lama), Map.of("peran", mapper.peran(id)));
    }

    /** @throws IsianKeliru when nobody would remain who looks after the users */
    @Transactional
    public void aktifkan(PenggunaLogin saya, long id, boolean aktif) {
        Pengguna orang = rekan(saya, id);
        if (orang.aktif() != aktif) {
            mapper.aktifkan(orang.id(), aktif);
            jagaPemohon(saya.pelangganId());
            umumkan(saya, orang, Map.of("aktif", !aktif), Map.of("aktif", aktif));
        }
    }

    private Pengguna rekan(PenggunaLogin saya, long id) {
        mapper.kunciPelanggan(saya.pelangganId());
        return mapper.cari(id).filter(p -> p.pelanggan() == saya.pelangganId()).orElseThrow(() -> TidakDitemukan.untuk("Pengguna", id));
    }

    private void jagaPemohon(long pelanggan) {
        if (mapper.berperan(pelanggan, PeranPengguna.PEMOHON).stream().noneMatch(Pengguna::bersandi)) {
            throw new IsianKeliru("Sedikitnya satu pengguna aktif harus berperan Pemohon. Beri peran itu kepada rekan lain lebih dulu.");
        }
    }

    private void umumkan(PenggunaLogin saya, Pengguna orang, Object sebelum, Object sesudah) {
        kabar.publishEvent(new PerubahanData(saya.satker(), saya.username(), "pengguna pelanggan", orang.username(), sebelum, sesudah));
    }
}
