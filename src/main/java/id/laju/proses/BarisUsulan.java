package id.laju.proses;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A line of the list of proposals. @param berkas names of its files, parted by commas @param pengusul name of the person, null for the program */
record BarisUsulan(UUID id, String satker, String alasan, AsalUsulan asal, KeadaanUsulan keadaan, String pengusul, OffsetDateTime diajukan, LocalDate tanggalEfektif,
        String berkas) {
}
