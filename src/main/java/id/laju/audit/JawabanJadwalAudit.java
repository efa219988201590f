package id.laju.audit;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** How a customer answers a notice. @param jawaban DITERIMA or TANGGAL_LAIN @param alasan and days only for another date */
record JawabanJadwalAudit(String jawaban, LocalDate usulMulai, LocalDate usulSelesai, String alasan) {

    static final JawabanJadwalAudit DIAM = new JawabanJadwalAudit("DIANGGAP_DITERIMA", null, null, null);

    /** As it is typed: days and reason only for another date. */
    static JawabanJadwalAudit dari(String jawaban, LocalDate mulai, LocalDate selesai, String alasan) {
        return "lain".equals(jawaban) ? new JawabanJadwalAudit("TANGGAL_LAIN", mulai, selesai == null ? mulai : selesai, alasan == null ? null : alasan.strip())
            : new JawabanJadwalAudit("terima".equals(jawaban) ? "DITERIMA" : null, null, null, null);
    }

    boolean lain() {
        return "TANGGAL_LAIN".equals(jawaban);
    }

    void periksa(LocalDate hariIni) {
        new PeriksaIsian().tolakJika(jawaban == null, "jawaban", "Pilih terima jadwal, atau minta tanggal lain.")
            .tolakJika(lain() && (usulMulai == null || !usulMulai.isAfter(hariIni)), "usulMulai", "Pilih hari pertama yang Anda inginkan, sesudah hari ini.")
            .tolakJika(lain() && usulMulai != null && usulSelesai.isBefore(usulMulai), "usulSelesai", "Hari terakhir tidak boleh sebelum hari pertama.")
            .tolakJika(lain() && (alasan == null || alasan.isBlank()), "alasan", "Tulis mengapa tanggal itu tidak cocok.").panjang("alasan", alasan, 1000, "Alasan").selesai();
    }
}
