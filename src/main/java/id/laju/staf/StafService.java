package id.laju.staf;

import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

@Service
public class StafService {

    private final StafMapper mapper;
    private final Clock jam;
    private final Supplier<List<Peran>> semuaPeran;

    StafService(StafMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
        this.semuaPeran = SingletonSupplier.of(() -> List.copyOf(mapper.semuaPeran()));
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

    /** "Customer Service, Bendahara" of codes parted by commas, as steps keep them; a code where it is unknown. */
    public String namaPeran(String kode) {
        return Arrays.stream(kode.split(",")).map(String::strip).map(this::satuPeran).collect(Collectors.joining(", "));
    }

    private String satuPeran(String kode) {
        return semuaPeran().stream().filter(p -> p.kode().equals(kode)).map(Peran::nama).findFirst().orElse("pelanggan".equals(kode) ? "Pelanggan" : kode);
    }

    /** In their order. They come with the program and are read once: only a migration changes them. */
    public List<Peran> semuaPeran() {
        return semuaPeran.get();
    }

    /** Those that people can hold. */
    public List<Peran> peranDipegang() {
        return mapper.peranDipegang();
    }
}
