package id.laju.dokumen;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What the customer takes home after a request at the counter. Printed and kept nowhere, because of the code.
 *
 * @param lacak    address where the state of the request is shown
 * @param kode     activation code; null when the account has an owner
 * @param aktivasi address where the code is typed
 * @param berlaku  last moment of the code
 */
public record TandaTerimaPermohonan(String pelanggan, String praOrder, String layanan, String kanal, Instant diajukan, ZoneId zona, String petugas,
                                    int banyakSampel, String lacak, String kode, String username, String aktivasi, Instant berlaku) implements ModelDokumen {

    @Override
    public String templat() {
        return "tanda-terima-permohonan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.TANDA_TERIMA_PERMOHONAN;
    }

    /** The address as an image (data URI). */
    public String qr() {
        return Barkode.qr(lacak);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "TandaTerimaPermohonan[" + praOrder + "]";
    }
}
