package id.laju.ringkasan;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a balai's figures shows (RPT-001 to RPT-004, RPT-009). */
@Service
public class RingkasanService {

    private static final int BULAN = 12;

    /** A column of the chart. @param tinggi in hundredths of the highest one */
    record Batang(String bulan, long banyak, long tinggi) {
    }

    /** Orders of one service by month, the oldest first. */
    record Grafik(String layanan, long jumlah, List<Batang> batang) {
    }

    private final RingkasanMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    RingkasanService(RingkasanMapper mapper, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    RingkasanMapper.Pelanggan pelanggan(List<String> kode) {
        return mapper.pelanggan(larik(kode));
    }

    /** By laboratory. */
    Map<String, RingkasanMapper.Sampel> sampel(List<String> kode) {
        Map<String, RingkasanMapper.Sampel> hasil = new LinkedHashMap<>();
        hasil.put("Lab Penguji", mapper.sampel(larik(kode), "pengujian"));
        hasil.put("Lab Kalibrasi", mapper.sampel(larik(kode), "kalibrasi"));
        return hasil;
    }

    /** Classes are cases of their own, beside the orders of those who come to them. */
    Map<String, RingkasanMapper.Order> order(List<String> kode) {
        Map<String, RingkasanMapper.Order> hasil = new LinkedHashMap<>();
        hasil.put("Sertifikasi", mapper.order(larik(kode), "sertifikasi-"));
        hasil.put("Bimtek", mapper.order(larik(kode), "bimtek"));
        hasil.put("Kelas Bimtek", mapper.order(larik(kode), "pelaksanaan-bimtek"));
        return hasil;
    }

    /** Of the last twelve months; services without an order are left out. */
    @Transactional(readOnly = true)
    List<Grafik> grafik(List<String> kode) {
        ZoneId zona = satker.ambil(kode.get(0)).zonaWaktu();
        YearMonth akhir = YearMonth.now(jam.withZone(zona));
        Map<String, Map<String, Long>> semua = mapper.bulanan(larik(kode), akhir.minusMonths(BULAN - 1L).atDay(1).atStartOfDay(zona).toInstant()).stream()
            .collect(Collectors.groupingBy(RingkasanMapper.Bulan::layanan, LinkedHashMap::new, Collectors.toMap(RingkasanMapper.Bulan::bulan, RingkasanMapper.Bulan::banyak)));
        List<Grafik> hasil = new ArrayList<>();
        semua.forEach((layanan, menurut) -> hasil.add(grafik(layanan, menurut, akhir)));
        return hasil;
    }

    private static Grafik grafik(String layanan, Map<String, Long> menurut, YearMonth akhir) {
        long puncak = menurut.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Batang> batang = new ArrayList<>();
        for (int lalu = BULAN - 1; lalu >= 0; lalu--) {
            String bulan = akhir.minusMonths(lalu).toString();
            long banyak = menurut.getOrDefault(bulan, 0L);
            batang.add(new Batang(bulan, banyak, banyak * 100 / puncak));
        }
        return new Grafik(layanan, menurut.values().stream().mapToLong(Long::longValue).sum(), batang);
    }

    /** The busiest first. */
    List<RingkasanMapper.Kinerja> kinerja(List<String> kode, int hari) {
        return mapper.kinerja(larik(kode), jam.instant().minus(Duration.ofDays(hari)));
    }

    private static String[] larik(List<String> kode) {
        return kode.toArray(String[]::new);
    }
}
