package id.laju.audit;

import id.laju.umum.PeriksaIsian;

/** What PJ Sertifikasi decides about one objection. @param keputusan GANTI or TETAP @param alasan told to the customer; needed to keep the member */
record PutusanKeberatan(Long anggotaId, String keputusan, String alasan) {

    boolean ganti() {
        return "GANTI".equals(keputusan);
    }

    /** @param ini null when it was left out @param awal of the names of its fields */
    static void periksa(PutusanKeberatan ini, Keberatan k, String awal, PeriksaIsian keliru) {
        boolean tetap = ini != null && "TETAP".equals(ini.keputusan());
        keliru.tolakJika(ini == null || !tetap && !ini.ganti(), awal + "keputusan", "Pilih keputusan atas keberatan terhadap " + k.nama() + ".")
            .tolakJika(tetap && (ini.alasan() == null || ini.alasan().isBlank()), awal + "alasan", "Tulis mengapa " + k.nama() + " tetap dalam tim.")
            .panjang(awal + "alasan", ini == null ? null : ini.alasan(), 1000, "Alasan");
    }
}
