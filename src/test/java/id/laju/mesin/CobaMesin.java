package id.laju.mesin;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small service of the tests' own, to try the engine room without any real one. */
@Configuration
class CobaMesin {

    static final String DIJAWAB = "laju.coba.dijawab";

    record Isian(BigDecimal jumlah, String catatan) {
    }

    @Bean
    ProsesDikenal cobaProses() {
        return () -> Set.of(DIJAWAB);
    }

    @Bean
    FormTugas<Isian> catatCobaForm(JdbcTemplate sql) {
        return FormTugas.untuk("catatCoba", Isian.class, k -> Map.of("kasus", k.kasus()), (k, isi) -> simpan(sql, k, isi));
    }

    @Bean
    FormTugas<Isian> periksaCobaForm(JdbcTemplate sql) {
        return FormTugas.untuk("periksaCoba", Isian.class, k -> Map.of("kasus", k.kasus()), (k, isi) -> simpan(sql, k, isi));
    }

    /** A scope of the whole case that forbids nobody by itself. */
    @Bean
    LingkupIndependensi cobaLingkup() {
        return new LingkupIndependensi() {

            @Override
            public String nama() {
                return "coba";
            }

            @Override
            public String variabel() {
                return "cobaId";
            }

            @Override
            public boolean seluruhKasus() {
                return true;
            }

            @Override
            public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
                return Optional.empty();
            }
        };
    }

    private static Map<String, Object> simpan(JdbcTemplate sql, TugasKonteks k, Isian isi) {
        sql.execute("create table if not exists coba (kasus text, jumlah numeric, oleh text)");
        sql.update("insert into coba values (?, ?, ?)", k.kasus(), isi.jumlah(), k.pelaku());
        if (isi.jumlah() == null || isi.jumlah().signum() <= 0) {
            throw IsianKeliru.pada("jumlah", "Isi jumlah dengan angka lebih dari nol.");
        }
        return Map.of("keputusan", "terima");
    }
}
