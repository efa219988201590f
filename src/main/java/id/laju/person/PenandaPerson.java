package id.laju.person;

import org.springframework.stereotype.Component;

/** Asked by the model {@code penerbitan-sertifikat-person}: who signs. */
@Component
public class PenandaPerson {

    private final TerbitPersonService terbit;

    PenandaPerson(TerbitPersonService terbit) {
        this.terbit = terbit;
    }

    public String dari(long permohonanId) {
        return terbit.milik(permohonanId).stream().filter(SertifikatPerson::disiapkan).findFirst().orElseThrow().penanda();
    }
}
