package id.laju.sertifikat;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The list of a holder's certificates: a few, so they are searched and sorted as they were read. */
@Component
class DaftarSertifikatSaya {

    private static final Map<String, Comparator<SertifikatSaya>> URUTAN = Map.of("nomor", teks(x -> x.s().nomor()), "produk", teks(x -> x.s().produk()), "acuan", teks(x -> x.s().acuan()),
        "berakhir", Comparator.comparing(x -> x.s().berakhir()), "jatuhTempo", Comparator.comparing(SertifikatSaya::jatuhTempo), "keadaan", Comparator.comparing(SertifikatSaya::keadaan));

    private final TerbitService terbit;
    private final SertifikatService sertifikat;
    private final SuratSertifikatService surat;
    private final PenilaianBerikut penilaian;

    DaftarSertifikatSaya(TerbitService terbit, SertifikatService sertifikat, SuratSertifikatService surat, PenilaianBerikut penilaian) {
        this.terbit = terbit;
        this.sertifikat = sertifikat;
        this.surat = surat;
        this.penilaian = penilaian;
    }

    private static Comparator<SertifikatSaya> teks(Function<SertifikatSaya, String> kolom) {
        return Comparator.comparing(x -> kolom.apply(x) == null ? "" : kolom.apply(x).toLowerCase(Locale.ROOT));
    }

    /** Newest first. */
    List<SertifikatSaya> semua(long pelangganId) {
        return terbit.milikPelanggan(pelangganId).stream().map(s -> new SertifikatSaya(s, s.keadaan(hari(s)), sertifikat.merek(s.id()), penilaian.untuk(s.id()).orElse(null),
            surat.terkirim(s.id()), sertifikat.dipantau(s.id()).map(PeringkatDipantau::peringkat).orElse(null), sertifikat.penggantian(s.id()))).toList();
    }

    private LocalDate hari(Sertifikat s) {
        return sertifikat.hariIni(s.satker());
    }

    Map<BagianSertifikat, Long> banyak(List<SertifikatSaya> semua) {
        Map<BagianSertifikat, Long> hasil = new EnumMap<>(BagianSertifikat.class);
        Arrays.stream(BagianSertifikat.values()).forEach(b -> hasil.put(b, semua.stream().filter(x -> b.memuat(x, hari(x.s()))).count()));
        return hasil;
    }

    /** @param bagian null for all */
    Halaman<SertifikatSaya> halaman(List<SertifikatSaya> semua, BagianSertifikat bagian, PermintaanHalaman h) {
        Comparator<SertifikatSaya> urut = h.urut() == null ? null : URUTAN.get(h.urut());
        List<SertifikatSaya> cocok = semua.stream().filter(x -> x.cocok(h.cari()) && (bagian == null || bagian.memuat(x, hari(x.s())))).toList();
        List<SertifikatSaya> terurut = urut == null ? cocok : cocok.stream().sorted(h.turun() ? urut.reversed() : urut).toList();
        return new Halaman<>(terurut.stream().skip(h.lewati()).limit(h.ukuran()).toList(), terurut.size(), h);
    }
}
