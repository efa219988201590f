package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import java.util.Map;

/**
 * A document of the tab Unggah Dokumen.
 *
 * @param berkas null while there is none
 * @param nomor of the deed, the NPWP or the application at SIINas; null for none
 * @param notaris of the deed; null for none
 * @param karyawan numbers of staff by part; empty where they are not asked for
 */
public record BarisUnggah(DokumenPerlu dokumen, Berkas berkas, String nomor, String notaris, Map<String, Integer> karyawan) {

    public boolean ada() {
        return berkas != null;
    }
}
