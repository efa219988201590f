package id.laju.pelanggan;

import id.laju.berkas.Sidik;
import id.laju.umum.TidakDitemukan;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links: 256 random bits of which only the hash is kept, valid for a day, usable once. */
@Service
class TautanService {

    static final Duration BERLAKU = Duration.ofHours(24);
    private static final int BITA = 32;

    private final TautanMapper mapper;
    private final Clock jam;
    private final String alamat;
    private final SecureRandom acak = new SecureRandom();

    TautanService(TautanMapper mapper, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.jam = jam;
        this.alamat = alamat.replaceFirst("/$", "");
    }

    /** @return the address to mail, the only place where the token ever stands; older links of the same purpose die */
    @Transactional
    String buat(JenisTautan jenis, long pelanggan, Long pengguna, String surel, String peran) {
        byte[] bita = new byte[BITA];
        acak.nextBytes(bita);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bita);
        mapper.gantikan(jenis, pelanggan, pengguna, surel);
        mapper.simpan(new TautanSekali(sidik(token), jenis, pelanggan, pengguna, surel, peran, jam.instant(), jam.instant().plus(BERLAKU), null));
        return alamat + jenis.jalur() + token;
    }

    /** Looks without using up. @throws TidakDitemukan when unknown, used or too old, without saying which */
    TautanSekali lihat(JenisTautan jenis, String token) {
        return mapper.berlaku(sidik(token), jenis, jam.instant()).orElseThrow(TautanService::tidakBerlaku);
    }

    /** @throws TidakDitemukan as above, also when a second click comes */
    @Transactional
    TautanSekali pakai(JenisTautan jenis, String token) {
        TautanSekali tautan = lihat(jenis, token);
        if (mapper.pakai(tautan.sidik(), jam.instant()) == 0) {
            throw tidakBerlaku();
        }
        return tautan;
    }

    /** Unused ones of an organisation, also those that are too old; newest first. */
    List<TautanSekali> terbuka(JenisTautan jenis, long pelanggan) {
        return mapper.terbuka(jenis, pelanggan);
    }

    boolean berlaku(TautanSekali tautan) {
        return tautan.kedaluwarsa().isAfter(jam.instant());
    }

    /** Takes back what was sent to that address and not used yet. @return how many */
    @Transactional
    int cabut(JenisTautan jenis, long pelanggan, String surel) {
        return mapper.gantikan(jenis, pelanggan, null, surel);
    }

    @Scheduled(fixedDelayString = "${laju.pelanggan.sapu-tautan:PT6H}", initialDelayString = "${laju.pelanggan.sapu-tautan:PT10M}")
    void bersihkan() {
        mapper.buang(jam.instant().minus(Duration.ofDays(30)));
    }

    private static TidakDitemukan tidakBerlaku() {
        return new TidakDitemukan("Tautan ini sudah dipakai atau sudah lewat 24 jam. Minta tautan baru lewat Lupa Password, minta rekan Anda mengundang lagi, atau kirim ulang konfirmasi e-mail dari Profil.");
    }

    static String sidik(String token) {
        return Sidik.sha256(token);
    }
}
