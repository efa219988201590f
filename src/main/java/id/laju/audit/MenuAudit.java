package id.laju.audit;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuAudit {

    @Bean
    ButirMenu menuAuditKesesuaian() {
        return ButirMenu.kelola("Pekerjaan", 12, "menu.auditKesesuaian", "/kelola/audit", "kalender", "evaluator", "petugas-lapangan", "pj-sertifikasi", "staf-operasional", "reviewer", "pengambil-keputusan",
            "admin-sertifikasi", "kepala-balai").hanyaBila(satker -> JenisLayanan.adaSertifikasi());
    }
}
