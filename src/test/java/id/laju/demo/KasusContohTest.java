package id.laju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** The demonstration as somebody starts it, on a database of its own; its cases are made in the background while jobs run. */
@SpringBootTest(properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.kasus=true"})
@DirtiesContext
class KasusContohTest {

    private static final Duration SABAR = Duration.ofMinutes(3);
    private static final int SEMUA = 8;

    @Autowired List<KasusContoh> contoh;
    @Autowired JdbcTemplate sql;

    private Map<String, String> langkah() {
        return sql.queryForList("select k.nomor || ' ' || k.status as kasus, coalesce((select string_agg(l.elemen, ' ') from langkah l where l.kasus = k.nomor and l.selesai is null), '-') as langkah from kasus k "
            + "where k.nomor ~ '/(POS|SRT)-'").stream()
            .collect(Collectors.toMap(b -> (String) b.get("kasus"), b -> (String) b.get("langkah")));
    }

    @Test
    void certificationsWaitForDifferentPeopleAndCertificatesHaveALife() throws Exception {
        long sampai = System.nanoTime() + SABAR.toNanos();
        while (System.nanoTime() < sampai && !(langkah().size() == SEMUA && langkah().containsKey("bspji-pontianak/POS-4 Konfirmasi Penawaran")
                && langkah().values().stream().filter("receiveTask_ajukanPenilaian"::equals).count() == 2)) {
            Thread.sleep(500);
        }
        assertThat(langkah()).hasSize(SEMUA).containsEntry("bspji-pontianak/POS-1 Sedang Diproses", "userTask_verifikasiDokumen").containsEntry("bspji-pontianak/POS-2 Perbaikan Dokumen", "receiveTask_perbaikiDokumen")
            .containsEntry("bspji-pontianak/POS-3 Konfirmasi Audit", "receiveTask_konfirmasiAudit").containsEntry("bspji-pontianak/POS-4 Konfirmasi Penawaran", "receiveTask_konfirmasiPenawaran")
            .containsEntry("bbspjikfk/POS-1 Sedang Diproses", "userTask_teruskanPermohonan");
        assertThat(langkah().values()).as("surveillance is asked for").filteredOn("receiveTask_ajukanPenilaian"::equals).hasSize(2);
        assertThat(contoh).as("another start makes nothing twice").allMatch(KasusContoh::ada);
    }
}
