package id.laju.pengaduan;

import org.springframework.stereotype.Component;

/** {@code ${petugasPengaduan.penangan(pengaduanId)}}: whom the verification named for a complaint. */
@Component("petugasPengaduan")
public class PetugasPengaduan {

    private final PengaduanMapper mapper;

    PetugasPengaduan(PengaduanMapper mapper) {
        this.mapper = mapper;
    }

    public String penangan(long id) {
        return mapper.cari(id).orElseThrow().penangan();
    }

    public String pemutus(long id) {
        return mapper.cari(id).orElseThrow().pemutus();
    }

    public String penanda(long id) {
        return mapper.cari(id).orElseThrow().penanda();
    }
}
