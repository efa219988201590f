package id.laju.kelas;

import id.laju.dokumen.DokumenService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the file of a certificate lies: uploaded, or the signed document. */
@Component
class BerkasSertifikatKelas {

    private final DokumenService dokumen;

    BerkasSertifikatKelas(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    UUID dari(SertifikatPelatihan s) {
        return s.berkasId() != null ? s.berkasId() : dokumen.ambil(s.dokumenId()).berkas();
    }
}
