package id.laju.kalibrasi;

/**
 * The readings of one instrument as the officer typed them at the site.
 *
 * @param petugas login name of whoever measured
 */
public record BacaanIsian(long sampelId, String petugas, IsianKalibrasi isian) {

    public BacaanIsian {
        isian = isian == null ? new IsianKalibrasi(null, null, null, null, null, null, null, null, null) : isian;
    }
}
