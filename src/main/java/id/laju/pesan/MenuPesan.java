package id.laju.pesan;

import id.laju.staf.Peran;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPesan {

    @Bean
    ButirMenu menuPesanPelanggan(PesanMapper pesan) {
        return ButirMenu.pelanggan(75, "menu.pesan", "/portal/pesan", "surat").denganLencana(pesan::baruPelanggan);
    }

    @Bean
    ButirMenu menuKonsultasi() {
        return ButirMenu.kelola("Pelanggan", 31, "menu.konsultasi", "/kelola/pesan", "surat", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuPesanInternal(PesanInternalMapper pesan) {
        return ButirMenu.kelola("Pekerjaan", 3, "menu.pesanInternal", "/kelola/pesan-internal", "surat").denganLencanaStaf(pesan::baru);
    }

    @Bean
    ButirMenu menuKontakAdmin() {
        return ButirMenu.kelola("Akun Saya", 97, "menu.kontakAdmin", "/kelola/kontak-admin", "orang");
    }
}
