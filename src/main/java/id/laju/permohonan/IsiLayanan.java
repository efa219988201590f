package id.laju.permohonan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Implemented by features whose requests are no list of samples or instruments: they keep what is asked for in tables of their own
 * and show it on pages of their own. Everything about the request that all services share stays here.
 */
public interface IsiLayanan {

    /** Codes of the services it stands for, see {@link JenisLayanan#kode}. */
    Set<String> layanan();

    /** May a customer of that satker ask for it today? Asked only once the service is open at all. */
    boolean tersedia(String satker, String layanan);

    /** What keeps this customer from beginning a request, with the address where it is mended; empty when nothing does. */
    default Optional<Kekurangan> halangan(long pelangganId) {
        return Optional.empty();
    }

    /** Files in its own tables; they go when a draft goes. */
    default List<UUID> berkas(Permohonan p) {
        return List.of();
    }

    /** Those of these drafts that cannot be submitted as they stand, because what they ask for is offered no more. */
    default Set<Long> tertutup(Collection<Long> draf) {
        return Set.of();
    }

    /** What is missing before it may be submitted; addresses relative to {@link #halaman}. */
    List<Kekurangan> kurang(Permohonan p);

    /** Fields that a note of correction can name, in the order of the pages, with their labels. */
    Map<String, String> bidang(Permohonan p);

    /** Address in the portal where the request is filled in, looked at and repaired. */
    String halaman(Permohonan p);

    /** What is asked for in one line of a list; empty while nothing is known. Kept in Indonesian by {@link PermohonanService#uraikan}. */
    String uraian(Permohonan p, Locale bahasa);

    /** The same as it is kept and printed. */
    default String uraian(Permohonan p) {
        return uraian(p, Locale.forLanguageTag("id"));
    }
}
