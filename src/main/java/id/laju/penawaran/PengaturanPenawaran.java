package id.laju.penawaran;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a satker may choose for its quotations. */
@Configuration
class PengaturanPenawaran {

    @Bean
    ButirPengaturan pengaturanMasaBerlaku() {
        return ButirPengaturan.angka("penawaran.masa-berlaku-hari", "Masa berlaku penawaran",
            "Sesudahnya penawaran yang belum dijawab kedaluwarsa. Berlaku untuk penawaran yang terbit kemudian.", "hari kalender",
            PenerbitanService.MASA_BERLAKU_HARI, 1, 180);
    }

    @Bean
    ButirPengaturan pengaturanWaktuUji() {
        return ButirPengaturan.angka("pengujian.waktu-uji-hari", "Waktu pengujian pada penawaran",
            "Tercetak pada Surat Penawaran, dihitung sejak sampel diterima dan pembayaran dikonfirmasi.", "hari kerja", SusunSurat.WAKTU_UJI_HARI, 1, 180);
    }
}
