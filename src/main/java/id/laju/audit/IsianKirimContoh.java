package id.laju.audit;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** @param tujuan balai or luar @param balai satker of this installation @param pengiriman courier and number, or who brings it */
record IsianKirimContoh(String tujuan, String balai, String laboratorium, String akreditasi, String suratNomor, LocalDate tanggal, String pengiriman) {

    boolean balaiLain() {
        return "balai".equals(tujuan);
    }

    /** Alone: what follows from the answer is not on the screen yet. */
    void periksa(LocalDate hariIni) {
        new PeriksaIsian().tolakJika(!balaiLain() && !"luar".equals(tujuan), "tujuan", "Pilih tujuan contoh.").selesai();
        new PeriksaIsian().tolakJika(!balaiLain() && kosong(laboratorium), "laboratorium", "Isi nama laboratorium.").panjang("laboratorium", laboratorium, 200, "Nama laboratorium")
            .tolakJika(!balaiLain() && kosong(akreditasi), "akreditasi", "Isi nomor akreditasi laboratorium, misalnya LP-123-IDN.").panjang("akreditasi", akreditasi, 80, "Nomor akreditasi")
            .wajib("suratNomor", suratNomor, "Isi nomor surat pengantar.").panjang("suratNomor", suratNomor, 80, "Nomor surat")
            .wajib("tanggal", tanggal, "Isi tanggal contoh dikirim.").tolakJika(tanggal != null && tanggal.isAfter(hariIni), "tanggal", "Tanggal kirim belum terjadi.")
            .panjang("pengiriman", pengiriman, 200, "Pengiriman").selesai();
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
