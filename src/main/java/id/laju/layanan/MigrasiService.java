package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Migration tests of food packaging: food, contact time and temperature decide which simulants are offered. */
@Service
public class MigrasiService {

    private final MigrasiMapper mapper;
    private final LayananService layanan;

    MigrasiService(MigrasiMapper mapper, LayananService layanan) {
        this.mapper = mapper;
        this.layanan = layanan;
    }

    /** Active food types with the simulants that stand for them. */
    public List<TipePangan> tipePangan() {
        return semuaTipePangan().stream().filter(TipePangan::aktif).toList();
    }

    List<TipePangan> semuaTipePangan() {
        return mapper.tipePangan();
    }

    public List<KondisiKontak> waktuKontak() {
        return mapper.waktuKontak();
    }

    public List<KondisiKontak> suhuKontak() {
        return mapper.suhuKontak();
    }

    /** The parameters whose simulant fits the choice, and those that need none; empty until all three lists have a tick. */
    public List<KelompokParameter> parameterMigrasi(String satker, long produkId, long standarId, PilihanMigrasi pilihan, LocalDate tanggal) {
        return KelompokParameter.dari(cocok(satker, produkId, standarId, pilihan, tanggal));
    }

    /**
     * Like {@link LayananService#periksaPilihan}, against the parameters that fit.
     *
     * @throws IsianKeliru at "tipePangan", "waktuKontak", "suhuKontak" or "parameter"
     */
    public List<PilihanParameter> periksaPilihan(String satker, long produkId, long standarId, PilihanMigrasi pilihan,
                                                 Collection<Long> ids, LocalDate tanggal) {
        new PeriksaIsian()
            .tolakJika(pilihan.tipePangan().isEmpty(), "tipePangan", "Pilih paling sedikit satu tipe pangan.")
            .tolakJika(pilihan.waktuKontak().isEmpty(), "waktuKontak", "Pilih paling sedikit satu waktu kontak.")
            .tolakJika(pilihan.suhuKontak().isEmpty(), "suhuKontak", "Pilih paling sedikit satu suhu kontak.")
            .selesai();
        return LayananService.periksa(cocok(satker, produkId, standarId, pilihan, tanggal), ids);
    }

    private List<PilihanParameter> cocok(String satker, long produkId, long standarId, PilihanMigrasi pilihan, LocalDate tanggal) {
        List<PilihanParameter> semua = layanan.pilihan(satker, produkId, standarId, tanggal);
        if (!pilihan.lengkap()) {
            return List.of();
        }
        Set<String> simulan = mapper.simulanCocok(larik(pilihan.tipePangan()), larik(pilihan.waktuKontak()), larik(pilihan.suhuKontak()));
        return simulan.isEmpty() ? List.of()
            : semua.stream().filter(p -> p.simulan() == null || simulan.contains(p.simulan())).toList();
    }

    private static Integer[] larik(Collection<Integer> ids) {
        return ids.toArray(Integer[]::new);
    }
}
