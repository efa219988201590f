package id.laju.pemeliharaan;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data Realisasi Layanan Sertifikasi (RPT-013). */
@Service
class RealisasiSertifikasiService {

    private static final int TERBANYAK = 10_000;
    private static final List<String> KEPALA = List.of("No", "Nomor Order", "Tanggal Order", "Pelanggan", "Skema", "Kegiatan", "Produk", "Acuan", "Biaya", "Status", "Nomor Sertifikat", "Tanggal Terbit");

    private final RealisasiSertifikasiMapper mapper;
    private final SatkerService satker;

    RealisasiSertifikasiService(RealisasiSertifikasiMapper mapper, SatkerService satker) {
        this.mapper = mapper;
        this.satker = satker;
    }

    /** The newest first, unless another order is asked for. @param tahun of the order; null for all */
    @Transactional(readOnly = true)
    Halaman<BarisRealisasiSertifikasi> daftar(List<String> kode, Integer tahun, PermintaanHalaman h) {
        String[] satu = kode.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(satu, tahun, h, urut(h), h.ukuran(), h.lewati()), mapper.banyak(satu, tahun, h), h);
    }

    List<Integer> tahun(List<String> kode) {
        return mapper.tahun(kode.toArray(String[]::new));
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(RealisasiSertifikasiMapper.KOLOM, "p.dipesan desc");
    }

    @Transactional(readOnly = true)
    byte[] excel(List<String> kode, Integer tahun, PermintaanHalaman h) {
        List<BarisRealisasiSertifikasi> semua = mapper.daftar(kode.toArray(String[]::new), tahun, h, urut(h), TERBANYAK, 0);
        return BukuInfo.tulis("Realisasi Sertifikasi", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i))).toList());
    }

    private List<String> isi(int nomor, BarisRealisasiSertifikasi b) {
        return Stream.of(String.valueOf(nomor), b.nomorOrder(), Tanggal.pendek(b.dipesan().atZone(satker.ambil(b.satker()).zonaWaktu()).toLocalDate()), b.pelanggan(), b.skema(), b.kegiatan().label(), b.produk(), b.acuan(),
            b.biaya() == null ? null : b.biaya().toPlainString(), b.status(), b.sertifikat(), b.terbit() == null ? null : Tanggal.pendek(b.terbit())).map(t -> Objects.toString(t, "")).toList();
    }
}
