package id.laju.massal;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuMassal {

    @Bean
    ButirMenu menuSekaligus() {
        return ButirMenu.kelola("Pekerjaan", 2, "menu.sekaligus", "/kelola/sekaligus", "centang", "cs", "ketua-tim-pji", "bendahara", "penyelia", "manajer-teknis",
            "kepala-balai", "koordinator-lab", "pengetik");
    }
}
