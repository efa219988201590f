package id.laju.pemantauan;

import id.laju.maaf.Kompensasi;
import id.laju.maaf.KompensasiService;
import id.laju.mesin.Kasus;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a service came later than promised, and what the balai owes for it (SLA-010). */
@Component
class Keterlambatan {

    /** @param hari calendar days behind the promise, 0 for the promised day itself and while the clock stands; @param kompensasi null when no rule is in force */
    public record Isi(long hari, Kompensasi kompensasi) {
    }

    private final KompensasiService kompensasi;
    private final SatkerService satker;
    private final Clock jam;

    Keterlambatan(KompensasiService kompensasi, SatkerService satker, Clock jam) {
        this.kompensasi = kompensasi;
        this.satker = satker;
        this.jam = jam;
    }

    /** Empty when nothing was promised, the promise was kept, or is still ahead. */
    Optional<Isi> dari(Kasus k) {
        Instant akhir = k.selesai() == null ? jam.instant() : k.selesai();
        if (!k.terlambat(akhir)) {
            return Optional.empty();
        }
        ZoneId zona = satker.ambil(k.satker()).zonaWaktu();
        LocalDate janji = LocalDate.ofInstant(k.janji(), zona);
        long hari = k.jamSejak() == null ? 0 : ChronoUnit.DAYS.between(janji, LocalDate.ofInstant(akhir, zona));
        return Optional.of(new Isi(hari, kompensasi.berlaku(k.satker(), k.layanan(), janji).orElse(null)));
    }
}
