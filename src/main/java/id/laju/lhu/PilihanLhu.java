package id.laju.lhu;

import id.laju.dokumen.Teks;

/**
 * What CS decides about a report.
 *
 * @param penandaTangan staff
 * @param tanpaSimbol   takes the accreditation symbol off; nothing can put it on
 */
record PilihanLhu(String penandaTangan, boolean tanpaSimbol, String catatan, String catatanEn) {

    PilihanLhu {
        catatan = rapi(catatan);
        catatanEn = rapi(catatanEn);
    }

    /** The remark as printed; null without one. */
    Teks tertulis() {
        return catatan == null ? null : Teks.dari(catatan, catatanEn);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
