package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The catalogue as the request forms, the reception and the laboratory read it. Ids of another satker are not found. */
@Service
public class LayananService {

    private final LayananMapper mapper;

    LayananService(LayananMapper mapper) {
        this.mapper = mapper;
    }

    /** Active products by name. */
    public List<Produk> produk(String satker) {
        return mapper.produkAktif(satker);
    }

    public Produk ambilProduk(String satker, long id) {
        return mapper.produk(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Produk", id));
    }

    /** Standards of the product in force on that day; "Tanpa Standar Uji" is always the first. */
    public List<Standar> standar(String satker, long produkId, LocalDate tanggal) {
        return mapper.standar(satker, ambilProduk(satker, produkId).id(), tanggal);
    }

    /** @throws TidakDitemukan when the product has no such standard on that day */
    public Standar ambilStandar(String satker, long produkId, long standarId, LocalDate tanggal) {
        return standar(satker, produkId, tanggal).stream().filter(s -> s.id() == standarId).findFirst()
            .orElseThrow(() -> TidakDitemukan.untuk("Standar uji", standarId));
    }

    public List<SyaratSampel> syaratSampel(String satker, long produkId) {
        return mapper.syaratSampel(ambilProduk(satker, produkId).id());
    }

    /** What can be ticked on that day, with the tariff in force. For migration standards see {@link MigrasiService}. */
    public List<KelompokParameter> kelompokParameter(String satker, long produkId, long standarId, LocalDate tanggal) {
        return KelompokParameter.dari(pilihan(satker, produkId, standarId, tanggal));
    }

    /**
     * The chosen parameters in the order of the catalogue, after a check of everything a customer may have got wrong.
     *
     * @throws IsianKeliru at field "produk": no longer served; at "parameter": none chosen, not of this product and standard,
     *         blocked, or without tariff
     */
    public List<PilihanParameter> periksaPilihan(String satker, long produkId, long standarId, Collection<Long> ids, LocalDate tanggal) {
        return periksa(pilihan(satker, produkId, standarId, tanggal), ids);
    }

    /** The full records, for the laboratory and the report; ids of another satker are left out. */
    public List<ParameterUji> parameter(String satker, Collection<Long> ids) {
        return mapper.parameter(satker, ids.toArray(Long[]::new));
    }

    List<PilihanParameter> pilihan(String satker, long produkId, long standarId, LocalDate tanggal) {
        if (!ambilProduk(satker, produkId).aktif()) {
            throw IsianKeliru.pada("produk", "Produk ini tidak lagi dilayani; pilih produk lain.");
        }
        ambilStandar(satker, produkId, standarId, tanggal);
        return mapper.pilihan(satker, produkId, standarId, tanggal);
    }

    static List<PilihanParameter> periksa(List<PilihanParameter> ditawarkan, Collection<Long> ids) {
        tolakJika(ids.isEmpty(), "Pilih paling sedikit satu parameter pengujian.");
        Map<Long, PilihanParameter> menurutId = ditawarkan.stream().collect(Collectors.toMap(PilihanParameter::id, Function.identity()));
        Set<Long> dipilih = new TreeSet<>(ids);
        tolakJika(!menurutId.keySet().containsAll(dipilih), "Ada parameter yang tidak termasuk pilihan ini; pilih ulang dari daftar.");
        List<PilihanParameter> hasil = ditawarkan.stream().filter(p -> dipilih.contains(p.id())).toList();
        hasil.stream().filter(p -> !p.bisaDipilih()).findFirst().ifPresent(p ->
            tolakJika(true, p.nama() + " tidak dapat dipilih: " + p.alasanBlokir()));
        return hasil;
    }

    private static void tolakJika(boolean keliru, String kalimat) {
        if (keliru) {
            throw IsianKeliru.pada("parameter", kalimat);
        }
    }
}
