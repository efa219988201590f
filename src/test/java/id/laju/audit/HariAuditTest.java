package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.mesin.TabelKeputusan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Decision tables of audits, certificates and the promise. */
@LajuTest
class HariAuditTest {

    private static final String KFK = "bbspjikfk";

    @Autowired TabelKeputusan tabel;

    private double angka(String kunci, Map<String, Object> masukan, String hasil) {
        List<Map<String, Object>> baris = tabel.semua(kunci, KFK, masukan);
        assertThat(baris).as(kunci + " " + masukan).hasSize(1);
        return ((Number) baris.get(0).get(hasil)).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "5, 1.5", "6, 2", "25, 3", "26, 4", "45, 4", "65, 5", "125, 7", "1175, 13", "1176, 14", "10700, 22", "10701, 23"})
    void daysFollowFromTheNumberOfPeople(int karyawan, double hari) {
        assertThat(angka("hari-audit", Map.of("karyawan", karyawan), "hari")).isEqualTo(hari);
    }

    /** No number falls through the table, and more people never need fewer days. */
    @Test
    void theTableHasNoGap() {
        double lama = 0;
        for (int orang : new int[] {1, 5, 6, 10, 11, 15, 16, 25, 26, 45, 46, 65, 66, 85, 86, 125, 126, 175, 176, 275, 276, 425, 426, 625, 626, 875, 876, 1175, 1176, 1550, 1551, 2025, 2026, 2675,
            2676, 3450, 3451, 4350, 4351, 5450, 5451, 6800, 6801, 8500, 8501, 10700, 10701, 50000}) {
            double hari = angka("hari-audit", Map.of("karyawan", orang), "hari");
            assertThat(hari).isGreaterThanOrEqualTo(lama);
            lama = hari;
        }
    }

    @Test
    void everyStandardHasAFactorForEveryRisk() {
        for (String standar : List.of("MUTU", "LINGKUNGAN", "KEAMANAN_PANGAN", "K3")) {
            double tinggi = angka("faktor-audit", Map.of("standar", standar, "risiko", "TINGGI"), "faktor");
            double sedang = angka("faktor-audit", Map.of("standar", standar, "risiko", "SEDANG"), "faktor");
            assertThat(tinggi).isGreaterThan(sedang);
            assertThat(sedang).isGreaterThan(angka("faktor-audit", Map.of("standar", standar, "risiko", "RENDAH"), "faktor"));
        }
        assertThat(angka("bagian-audit", Map.of("kegiatan", "AWAL"), "bagian")).isEqualTo(1);
        assertThat(angka("bagian-audit", Map.of("kegiatan", "SURVEILAN"), "bagian")).isLessThan(angka("bagian-audit", Map.of("kegiatan", "ULANG"), "bagian"));
    }

    @ParameterizedTest
    @CsvSource({"KRITIS, 30, true, true", "MAYOR, 30, true, true", "MINOR, 60, true, false", "OBSERVASI, 0, false, false"})
    void eachCategoryOfFindingHasItsDeadline(String kategori, int hari, boolean perbaikan, boolean menghalangi) {
        assertThat(tabel.satu("batas-temuan", KFK, Map.of("kategori", kategori))).hasValueSatisfying(b -> assertThat(b).containsEntry("hari", hari)
            .containsEntry("perbaikan", perbaikan).containsEntry("menghalangi", menghalangi));
    }

    @ParameterizedTest
    @CsvSource({"sertifikasi-produk, TIPE_5, 41 hari kerja, 4", "sertifikasi-produk, TIPE_1, 14 hari kerja, 4", "sertifikasi-person, PERSON, 14 hari kerja, 3",
        "sertifikasi-sistem-manajemen, MUTU, 41 hari kerja, 3", "sertifikasi-industri-hijau, INDUSTRI_HIJAU, 41 hari kerja, 4"})
    @Tag("SLA-003")
    @Tag("SLA-004")
    void eachServiceHasItsPromiseAndItsYears(String layanan, String skema, String janji, int tahun) {
        Map<String, Object> masukan = Map.of("layanan", layanan, "skema", skema);
        assertThat(tabel.satu("janji-sertifikasi", KFK, masukan).orElseThrow()).containsEntry("janji", janji);
        assertThat(angka("masa-sertifikat", masukan, "tahun")).isEqualTo(tahun);
    }
}
