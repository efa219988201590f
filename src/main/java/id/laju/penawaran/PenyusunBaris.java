package id.laju.penawaran;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Implemented by services whose price is more than the sum of test parameters. */
public interface PenyusunBaris {

    /** Codes of the services. */
    Set<String> layanan();

    /**
     * The lines of the price list for that day, see {@link JenisBaris#dariDaftar}, in their order.
     *
     * @throws id.laju.umum.IsianKeliru when something has no tariff on that day, or nothing is asked for
     */
    List<BarisPenawaran> susun(long permohonanId, LocalDate hari);

    /** Who puts them together, in the word that the model {@code penawaran} knows: sertifikasi, person, pelatihan or konsultansi; empty for those who do it for tests. */
    default Optional<String> oleh() {
        return Optional.empty();
    }
}
