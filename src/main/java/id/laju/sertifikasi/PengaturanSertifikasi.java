package id.laju.sertifikasi;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PengaturanSertifikasi {

    static final String DAFTAR = "sertifikasi.daftar-dokumen";

    @Bean
    ButirPengaturan daftarDokumenSertifikasi() {
        return ButirPengaturan.teks(DAFTAR, "Daftar dokumen sertifikasi", "SIP_TENAN: isian, cetak dan unggah; ZEROCALLS: satu daftar unggahan.", "SIP_TENAN", "SIP_TENAN|ZEROCALLS",
            "Daftar dokumen sertifikasi: isi SIP_TENAN atau ZEROCALLS.");
    }
}
