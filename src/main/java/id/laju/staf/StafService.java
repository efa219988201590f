package id.laju.staf;

import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class StafService {

    private final StafMapper mapper;
    private final Clock jam;

    StafService(StafMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    public Optional<Staf> cari(String id) {
        return mapper.cari(id);
    }

    /** @throws TidakDitemukan when there is no such account */
    public Staf ambil(String id) {
        return cari(id).orElseThrow(() -> new TidakDitemukan("Akun staf " + id + " tidak ada."));
    }

    /** The person's name, or the login name where it is unknown; for timelines and letters. */
    public String nama(String id) {
        return cari(id).map(Staf::nama).orElse(id);
    }

    public List<Staf> semua() {
        return mapper.semua();
    }

    public List<String> peran(String id) {
        return mapper.peran(id);
    }

    /** A person with roles and satker in one look, as every request needs them. */
    public Optional<Jabatan> jabatan(String id) {
        return mapper.masuk(id, jam.instant()).map(BarisMasuk::jabatan);
    }

    public List<String> satker(String id) {
        return mapper.satker(id);
    }

    /** The satker of everybody, by login name. */
    public Map<String, List<String>> satkerSemua() {
        return mapper.satkerSemua().stream().collect(Collectors.groupingBy(TempatKerja::staf, Collectors.mapping(TempatKerja::satker, Collectors.toList())));
    }

    /** Active staff of a satker who hold a role, by name. */
    public List<Staf> denganPeran(String satker, String peran) {
        return mapper.denganPeran(satker, peran);
    }

    /** Active staff of a satker, by name. */
    public List<Staf> diSatker(String satker) {
        return mapper.diSatker(satker);
    }

    public List<Peran> semuaPeran() {
        return mapper.semuaPeran();
    }
}
