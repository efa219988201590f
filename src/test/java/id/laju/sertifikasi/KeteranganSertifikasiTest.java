package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.laju.maaf.MaafService;
import id.laju.permohonan.Permohonan;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The promise on the quotation names what stops its clock for this service. */
class KeteranganSertifikasiTest {

    private final JanjiSertifikasi janji = mock();
    private final MaafService maaf = mock();
    private final KeteranganSertifikasi keterangan = new KeteranganSertifikasi(mock(), janji, maaf);

    private String waktu(String layanan) {
        Permohonan p = mock();
        when(p.id()).thenReturn(1L);
        when(p.layanan()).thenReturn(layanan);
        when(maaf.dipakai(1L)).thenReturn(Optional.empty());
        when(janji.untuk(1L)).thenReturn("41 hari kerja");
        return keterangan.waktu(p);
    }

    @Test
    @Tag("CRT-074")
    void onlyProductsAreTested() {
        assertThat(waktu(LayananSertifikasi.PRODUK)).contains("koordinasi tim, pengujian produk, dan perbaikan temuan");
        assertThat(waktu(LayananSertifikasi.INDUSTRI_HIJAU)).isEqualTo(waktu(LayananSertifikasi.SISTEM_MANAJEMEN))
            .isEqualTo("41 hari kerja sejak dokumen dikirim, tidak termasuk waktu menunggu pelanggan, pembayaran, koordinasi tim, dan perbaikan temuan");
    }
}
