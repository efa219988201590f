package id.laju.sop;

import id.laju.mesin.VersiModel;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All SOPs of a balai. */
@Service
class DaftarSopService {

    private static final Comparator<BarisSop> MENURUT_NAMA = Comparator.comparing(b -> b.nama().toLowerCase());
    private static final Map<String, Comparator<BarisSop>> URUTAN = Map.of("nama", MENURUT_NAMA, "proses", Comparator.comparing(b -> b.proses().toLowerCase()), "nomor",
        Comparator.comparing(BarisSop::nomor), "keadaan", Comparator.comparing(BarisSop::keadaan, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final ModelSop model;
    private final IsiSopService isi;
    private final SopMapper mapper;

    DaftarSopService(ModelSop model, IsiSopService isi, SopMapper mapper) {
        this.model = model;
        this.isi = isi;
        this.mapper = mapper;
    }

    /** @param satker null for what holds for every balai @param keadaan null for all */
    @Transactional(readOnly = true)
    Halaman<BarisSop> daftar(String satker, KeadaanDaftar keadaan, PermintaanHalaman minta) {
        Comparator<BarisSop> urut = minta.urut() == null ? MENURUT_NAMA : URUTAN.getOrDefault(minta.urut(), MENURUT_NAMA);
        List<BarisSop> semua = baris(satker).stream().filter(b -> keadaan == null || keadaan == b.keadaan()).filter(b -> minta.cari() == null || b.memuat(minta.cari()))
            .sorted((minta.turun() ? urut.reversed() : urut).thenComparing(MENURUT_NAMA)).toList();
        return new Halaman<>(semua.stream().skip(minta.lewati()).limit(minta.ukuran()).toList(), semua.size(), minta);
    }

    private List<BarisSop> baris(String satker) {
        LemariModel lemari = model.lemari(satker);
        Function<String, IsiSop> isinya = isi.semua(satker);
        List<Pengesahan> kini = satker == null ? List.of() : mapper.kini(satker);
        Map<String, Pengesahan> sah = menurutProses(kini, p -> p.keadaan() == KeadaanSop.BERLAKU);
        Map<String, Pengesahan> berjalan = menurutProses(kini, p -> p.keadaan().berjalan());
        return lemari.berlaku().stream().map(v -> baris(v, lemari, isinya.apply(v.kunci()), sah.get(v.kunci()), berjalan.containsKey(v.kunci()))).toList();
    }

    private static Map<String, Pengesahan> menurutProses(List<Pengesahan> semua, Predicate<Pengesahan> yang) {
        return semua.stream().filter(yang).collect(Collectors.toMap(Pengesahan::proses, p -> p, (a, b) -> b));
    }

    private BarisSop baris(VersiModel v, LemariModel lemari, IsiSop i, Pengesahan sah, boolean berjalan) {
        boolean sesuai = sah != null && model.susunan(new BahanSop(v, lemari, lemari::berlaku), IsiSop.butir(i.pendahulu())).equals(sah.susunan());
        KeadaanDaftar keadaan = lemari.satker() == null ? null : KeadaanDaftar.dari(berjalan, sah != null, sesuai);
        return new BarisSop(v.kunci(), NaskahSop.nama(i, v), v.sebutan(), sah == null ? "" : sah.nomor(), keadaan);
    }
}
