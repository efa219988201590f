package id.laju.sertifikasiproduk;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every path of the model {@code sertifikasi-industri-hijau}. */
class IndustriHijauProsesTest extends TulangSertifikasiUji {

    @Override
    String model() {
        return "sertifikasi-industri-hijau";
    }

    @Override
    String kata() {
        return "hijau";
    }

    @Override
    void jadikan(long permohonanId) {
        sql.update("update sertifikasi set skema = null, produk_sertifikasi_id = (select id from produk_sertifikasi where satker = ? and kode = 'hijau-air-minum') where permohonan_id = ?", FaseCoba.SATKER, permohonanId);
    }

    @Test
    @Tag("GRN-003")
    @Tag("GRN-004")
    @Override
    void grantedItGoesFromTheRequestToTheClosedOrder() {
        super.grantedItGoesFromTheRequestToTheClosedOrder();
    }
}
