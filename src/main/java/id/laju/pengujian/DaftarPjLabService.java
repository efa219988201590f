package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BagianDaftar;
import id.laju.umum.DaftarBerbagian;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of PJ Lab: orders in the laboratory, and the samples of one of them (LAB-006, LAB-007, LAB-026). */
@Service
class DaftarPjLabService {

    static final BagianDaftar BAGIAN = BagianDaftar.dari("baru", "proses", "selesai", "ketikan");
    private static final Map<String, String> URUT_ORDER = Map.of("order", "p.nomor_order", "tanggal", "p.dipesan");
    private static final Map<String, String> URUT_CONTOH = Map.of("analisa", "b.nomor_analisa", "jenis", "k.nama");

    private final DaftarPjLabMapper mapper;
    private final DaftarBerbagian<BarisPjLab> daftar;
    private final PermohonanService permohonan;

    DaftarPjLabService(DaftarPjLabMapper mapper, PermohonanService permohonan) {
        this.mapper = mapper;
        this.daftar = new DaftarBerbagian<>(BAGIAN, URUT_ORDER, "p.dipesan", "p.id", mapper::order, mapper::banyakOrder);
        this.permohonan = permohonan;
    }

    /** Oldest order first, unless another order is asked for. */
    @Transactional(readOnly = true)
    Halaman<BarisPjLab> order(List<String> satker, String bagian, PermintaanHalaman h) {
        return daftar.halaman(satker, bagian, h);
    }

    /** How many orders in each part, without regard to the search. */
    @Transactional(readOnly = true)
    Map<String, Long> banyak(List<String> satker) {
        return daftar.banyak(satker);
    }

    @Transactional(readOnly = true)
    Halaman<ContohPjLab> contoh(Permohonan p, PermintaanHalaman h) {
        return new Halaman<>(mapper.contoh(p.id(), h, h.kolom(URUT_CONTOH, "b.nomor_analisa") + ", s.id").stream().map(c -> c.samarkan(p)).toList(), mapper.banyakContoh(p.id(), h), h);
    }

    /** @throws TidakDitemukan for an order of another satker, and before the laboratory holds a sample of it */
    @Transactional(readOnly = true)
    Permohonan satu(long permohonanId, List<String> satker) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (!satker.contains(p.satker()) || mapper.banyakContoh(permohonanId, PermintaanHalaman.pertama()) == 0) {
            throw TidakDitemukan.untuk("Order", permohonanId);
        }
        return p;
    }
}
