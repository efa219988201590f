package id.laju.sertifikasi;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.satker.SatkerService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The head of the forms of a certification body. */
@Component
class FormulirTercetak {

    private final KodeFormulirMapper mapper;
    private final SatkerService satker;

    FormulirTercetak(KodeFormulirMapper mapper, SatkerService satker) {
        this.mapper = mapper;
        this.satker = satker;
    }

    /** Empty where the satker gave that form no code. */
    Optional<Formulir> cari(String kode, JenisDokumen jenis) {
        return mapper.cari(kode, jenis).map(f -> new Formulir(lembaga(kode), f.kode(), f.revisi(), f.tanggal()));
    }

    /** The certification body as it calls itself; where it has no name of its own, the balai. */
    String lembaga(String kode) {
        String nama = satker.pengaturan(kode, PengaturanSertifikasi.LEMBAGA, "");
        return nama.isBlank() ? satker.ambil(kode).nama() : nama;
    }

    /** Number of its accreditation; empty without. */
    Optional<String> akreditasi(String kode) {
        return Optional.of(satker.pengaturan(kode, PengaturanSertifikasi.AKREDITASI, "")).filter(a -> !a.isBlank());
    }
}
