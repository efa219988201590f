package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.permohonan.PermohonanService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of a customer ask the database as often for twenty orders as for one. */
@LajuTest
class DaftarPelangganTetapTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired PermohonanService permohonan;
    @Autowired Sekaligus sekaligus;
    @Autowired WebUji web;

    private String isi(String alamat) throws Exception {
        return web.buka(ARGON, alamat).andReturn().getResponse().getContentAsString();
    }

    private long hitung(String alamat, String baris, int paling) throws Exception {
        assertThat(isi(alamat).split(baris, -1).length - 1).as(alamat).isBetween(paling == 1 ? 1 : 20, paling);
        return sekaligus.hitung(() -> isi(alamat));
    }

    @Test
    void reportsAndRequests() throws Exception {
        long satu = terbitkan.orderTerbit();
        for (int i = 0; i < 20; i++) {
            contoh.order(1, false);
        }
        String nomor = permohonan.ambil(satu).nomorOrder();
        String pra = permohonan.ambil(satu).praOrder();
        assertThat(hitung("/portal/lhu?ukuran=25", "id=\"order-", 25)).isPositive().isLessThanOrEqualTo(hitung("/portal/lhu?cari=" + nomor, "id=\"order-", 1));
        String baris = "<td><b>";
        assertThat(hitung("/portal/permohonan?ukuran=25", baris, 100)).isPositive().isLessThanOrEqualTo(hitung("/portal/permohonan?cari=" + pra, baris, 100));
    }
}
