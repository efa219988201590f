package id.laju.bimtek;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a satker decides about trainings. */
@Configuration
class PengaturanBimtek {

    static final String SURAT_WAJIB = "bimtek.surat-wajib";
    static final String SEMUA = "semua";
    static final String TIDAK = "tidak";
    static final String INHOUSE = "inhouse";
    static final String HARI_MENJAWAB = "bimtek.hari-menjawab-jadwal";
    static final int HARI_MENJAWAB_BAWAAN = 7;

    private static final int HARI_TERBANYAK = 30;

    @Bean
    ButirPengaturan suratBimtekWajib() {
        return ButirPengaturan.teks(SURAT_WAJIB, "Surat permohonan bimtek wajib", "inhouse: hanya kelas inhouse; semua: juga kelas reguler; tidak: tidak pernah.", INHOUSE,
            String.join("|", INHOUSE, SEMUA, TIDAK), "Surat permohonan bimtek wajib: isi inhouse, semua, atau tidak.");
    }

    @Bean
    ButirPengaturan hariMenjawabJadwal() {
        return ButirPengaturan.angka(HARI_MENJAWAB, "Waktu menjawab jadwal baru bimtek", "Sesudahnya order yang lunas dibatalkan dan biayanya dikembalikan.", "hari kalender", HARI_MENJAWAB_BAWAAN, 1, HARI_TERBANYAK);
    }
}
