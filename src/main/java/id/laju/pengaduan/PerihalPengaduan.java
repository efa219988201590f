package id.laju.pengaduan;

import id.laju.pemantauan.PerihalKasus;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer which complaint or appeal a step is about. */
@Component
class PerihalPengaduan implements PerihalKasus {

    private final PengaduanMapper mapper;

    PerihalPengaduan(PengaduanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> perihal(String kasus) {
        return pengaduan(kasus).map(p -> p.nomor() == null ? p.pokok() : p.nomor());
    }

    @Override
    public Optional<String> alamat(String kasus) {
        return pengaduan(kasus).filter(p -> p.pelangganId() != null).map(p -> "/portal/pengaduan/" + p.id());
    }

    private Optional<Pengaduan> pengaduan(String kasus) {
        return Pengaduan.dariKasus(kasus).flatMap(mapper::cari);
    }
}
