package id.laju.pemeliharaan;

import id.laju.umum.BukuKerja;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Info Sertifikat: which are active, which are not, and what falls due (CRT-071, RPT-015). */
@Service
public class InfoSertifikatService {

    /** Parts of the list; the numbers are months until something falls due. */
    static final List<String> BAGIAN = List.of("1", "3", "6", "aktif", "tidak", "seluruh");

    private static final int TERBANYAK = 10_000;
    private static final List<String> KEPALA = List.of("No", "Nomor Sertifikat", "Pelanggan", "Produk", "Acuan", "Tgl Terbit", "Tgl Berlaku", "Keadaan", "Penilaian", "Jatuh Tempo", "Batas Pengajuan");

    private final InfoMapper mapper;
    private final Clock jam;

    InfoSertifikatService(InfoMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** What falls due first comes first. Sort columns: nomor, pemegang, produk, terbit, berakhir, keadaan, kegiatan, jatuhTempo, batas. */
    @Transactional(readOnly = true)
    public Halaman<BarisInfo> daftar(List<String> kode, String bagian, PermintaanHalaman h) {
        String[] satu = kode.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(satu, bagian, bulan(bagian), jam.instant(), h, urut(h), h.ukuran(), h.lewati()), mapper.banyak(satu, bagian, bulan(bagian), jam.instant(), h), h);
    }

    private static int bulan(String bagian) {
        return bagian.matches("\\d") ? Integer.parseInt(bagian) : 0;
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(InfoMapper.KOLOM, "jatuh_tempo") + " nulls last";
    }

    /** How many stand in each part. */
    @Transactional(readOnly = true)
    public Map<String, Long> banyak(List<String> kode, PermintaanHalaman h) {
        InfoMapper.Banyak b = mapper.banyakSemua(kode.toArray(String[]::new), jam.instant(), h);
        return Map.of("1", b.satu(), "3", b.tiga(), "6", b.enam(), "aktif", b.aktif(), "tidak", b.tidak(), "seluruh", b.seluruh());
    }

    /** What is filtered and searched, as a workbook. */
    @Transactional(readOnly = true)
    byte[] excel(List<String> kode, String bagian, PermintaanHalaman h) {
        List<BarisInfo> semua = mapper.daftar(kode.toArray(String[]::new), bagian, bulan(bagian), jam.instant(), h, urut(h), TERBANYAK, 0);
        return BukuKerja.tulis("Info Sertifikat", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i))).toList());
    }

    private static List<String> isi(int nomor, BarisInfo b) {
        return Stream.of(String.valueOf(nomor), b.nomor(), b.pemegang(), b.produk(), b.acuan(), hari(b.terbit()), hari(b.berakhir()), b.keadaan().sebutan(), b.kegiatan() == null ? null : b.kegiatan().label(),
            b.keadaan().hidup() ? hari(b.jatuhTempo()) : null, hari(b.batas())).map(t -> Objects.toString(t, "")).toList();
    }

    private static String hari(LocalDate h) {
        return h == null ? null : Tanggal.pendek(h);
    }
}
