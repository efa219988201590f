package id.laju.sertifikasiproduk;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every path of the model {@code sertifikasi-sistem-manajemen}. */
class SistemManajemenProsesTest extends TulangSertifikasiUji {

    @Override
    String model() {
        return "sertifikasi-sistem-manajemen";
    }

    @Override
    String kata() {
        return "sistem";
    }

    @Override
    void jadikan(long permohonanId) {
        sql.update("update sertifikasi set skema = 'MUTU', produk_sertifikasi_id = null where permohonan_id = ?", permohonanId);
    }

    @Test
    @Tag("CRT-074")
    @Override
    void grantedItGoesFromTheRequestToTheClosedOrder() {
        super.grantedItGoesFromTheRequestToTheClosedOrder();
    }
}
