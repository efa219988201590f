package id.laju.wbs;

import java.util.Arrays;
import java.util.Optional;

/** Sentences that the system puts into the talk. They are sealed as they are written here and shown in the reader's language ({@code wbs.kalimat.*}). */
enum KalimatWbs {

    JAWABAN_TERSEDIA("SISTEM", "Surat jawaban sudah tersedia. Unduh suratnya, lalu beri tanda terima pada halaman ini."),
    JAWABAN_MENUNGGU("SISTEM", "Surat jawaban masih menunggu tanda terima Anda. Tanpa tanda terima laporan ini ditutup tiga puluh hari sesudah jawaban tersedia."),
    SELESAI("SISTEM", "Pelapor menerima jawaban."),
    TANPA_TANDA_TERIMA("SISTEM", "Laporan ditutup karena tanda terima tidak diberikan sampai batas waktunya; surat jawaban tetap dapat diunduh."),
    DITARIK("SISTEM", "Pelapor menarik laporannya."),
    DITERIMA("PELAPOR", "Surat jawaban sudah saya terima."),
    SAYA_TARIK("PELAPOR", "Laporan ini saya tarik.");

    private final String dari;
    private final String teks;

    KalimatWbs(String dari, String teks) {
        this.dari = dari;
        this.teks = teks;
    }

    String teks() {
        return teks;
    }

    /** How a message begins; empty where somebody wrote it. */
    static Optional<KalimatWbs> pada(Pesan p) {
        return Arrays.stream(values()).filter(k -> k.dari.equals(p.dari()) && (p.teks().equals(k.teks) || k == SAYA_TARIK && p.teks().startsWith(k.teks + " "))).findFirst();
    }
}
