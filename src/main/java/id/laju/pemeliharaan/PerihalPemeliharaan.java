package id.laju.pemeliharaan;

import id.laju.pemantauan.PerihalKasus;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the holder of several certificates which of them a step is about. */
@Component
class PerihalPemeliharaan implements PerihalKasus {

    private final PemeliharaanMapper mapper;
    private final SertifikatService sertifikat;

    PerihalPemeliharaan(PemeliharaanMapper mapper, SertifikatService sertifikat) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
    }

    @Override
    public Optional<String> perihal(String kasus) {
        return mapper.sertifikatKasus(kasus).map(id -> nama(sertifikat.ambil(id)));
    }

    @Override
    public Optional<String> alamat(String kasus) {
        return mapper.sertifikatKasus(kasus).map(id -> "/portal/sertifikat/" + id + "/penilaian");
    }

    private static String nama(Sertifikat s) {
        return s.produk() == null || s.produk().isBlank() ? s.nomor() : s.nomor() + ", " + s.produk();
    }
}
