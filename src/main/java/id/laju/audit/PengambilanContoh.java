package id.laju.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One round in which samples of a product are taken for its certification.
 *
 * @param hasil TERAMBIL or TIDAK; null until the officer reports
 * @param alasan why none could be taken
 * @param tempatUji BALAI or LUAR (another balai, a laboratory outside)
 * @param alasanLuar why a test that our own laboratory was paid for goes elsewhere
 * @param petugas login name of who took them
 * @param dokumenId its protocol; null before it is issued
 */
public record PengambilanContoh(long permohonanId, int putaran, long auditId, Instant disiapkan, String hasil, String alasan, String tempatUji, String alasanLuar, String metode, String saksiNama,
        String saksiJabatan, String petugas, Instant dicatat, String nomor, UUID dokumenId) {

    public boolean terambil() {
        return "TERAMBIL".equals(hasil);
    }

    public boolean diBalai() {
        return "BALAI".equals(tempatUji);
    }
}
