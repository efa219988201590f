package id.laju.sertifikasi;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PengaturanSertifikasi {

    static final String DAFTAR = "sertifikasi.daftar-dokumen";

    static final String LEMBAGA = "sertifikasi.lembaga";
    static final String AKREDITASI = "sertifikasi.akreditasi";

    @Bean
    ButirPengaturan namaLembagaSertifikasi() {
        return ButirPengaturan.teks(LEMBAGA, "Nama lembaga sertifikasi", "Tercetak pada sertifikat dan kepala formulir; kosong berarti nama balai.", "", ".{0,120}", "Nama lembaga sertifikasi: paling panjang 120 huruf.");
    }

    @Bean
    ButirPengaturan akreditasiSertifikasi() {
        return ButirPengaturan.teks(AKREDITASI, "Nomor akreditasi KAN lembaga sertifikasi", "Tercetak pada sertifikat produk, contoh LSPr-019-IDN; kosong bila belum diakreditasi.", "", "[A-Za-z0-9 ./-]{0,40}",
            "Nomor akreditasi: paling panjang 40 huruf, angka, titik, garis miring atau tanda hubung.");
    }

    @Bean
    ButirPengaturan daftarDokumenSertifikasi() {
        return ButirPengaturan.teks(DAFTAR, "Daftar dokumen sertifikasi", "SIP_TENAN: isian, cetak dan unggah; ZEROCALLS: satu daftar unggahan.", "SIP_TENAN", "SIP_TENAN|ZEROCALLS",
            "Daftar dokumen sertifikasi: isi SIP_TENAN atau ZEROCALLS.");
    }
}
