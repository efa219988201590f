package id.laju.sertifikasi;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a satker settles about agreements. */
@Configuration
class PengaturanSpk {

    static final String KODE = "sertifikasi.spk-kode";
    static final String HARI = "sertifikasi.spk-hari";
    static final int HARI_BAWAAN = 10;

    @Bean
    ButirPengaturan spkKode() {
        return ButirPengaturan.yaTidak(KODE, "SPK dengan kode sekali pakai", "Ya: pelanggan boleh menandatangani SPK dengan kode dari e-mail. Tidak: hanya pindaian bertanda tangan basah.", true);
    }

    @Bean
    ButirPengaturan spkHari() {
        return ButirPengaturan.angka(HARI, "Waktu menandatangani SPK", "Sejak SPK dikirim; paling sedikit sampai masa penawarannya habis.", "hari kerja", HARI_BAWAAN, 1, 60);
    }
}
