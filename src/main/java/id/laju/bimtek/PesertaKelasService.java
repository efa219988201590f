package id.laju.bimtek;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who is in a class, for those who carry it out. */
@Service
public class PesertaKelasService {

    private final BimtekMapper mapper;

    PesertaKelasService(BimtekMapper mapper) {
        this.mapper = mapper;
    }

    /** Everybody who was registered and whose order lives, paid or not, by orders. */
    public List<PesertaKelas> semua(long kelasId) {
        return mapper.peserta(kelasId);
    }

    /** Those whose order is paid and took the date that the class has now; they make the quota and come. */
    public List<PesertaKelas> lunas(long kelasId) {
        return semua(kelasId).stream().filter(PesertaKelas::lunas).toList();
    }

    /** Those who were registered and whose order was refused or cancelled since, with or without its class; by orders. */
    public List<PesertaMundur> mundur(long kelasId) {
        return mapper.mundur(kelasId);
    }
}
