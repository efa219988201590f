package id.laju.kalibrasi;

import id.laju.layanan.RentangService;
import id.laju.umum.BacaIsian;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What counts for a calibration of one day: the standards that may be used, and the CMC of a point. */
@Component
class PilihanKalibrasi {

    /** @param halangan why it cannot be chosen for that day; null when it can */
    record Standar(long id, String label, String halangan, boolean dipakai) {
    }

    /** @param cmc in the order of the points; null where there is none, or the point is no number */
    record Hari(List<Standar> standar, List<String> cmc) {
    }

    private final StandarAcuanService standar;
    private final RentangService rentang;

    PilihanKalibrasi(StandarAcuanService standar, RentangService rentang) {
        this.standar = standar;
        this.rentang = rentang;
    }

    /** @param nominal as typed */
    Hari pada(String satker, long parameterId, LocalDate hari, List<String> nominal) {
        return new Hari(standar(satker, hari, List.of()), nominal.stream().map(n -> new BacaIsian().angka("nominal", n, "Nominal"))
            .map(n -> n == null ? null : cmc(parameterId, n, hari)).toList());
    }

    /** @param dipakai ids of those that are ticked */
    List<Standar> standar(String satker, LocalDate hari, List<Long> dipakai) {
        return standar.pada(satker, hari).stream().map(s -> new Standar(s.id(), s.label() + ", sertifikat " + s.nomorSertifikat(), halangan(s, hari), dipakai.contains(s.id()))).toList();
    }

    private static String halangan(StandarAcuan s, LocalDate hari) {
        return s.layak(hari) ? null : hari.isBefore(s.dikalibrasi()) ? "tidak bersertifikat pada hari itu" : "sertifikat berakhir";
    }

    String cmc(long parameterId, BigDecimal nilai, LocalDate hari) {
        return rentang.cmc(parameterId, nilai, hari).map(c -> BacaKalibrasi.koma(c.pada(nilai))).orElse(null);
    }
}
