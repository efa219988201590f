package id.laju.dokumen;

import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing of a signer's passphrase: growing pauses, then a lock, on all nodes together. Every attempt counts as wrong
 * from its beginning, so that many at once are no more than many in a row.
 */
@Component
class PercobaanSandi {

    private static final Duration JEDA_AWAL = Duration.ofSeconds(5);

    private final PercobaanSandiMapper mapper;
    private final PengaturanTte pengaturan;
    private final Clock clock;

    PercobaanSandi(PercobaanSandiMapper mapper, PengaturanTte pengaturan, Clock clock) {
        this.mapper = mapper;
        this.pengaturan = pengaturan;
        this.clock = clock;
    }

    /** Throws IsianKeliru on field sandi while the signer has to wait. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void mulai(String staf) {
        Instant kini = clock.instant();
        mapper.sediakan(staf, kini);
        PercobaanSandiMapper.Catatan catatan = mapper.kunci(staf);
        if (catatan.bolehLagi().isAfter(kini)) {
            throw IsianKeliru.pada("sandi", tunggu(catatan.gagal(), Duration.between(kini, catatan.bolehLagi())));
        }
        int gagal = (catatan.gagal() >= pengaturan.batasKeliru() ? 0 : catatan.gagal()) + 1;
        mapper.ubah(staf, gagal, kini.plus(jeda(gagal)));
    }

    /** @return what to tell the person after a wrong passphrase */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public IsianKeliru keliru(String staf) {
        PercobaanSandiMapper.Catatan catatan = mapper.kunci(staf);
        int sisa = catatan == null ? pengaturan.batasKeliru() : pengaturan.batasKeliru() - catatan.gagal();
        return IsianKeliru.pada("sandi", sisa <= 0 ? tunggu(catatan.gagal(), jeda(catatan.gagal()))
            : "Frasa sandi tanda tangan tidak cocok. Ketik ulang dengan teliti; sisa percobaan " + sisa + " kali.");
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void berhasil(String staf) {
        mapper.hapus(staf);
    }

    /** The attempt failed for another reason and does not count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tidakTerhitung(String staf) {
        PercobaanSandiMapper.Catatan catatan = mapper.kunci(staf);
        if (catatan != null) {
            mapper.ubah(staf, Math.max(0, catatan.gagal() - 1), clock.instant());
        }
    }

    /** None after the first, 5, 15 and 45 seconds after the next, then the lock. */
    private Duration jeda(int gagal) {
        if (gagal >= pengaturan.batasKeliru()) {
            return pengaturan.lamaKunci();
        }
        return gagal < 2 ? Duration.ZERO : JEDA_AWAL.multipliedBy((long) Math.pow(3, gagal - 2));
    }

    private String tunggu(int gagal, Duration lama) {
        long detik = (lama.toMillis() + 999) / 1000;
        String selama = detik < 60 ? detik + " detik" : (detik + 59) / 60 + " menit";
        return gagal >= pengaturan.batasKeliru()
            ? "Frasa sandi salah " + pengaturan.batasKeliru() + " kali; penandatanganan dengan akun ini dikunci. Coba lagi dalam " + selama + "."
            : "Tunggu " + selama + " sebelum mencoba frasa sandi lagi.";
    }
}
