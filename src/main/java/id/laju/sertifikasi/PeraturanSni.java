package id.laju.sertifikasi;

import java.time.LocalDate;
import java.util.UUID;

/** A regulation that makes a standard mandatory or says how it is certified. */
public record PeraturanSni(Long id, long produkSertifikasiId, Jenis jenis, String nomor, String tentang, LocalDate tanggal, UUID berkasId) {

    /** As the review of an application asks for them. */
    public enum Jenis {
        PERATURAN_PEMERINTAH("Peraturan Pemerintah"), PEMBERLAKUAN("Peraturan Menteri Pemberlakuan SNI Wajib"), PENUNJUKAN_LPK("Peraturan Menteri Penunjukan LPK"), PETUNJUK_TEKNIS("Petunjuk Teknis");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
