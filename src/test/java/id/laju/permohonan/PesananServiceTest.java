package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lists of orders and reports of a customer are cut from. */
@LajuTest
class PesananServiceTest {

    private static final int TAHUN = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();

    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired PesananService pesanan;
    private long pelanggan;
    private long akhir;

    /** Twelve, so that the counter of the number gets a second digit. */
    @BeforeEach
    void duaBelasOrder() {
        pelanggan = contoh.pelanggan(ContohPermohonan.SATKER);
        for (int i = 0; i < 12; i++) {
            akhir = contoh.ajukanPolos();
            permohonan.jadikanOrder(akhir);
        }
    }

    private List<Permohonan> cari(Integer tahun, String cari, String urut, boolean turun) {
        return pesanan.pesanan(pelanggan, ContohPermohonan.SATKER, tahun, new PermintaanHalaman(cari, urut, turun, 1, 100)).isi();
    }

    /** Other tests order without a number, or with one of their own. */
    private List<Integer> hitungan(boolean turun) {
        return cari(null, null, "nomor", turun).stream().filter(p -> p.nomorOrder() != null && p.nomorOrder().matches("\\d+/.*")).map(PesananServiceTest::hitungan).toList();
    }

    private static int hitungan(Permohonan p) {
        return Integer.parseInt(p.nomorOrder().replaceFirst("/.*", ""));
    }

    @Tag("NAV-014")
    @Test
    void ordersAreSortedByTheirCounterOrTheirDay() {
        assertThat(hitungan(false)).hasSizeGreaterThanOrEqualTo(12).isSorted();
        assertThat(hitungan(true)).hasSizeGreaterThanOrEqualTo(12).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(cari(null, null, "tanggal", false)).extracting(Permohonan::dipesan).isSorted();
        assertThat(cari(null, null, "sihir", false)).as("newest first").extracting(Permohonan::dipesan).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(pesanan.pesanan(pelanggan, ContohPermohonan.SATKER, null, PermintaanHalaman.pertama()).isi()).hasSize(10);
    }

    @Tag("NAV-015")
    @Test
    void theYearOfTheOrderAndWordsNarrowTheList() {
        String nomor = permohonan.ambil(akhir).nomorOrder();
        assertThat(pesanan.tahun(pelanggan, ContohPermohonan.SATKER)).contains(TAHUN);
        assertThat(cari(TAHUN, nomor, null, false)).extracting(Permohonan::id).contains(akhir);
        assertThat(cari(TAHUN - 7, null, null, false)).isEmpty();
        assertThat(pesanan.pesanan(contoh.pelanggan("bspji-pontianak"), "bspji-pontianak", null, new PermintaanHalaman(nomor, null, false, 1, 10)).isi()).isEmpty();
    }
}
