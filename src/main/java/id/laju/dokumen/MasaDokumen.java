package id.laju.dokumen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Implemented by whoever issues documents that rest, end or shrink while the paper stays as it was issued, such as certificates. */
public interface MasaDokumen {

    /** Empty for a document that is none of its own. */
    Optional<Berlaku> sekarang(UUID dokumen);

    /**
     * What holds today.
     *
     * @param sejak first day of it; null for what is in force as it was issued
     * @param register public address where more stands
     * @param menggantikan number of the older one in whose place it came, also one that is only on paper; null without
     * @param registerLama public address where that one stands; null without
     */
    record Berlaku(KeadaanDokumen keadaan, LocalDate sejak, String register, String menggantikan, String registerLama) {

        public Berlaku(KeadaanDokumen keadaan, LocalDate sejak, String register) {
            this(keadaan, sejak, register, null, null);
        }
    }
}
