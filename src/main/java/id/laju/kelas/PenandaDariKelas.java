package id.laju.kelas;

import org.springframework.stereotype.Component;

/** Asked by the model {@code sertifikat-pelatihan}: who signs. */
@Component("penandaPelatihan")
public class PenandaDariKelas {

    private final PelaksanaanMapper mapper;

    PenandaDariKelas(PelaksanaanMapper mapper) {
        this.mapper = mapper;
    }

    public String dari(long kelasId) {
        return mapper.cari(kelasId).orElseThrow().sertifikatPenanda();
    }
}
