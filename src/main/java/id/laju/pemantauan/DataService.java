package id.laju.pemantauan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** The data of a service and the activity log, for the office; reads only. */
@Service
class DataService {

    private final DataMapper mapper;
    private final Clock jam;

    DataService(DataMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Every sample of the orders of a service. @param tahun in which it became an order; null for all */
    Halaman<BarisData> data(List<String> satker, String layanan, Integer tahun, PermintaanHalaman h) {
        return new Halaman<>(mapper.data(satker, layanan, tahun, h), mapper.banyakData(satker, layanan, tahun, h), h);
    }

    List<Integer> tahun(List<String> satker, String layanan) {
        return mapper.tahunData(satker, layanan);
    }

    /** @param pelanggan what customers did; else what staff did */
    Halaman<BarisHistory> history(List<String> satker, boolean pelanggan, int hari, PermintaanHalaman h) {
        Instant sejak = jam.instant().minus(Duration.ofDays(hari));
        return new Halaman<>(mapper.history(satker, pelanggan, sejak, h), mapper.banyakHistory(satker, pelanggan, sejak, h), h);
    }
}
