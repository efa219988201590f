package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The models of the engine with their revisions, as far as somebody may see them. */
@Service
class DaftarModelService {

    private static final Map<String, Comparator<BarisProses>> URUT = Map.of("nama", Comparator.comparing(b -> b.model().sebutan().toLowerCase()),
        "balai", Comparator.comparing(b -> b.model().satker() == null ? "" : b.model().satker()), "revisi", Comparator.comparing(b -> b.revisi() == null ? -1 : b.revisi().nomor()),
        "sejak", Comparator.comparing(b -> b.model().sejak()), "usulan", Comparator.comparing(BarisProses::terbuka));

    private final GudangModel gudang;
    private final RevisiService revisi;
    private final UsulanService usulan;
    private final TemuanDaftar temuan;
    private final WewenangModel wewenang;

    DaftarModelService(GudangModel gudang, RevisiService revisi, UsulanService usulan, TemuanDaftar temuan, WewenangModel wewenang) {
        this.gudang = gudang;
        this.revisi = revisi;
        this.usulan = usulan;
        this.temuan = temuan;
        this.wewenang = wewenang;
    }

    /** The newest version of everything, with what is wrong with it today; for readers of proposals also those with findings that lead to a model that is not there yet. */
    List<BarisProses> semua(Petugas p) {
        List<VersiModel> dikenal = Stream.concat(gudang.terbaru().stream(), gudang.tabelTerbaru().stream()).toList();
        Set<String> lewat = gudang.berakhir();
        List<VersiModel> model = dikenal.stream().filter(v -> wewenang.terlihat(v.satker(), p) && !lewat.contains(v.id())).toList();
        Map<String, Revisi> nomor = revisi.terbaru().stream().collect(Collectors.toMap(Revisi::definisiId, Function.identity()));
        List<UsulanMapper.Terbuka> terbuka = usulan.banyakTerbuka();
        Set<String> berlaku = dikenal.stream().map(VersiModel::id).filter(id -> !lewat.contains(id)).collect(Collectors.toSet());
        Map<String, String> salah = temuan.model(model, berlaku);
        List<UsulanSalah> usulanSalah = temuan.usulan(p, berlaku);
        Stream<BarisProses> ada = model.stream().map(v -> new BarisProses(v, nomor.get(v.id()), banyak(terbuka, v), salah.get(v.id()),
            kata(usulanSalah.stream().filter(s -> s.tentang(v)))));
        Stream<UsulanSalah> baru = usulanSalah.stream().filter(s -> wewenang.membacaUsulan(p) && model.stream().noneMatch(s::tentang));
        return Stream.concat(ada, baru.map(s -> baris(s, s.calon(dikenal), terbuka))).toList();
    }

    private static BarisProses baris(UsulanSalah s, VersiModel calon, List<UsulanMapper.Terbuka> terbuka) {
        return new BarisProses(calon, null, banyak(terbuka, calon), null, kata(Stream.of(s)));
    }

    private static long banyak(List<UsulanMapper.Terbuka> terbuka, VersiModel v) {
        return terbuka.stream().filter(t -> t.untuk(v.kunci(), v.satker())).mapToLong(UsulanMapper.Terbuka::banyak).sum();
    }

    private static Map<UUID, String> kata(Stream<UsulanSalah> salah) {
        return salah.collect(Collectors.toMap(s -> s.usulan().id(), UsulanSalah::kata, (a, b) -> a, LinkedHashMap::new));
    }

    static Halaman<BarisProses> halaman(List<BarisProses> semua, String bagian, PermintaanHalaman minta) {
        List<BarisProses> cocok = semua.stream().filter(b -> b.termasuk(bagian) && (minta.cari() == null || b.kata().contains(minta.cari().toLowerCase()))).sorted(urutan(minta)).toList();
        return new Halaman<>(cocok.stream().skip(minta.lewati()).limit(minta.ukuran()).toList(), cocok.size(), minta);
    }

    private static Comparator<BarisProses> urutan(PermintaanHalaman minta) {
        Comparator<BarisProses> diminta = URUT.getOrDefault(minta.urut() == null ? "nama" : minta.urut(), URUT.get("nama"));
        return (minta.turun() ? diminta.reversed() : diminta).thenComparing(b -> b.model().kunci()).thenComparing(b -> b.model().id(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Newest first. @throws TidakDitemukan when there is no such model, or it is another satker's */
    List<BarisVersi> versi(String kunci, String satker, Petugas p) {
        wewenang.harusTerlihat(satker, p);
        List<VersiModel> semua = gudang.versi(kunci, satker);
        if (semua.isEmpty()) {
            throw TidakDitemukan.untuk("Model", kunci);
        }
        Map<String, Revisi> nomor = revisi.semua(kunci, satker).stream().collect(Collectors.toMap(Revisi::definisiId, Function.identity()));
        return semua.stream().map(v -> new BarisVersi(v, nomor.get(v.id()), gudang.akhir(v.id()).map(u -> usulan.ambil(u, p)).orElse(null))).toList();
    }

    /** @throws TidakDitemukan when there is none, or it is another satker's */
    VersiModel model(String definisiId, Petugas p) {
        VersiModel v = gudang.ambil(definisiId);
        wewenang.harusTerlihat(v.satker(), p);
        return v;
    }

    /** Satker that have their own version of this model, of those that this person may see. */
    List<String> varian(String kunci, Petugas p) {
        return Stream.concat(gudang.terbaru().stream(), gudang.tabelTerbaru().stream()).filter(v -> v.kunci().equals(kunci) && v.satker() != null)
            .map(VersiModel::satker).filter(s -> wewenang.terlihat(s, p)).toList();
    }
}
