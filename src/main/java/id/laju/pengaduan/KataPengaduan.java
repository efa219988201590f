package id.laju.pengaduan;

import id.laju.mesin.KataKasus;
import org.springframework.stereotype.Component;

/** The models speak of a complaint; about an appeal they are understood to say so. */
@Component
class KataPengaduan implements KataKasus {

    private final PengaduanMapper mapper;

    KataPengaduan(PengaduanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String kata(String kasus, String kalimat) {
        return Pengaduan.dariKasus(kasus).flatMap(mapper::cari).map(p -> p.kata(kalimat)).orElse(kalimat);
    }
}
