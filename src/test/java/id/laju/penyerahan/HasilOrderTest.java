package id.laju.penyerahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.lhu.DaftarLhuService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An order whose result is no report, here {@link HasilCoba}. */
@LajuTest
class HasilOrderTest {

    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired PenyerahanService penyerahan;
    @Autowired DaftarLhuService daftar;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void lupakan() {
        HasilCoba.TERBIT.clear();
        HasilCoba.pelanggan = -1;
    }

    @Test
    void itIsClosedOnceItsServiceSaysThatTheResultIsOut() {
        long id = contoh.ajukanPolos();
        permohonan.jadikanOrder(id);
        sql.update("update permohonan set layanan = ? where id = ?", HasilCoba.LAYANAN, id);
        long pelanggan = permohonan.ambil(id).pelangganId();
        assertThatThrownBy(() -> penyerahan.selesaikan(id, pelanggan, 1)).isInstanceOf(IsianKeliru.class).hasMessage("Order ini belum dapat diselesaikan: sertifikatnya belum terbit.");
        HasilCoba.TERBIT.add(id);
        assertThatThrownBy(() -> penyerahan.selesaikan(id, pelanggan, 1)).isInstanceOf(IsianKeliru.class).hasMessageContaining("kuesioner").hasMessageContaining("unduh sertifikatnya");
    }

    @Test
    void whatWaitsToBeFetchedIsCountedTogether() {
        long pelanggan = contoh.pelanggan("bspji-pontianak");
        int laporan = daftar.siapDiambil(pelanggan);
        HasilCoba.pelanggan = pelanggan;
        assertThat(daftar.siapDiambil(pelanggan)).isEqualTo(laporan + 2);
    }
}
