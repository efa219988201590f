package id.laju.wbs;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;

@Configuration
class MenuWbs {

    /** Only members see it; whoever leads a team may be one. */
    @Bean
    ButirMenu menuPelaporan(LingkarService lingkar) {
        return ButirMenu.kelola("Pekerjaan", 90, "menu.pelaporan", "/kelola/pelaporan", "kunci", "kepala-balai", "ketua-tim-pji", "inspektorat", "manajer-teknis", "koordinator-lab", "penyelia",
            "penyelia-sampling", "pj-sertifikasi", "kerjasama", "bendahara", "cs", "evaluator", "reviewer", "pengambil-keputusan")
            .hanyaBila(satker -> lingkar.termasuk(SecurityContextHolder.getContext().getAuthentication().getName()));
    }

    @Bean
    ButirMenu menuLingkarAwal() {
        return ButirMenu.kelola("Data Master", 95, "menu.lingkarAwal", "/kelola/lingkar-pelaporan", "kunci", "admin-pusat");
    }
}
