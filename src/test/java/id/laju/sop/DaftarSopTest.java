package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of SOPs is searched, sorted and turned like every other list. */
@LajuTest
class DaftarSopTest {

    private static final String SATKER = "bspji-pontianak";

    @Autowired DaftarSopService daftar;
    @Autowired WebUji web;

    private Halaman<BarisSop> cari(String kata, String urut, boolean turun, int nomor) {
        return daftar.daftar(SATKER, null, new PermintaanHalaman(kata, urut, turun, nomor, 10));
    }

    @Test
    void wordsFindSopsByNameProcessAndNumber() {
        assertThat(cari("PELAYANAN KALIBRASI", null, false, 1).isi()).extracting(BarisSop::kunci).containsExactly("kalibrasi");
        assertThat(cari("tidak ada yang bernama begini", null, false, 1).isi()).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherInTheOrderThatWasAskedFor() {
        Halaman<BarisSop> pertama = cari(null, "proses", true, 1);
        assertThat(pertama.isi()).hasSize(10).extracting(b -> b.proses().toLowerCase()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(cari(null, "proses", true, 2).isi()).isNotEmpty().doesNotContainAnyElementsOf(pertama.isi());
        assertThat(cari(null, "nama; drop table", false, 1).isi()).as("an unknown column").extracting(b -> b.nama().toLowerCase()).isSorted();
    }

    @Test
    void onlyThoseInTheChosenState() {
        List<BarisSop> draf = daftar.daftar(SATKER, KeadaanDaftar.DRAF, new PermintaanHalaman(null, null, false, 1, 100)).isi();
        assertThat(draf).isNotEmpty().allSatisfy(b -> assertThat(b.keadaan()).isEqualTo(KeadaanDaftar.DRAF));
        assertThat(KeadaanDaftar.dari(false, true, true)).isEqualTo(KeadaanDaftar.DISAHKAN);
        assertThat(KeadaanDaftar.dari(false, true, false)).isEqualTo(KeadaanDaftar.BERUBAH);
        assertThat(KeadaanDaftar.dari(true, true, false)).isEqualTo(KeadaanDaftar.DIAJUKAN);
    }

    @Test
    void thePageKeepsSatkerAndStateWhileItIsSearched() throws Exception {
        web.buka("pemilik.ptk", "/kelola/sop?satker=" + SATKER + "&keadaan=DRAF&cari=kalibrasi&urut=nama").andExpect(status().isOk()).andExpect(content().string(allOf(
            containsString("SOP Pelayanan Kalibrasi"), containsString("name=\"satker\" value=\"" + SATKER + "\""), containsString("value=\"DRAF\" selected"), not(containsString("SOP Pelayanan Konsultansi")))));
        web.buka("pemilik.ptk", "/kelola/sop?keadaan=ngawur&ukuran=7").andExpect(status().isOk());
        web.buka("pemilik.ptk", "/kelola/sop?satker=bbspjikfk").andExpect(status().isNotFound());
        web.buka("pusat", "/kelola/sop?satker=semua&cari=kalibrasi").andExpect(status().isOk()).andExpect(content().string(not(containsString("f-keadaan"))));
    }
}
