package id.laju.lhu;

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

/** The lists of the pengetik: orders to type, and the samples of one of them (LHU-005, LHU-006). */
@Service
class DaftarKetikanService {

    static final BagianDaftar BAGIAN = BagianDaftar.dari("baru", "diperiksa", "selesai");
    private static final Map<String, String> URUT_ORDER = Map.of("order", "p.nomor_order", "tanggal", "p.dipesan", "pelanggan", "p.nama_cetak");
    private static final Map<String, String> URUT_CONTOH = Map.of("laporan", "r.nomor_lhu", "analisa", "b.nomor_analisa", "jenis", "k.nama");

    private final DaftarKetikanMapper mapper;
    private final DaftarBerbagian<BarisKetikan> daftar;
    private final PermohonanService permohonan;

    DaftarKetikanService(DaftarKetikanMapper mapper, PermohonanService permohonan) {
        this.mapper = mapper;
        this.daftar = new DaftarBerbagian<>(BAGIAN, URUT_ORDER, "p.dipesan", "p.id", mapper::order, mapper::banyakOrder);
        this.permohonan = permohonan;
    }

    /** Oldest order first, unless another order is asked for. */
    @Transactional(readOnly = true)
    Halaman<BarisKetikan> order(List<String> satker, String bagian, PermintaanHalaman h) {
        return daftar.halaman(satker, bagian, h);
    }

    /** How many orders in each part, without regard to the search. */
    @Transactional(readOnly = true)
    Map<String, Long> banyak(List<String> satker) {
        return daftar.banyak(satker);
    }

    @Transactional(readOnly = true)
    Halaman<ContohKetikan> contoh(long permohonanId, PermintaanHalaman h) {
        return new Halaman<>(mapper.contoh(permohonanId, h, h.kolom(URUT_CONTOH, "b.nomor_analisa") + ", r.id, s.id"), mapper.banyakContoh(permohonanId, h), h);
    }

    /** @throws TidakDitemukan for an order of another satker, and before it is one */
    @Transactional(readOnly = true)
    Permohonan satu(long permohonanId, List<String> satker) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (!satker.contains(p.satker()) || p.nomorOrder() == null) {
            throw TidakDitemukan.untuk("Order", permohonanId);
        }
        return p;
    }
}
