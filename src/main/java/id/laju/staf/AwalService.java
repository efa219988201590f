package id.laju.staf;

import id.laju.berkas.Sidik;
import id.laju.umum.AturanSandi;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in while nobody is on the staff: a one-time address for the first Admin Pusat. Only its hash is kept. */
@Service
class AwalService {

    private static final SecureRandom ACAK = new SecureRandom();

    private final PintuAwalMapper pintu;
    private final StafMapper staf;
    private final PenulisAkun penulis;
    private final Clock jam;

    AwalService(PintuAwalMapper pintu, StafMapper staf, PenulisAkun penulis, Clock jam) {
        this.pintu = pintu;
        this.staf = staf;
        this.penulis = penulis;
        this.jam = jam;
    }

    /** A new token; empty as soon as anybody is on the staff. */
    @Transactional
    Optional<String> buka() {
        if (staf.banyak() > 0) {
            pintu.tutup();
            return Optional.empty();
        }
        byte[] acak = new byte[32];
        ACAK.nextBytes(acak);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(acak);
        pintu.buka(Sidik.sha256(token), jam.instant());
        return Optional.of(token);
    }

    /** @throws TidakDitemukan for a token that is unknown, used, or too late */
    void periksa(String token) {
        if (!pintu.terbuka(Sidik.sha256(token))) {
            throw new TidakDitemukan("Tautan ini sudah tidak berlaku.");
        }
    }

    /** The first Admin Pusat, with a password of the person's own; every token is dead afterwards. */
    @Transactional
    void buat(String token, StafIsian isian, String sandi, String ulang) {
        pintu.kunci();
        periksa(token);
        StafIsian admin = penulis.lengkapi(new StafIsian(isian.id(), isian.nip(), isian.nama(), isian.jenisKelamin(), isian.surel(),
            isian.telepon(), isian.seksi(), isian.tingkat(), StafIsian.AKTIF, List.of(WewenangAdmin.PUSAT), List.of()));
        PeriksaStaf.periksa(admin, penulis.peranDikenal());
        AturanSandi.periksa(new PeriksaIsian(), "sandiBaru", sandi, "sandiUlang", ulang, admin.id()).selesai();
        penulis.tambah(admin, sandi, false, admin.id());
        pintu.tutup();
    }
}
