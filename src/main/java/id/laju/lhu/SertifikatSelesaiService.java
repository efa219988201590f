package id.laju.lhu;

import id.laju.dokumen.DaftarCetak;
import id.laju.dokumen.DokumenService;
import id.laju.satker.SatkerService;
import id.laju.umum.BukuKerja;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders of testing whose reports are out, as a list, a workbook and paper (LHU-012). */
@Service
class SertifikatSelesaiService {

    static final String JUDUL = "Data Sertifikat Pengujian Selesai";
    private static final Map<String, String> URUT = Map.of("order", "p.nomor_order", "tanggal", "p.dipesan", "pelanggan", "p.nama_cetak");

    private final SertifikatSelesaiMapper mapper;
    private final DokumenService dokumen;
    private final SatkerService satker;

    SertifikatSelesaiService(SertifikatSelesaiMapper mapper, DokumenService dokumen, SatkerService satker) {
        this.mapper = mapper;
        this.dokumen = dokumen;
        this.satker = satker;
    }

    /** The latest report first, unless another order is asked for. */
    @Transactional(readOnly = true)
    Halaman<SertifikatSelesai> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h, urut(h), h.ukuran(), h.lewati()), mapper.banyak(kode, h), h);
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(URUT, "x.terbit desc") + ", p.id desc";
    }

    @Transactional(readOnly = true)
    byte[] excel(List<String> kode, PermintaanHalaman h) {
        return BukuKerja.tulis("Sertifikat Selesai", SertifikatSelesai.KEPALA, baris(kode, h));
    }

    /** Under the letterhead of the first of these satker. */
    @Transactional(readOnly = true)
    byte[] pdf(List<String> kode, PermintaanHalaman h) {
        return dokumen.cetak(kode.get(0), JUDUL, new DaftarCetak(JUDUL, SertifikatSelesai.KEPALA, baris(kode, h)));
    }

    private List<List<String>> baris(List<String> kode, PermintaanHalaman h) {
        List<SertifikatSelesai> semua = mapper.daftar(kode.toArray(String[]::new), h, urut(h), HardcopyService.TERBANYAK, 0);
        return IntStream.range(0, semua.size()).mapToObj(i -> semua.get(i).sel(i + 1, satker.ambil(semua.get(i).satker()).zonaWaktu())).toList();
    }
}
