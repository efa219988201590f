package id.laju.sertifikat;

import id.laju.dokumen.DokumenService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A certificate in the making that is given up: its papers are void, its number accounted for. */
@Component
class GugurSertifikat {

    private final TerbitMapper mapper;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    GugurSertifikat(TerbitMapper mapper, Penomoran penomoran, DokumenService dokumen) {
        this.mapper = mapper;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    /** Nothing for one that is released. */
    void gugurkan(Sertifikat s, String alasan) {
        if (mapper.batal(s.id()) == 1) {
            Stream.of(s.dokumenId(), s.lampiranId()).filter(d -> d != null).forEach(d -> dokumen.batalkan(d, alasan));
            String subjek = CetakSertifikat.subjek(s.id());
            penomoran.cari(s.satker(), JenisNomor.SERTIFIKAT, subjek).ifPresent(n -> penomoran.batal(s.satker(), JenisNomor.SERTIFIKAT, subjek, alasan));
        }
    }
}
