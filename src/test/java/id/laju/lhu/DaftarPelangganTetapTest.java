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

    private long hitung(String alamat, String baris, int banyak) throws Exception {
        assertThat(isi(alamat).split(baris, -1).length - 1).as(alamat).isBetween(banyak, banyak == 1 ? 1 : 25);
        return sekaligus.hitung(() -> isi(alamat));
    }

    @Test
    void reportsAndRequests() throws Exception {
        for (int i = 0; i < 20; i++) {
            contoh.order(1, false);
        }
        // The last, whose numbers are part of no other's.
        long satu = terbitkan.orderTerbit();
        String nomor = permohonan.ambil(satu).nomorOrder();
        String pra = permohonan.ambil(satu).praOrder();
        bandingkan("/portal/lhu", nomor, "id=\"order-");
        bandingkan("/portal/permohonan", pra, "<td><b>");
    }

    private long terbit() {
        long order = terbitkan.orderTerbit();
        terbitkan.serahkan(order);
        return order;
    }

    @Test
    void theHistoryWithItsReports() throws Exception {
        terbit();
        terbit();
        String alamat = "/portal/riwayat?bagian=semua&urut=diajukan&turun=true&ukuran=";
        String pra = permohonan.ambil(terbit()).praOrder();
        long satu = hitung(alamat + "10&cari=" + pra, "id=\"order-", 1);
        assertThat(hitung(alamat + "10", "id=\"order-", 3)).isPositive().isLessThan(satu + 10);
    }

    /** Each kind of result among the rows is asked for once; one question for each row would be twenty. @param cari finds one row */
    private void bandingkan(String alamat, String cari, String baris) throws Exception {
        long satu = hitung(alamat + "?ukuran=25&cari=" + cari, baris, 1);
        assertThat(hitung(alamat + "?ukuran=25", baris, 20)).as(alamat).isPositive().isLessThan(satu + 10);
    }
}
