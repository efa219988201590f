package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on receipts of the counter, by which a customer takes over the account later. Ten letters and digits that are not mistaken for
 * each other (49 bits), one at a time, of which only a password hash is kept; valid for thirty days, dead after ten wrong tries.
 */
@Service
public class KodeAktivasiService {

    public static final Duration BERLAKU = Duration.ofDays(30);
    private static final String HURUF = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int PANJANG = 10;
    private static final int PALING_BANYAK_GAGAL = 10;

    private final LoketMapper mapper;
    private final PenggunaMapper pengguna;
    private final PasswordEncoder penyandi;
    private final Clock jam;
    private final SecureRandom acak = new SecureRandom();
    private final String tidakAda;

    KodeAktivasiService(LoketMapper mapper, PenggunaMapper pengguna, PasswordEncoder penyandi, Clock jam) {
        this.mapper = mapper;
        this.pengguna = pengguna;
        this.penyandi = penyandi;
        this.jam = jam;
        this.tidakAda = penyandi.encode(UUID.randomUUID().toString());
    }

    /** Nobody of this customer can sign in yet, or nobody who can has an e-mail by which a lost password would be mended. */
    public boolean perlu(long pelanggan) {
        return pengguna.milik(pelanggan).stream().noneMatch(p -> p.bersandi() && p.surel() != null);
    }

    /** @return the code, the only place where it ever stands; an older one is dead. Throws IsianKeliru when the account has an owner */
    @Transactional
    public String buat(long pelanggan, String oleh) {
        pengguna.kunciPelanggan(pelanggan);
        if (!perlu(pelanggan)) {
            throw new IsianKeliru("Akun pelanggan ini sudah dipakai pemiliknya, jadi tidak memerlukan kode aktivasi.");
        }
        String kode = acak.ints(PANJANG, 0, HURUF.length()).mapToObj(i -> HURUF.substring(i, i + 1)).reduce("", String::concat);
        Instant kini = jam.instant();
        mapper.pasangKode(pelanggan, penyandi.encode(kode), kini, kini.plus(BERLAKU), oleh);
        return kode.substring(0, PANJANG / 2) + "-" + kode.substring(PANJANG / 2);
    }

    /**
     * Whose code this is, of these customers. A wrong one counts against each of them; not in a transaction, so that it does.
     *
     * @return empty also for one that is used, replaced, too old or dead
     */
    public Optional<Long> pemilik(Collection<Long> pelanggan, String kode) {
        String rapi = rapi(kode);
        List<Long> calon = pelanggan.stream().filter(this::hidup).toList();
        Optional<Long> cocok = calon.stream().filter(p -> mapper.kode(p).filter(k -> penyandi.matches(rapi, k.sandi())).isPresent()).findFirst();
        if (calon.isEmpty()) {
            penyandi.matches(rapi, tidakAda);
        }
        if (cocok.isEmpty()) {
            calon.forEach(mapper::gagal);
        }
        return cocok;
    }

    /** Dead from now on. @throws IsianKeliru when somebody was faster */
    void pakai(long pelanggan, String kode) {
        boolean dipakai = mapper.kode(pelanggan).filter(k -> penyandi.matches(rapi(kode), k.sandi())).filter(k -> mapper.pakai(pelanggan, k.sandi()) > 0).isPresent();
        if (!dipakai) {
            throw IsianKeliru.pada("kode", "Kode ini baru saja dipakai atau diganti. Minta balai mencetak tanda terima baru.");
        }
    }

    private boolean hidup(long pelanggan) {
        return mapper.kode(pelanggan).filter(k -> k.kedaluwarsa().isAfter(jam.instant()) && k.gagal() < PALING_BANYAK_GAGAL).isPresent();
    }

    private static String rapi(String kode) {
        return kode == null ? "" : kode.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
