package id.laju.person;

import id.laju.pemantauan.PerihalKasus;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer whose certificate a step is about. */
@Component
class PerihalPerson implements PerihalKasus {

    private final MasaPersonMapper mapper;

    PerihalPerson(MasaPersonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> perihal(String kasus) {
        return mapper.denganKasus(kasus).map(s -> s.nomor() + ", " + s.nama());
    }

    @Override
    public Optional<String> alamat(String kasus) {
        return mapper.denganKasus(kasus).map(s -> "/portal/person/" + s.permohonanId());
    }
}
