package id.laju.bantuan;

import id.laju.pemantauan.PerihalKasus;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer which ticket a step is about. */
@Component
class PerihalTiket implements PerihalKasus {

    private static final String TANDA = "/TKT-";

    private final TiketMapper mapper;

    PerihalTiket(TiketMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> perihal(String kasus) {
        return tiket(kasus).map(Tiket::nomor);
    }

    @Override
    public Optional<String> alamat(String kasus) {
        return tiket(kasus).map(t -> t.usulan() ? "/portal/permohonan/usulan" : "/portal/bantuan/pertanyaan/" + t.id());
    }

    /** One that was opened again is the same ticket in a case of its own. */
    private Optional<Tiket> tiket(String kasus) {
        int letak = kasus.indexOf(TANDA);
        if (letak < 0) {
            return Optional.empty();
        }
        String satker = kasus.substring(0, letak);
        String nomor = kasus.substring(letak + TANDA.length());
        return mapper.denganNomor(satker, nomor).or(() -> mapper.denganNomor(satker, nomor.replaceFirst("-\\d+$", "")));
    }
}
