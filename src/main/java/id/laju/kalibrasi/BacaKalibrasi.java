package id.laju.kalibrasi;

import id.laju.layanan.Cmc;
import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a calibrator typed; correction and accreditation follow from it. */
@Component
class BacaKalibrasi {

    private static final int PEMBACAAN_TERBANYAK = 20;
    /** ILAC-P14, 5.4. */
    private static final int ANGKA_PENTING = 2;

    private final RentangService rentang;
    private final StandarAcuanService standar;

    BacaKalibrasi(RentangService rentang, StandarAcuanService standar) {
        this.rentang = rentang;
        this.standar = standar;
    }

    /**
     * @param diminta points the customer asked for; each has to be there
     * @param cara    who measured where; an uncertainty that is to follow is null in the points
     * @throws IsianKeliru naming every wrong cell; also where an uncertainty is smaller than the CMC, or a standard is not fit on that day
     */
    DataKalibrasi baca(RentangUkur r, List<BigDecimal> diminta, IsianKalibrasi i, CaraKalibrasi cara) {
        BacaIsian b = new BacaIsian();
        PeriksaIsian p = b.periksa();
        boolean luar = cara == CaraKalibrasi.LUAR;
        List<StandarDipakai> dipakai = luar ? List.of() : standar(p, r.satker(), i);
        BigDecimal suhu = b.angka("suhu", i.suhu(), "Suhu");
        BigDecimal suhuU = b.angka("suhuU", i.suhuU(), "Sebaran suhu");
        BigDecimal lembap = b.angka("kelembapan", i.kelembapan(), "Kelembapan");
        BigDecimal lembapU = b.angka("kelembapanU", i.kelembapanU(), "Sebaran kelembapan");
        p.tolakJika(suhu == null, "suhu", "Isi suhu ruang dalam derajat Celsius, misalnya 20,1.")
            .tolakJika(suhuU == null || suhuU.signum() < 0, "suhuU", "Isi sebaran suhu, nol atau lebih.")
            .tolakJika(lembap == null || lembap.signum() < 0 || lembap.compareTo(BigDecimal.valueOf(100)) > 0, "kelembapan", "Isi kelembapan relatif 0 sampai 100 %.")
            .tolakJika(lembapU == null || lembapU.signum() < 0, "kelembapanU", "Isi sebaran kelembapan, nol atau lebih.");
        List<String> nomor = new ArrayList<>();
        List<TitikHasil> titik = titik(b, r, i, cara, nomor);
        List<String> kurang = diminta.stream().filter(d -> titik.stream().noneMatch(t -> t.nominal().compareTo(d) == 0)).map(BacaKalibrasi::koma).toList();
        p.tolakJika(p.baik() && !kurang.isEmpty(), "titik", "Titik ukur yang diminta pelanggan belum diisi: " + String.join("; ", kurang)
            + ". Isi pembacaannya, atau nyatakan alat tidak dapat dikalibrasi dengan alasan.");
        p.selesai();
        String lk = nomor.stream().filter(Objects::nonNull).distinct().sorted().collect(Collectors.collectingAndThen(Collectors.joining(DataKalibrasi.ANTARA), n -> n.isEmpty() ? null : n));
        return new DataKalibrasi(r.satuan(), r.dsi(), suhu, suhuU, lembap, lembapU, lk, titik, dipakai);
    }

    private List<StandarDipakai> standar(PeriksaIsian p, String satker, IsianKalibrasi i) {
        List<Long> ids = i.standar() == null ? List.of() : i.standar().stream().distinct().toList();
        p.tolakJika(ids.isEmpty(), "standar", "Pilih standar acuan yang dipakai.");
        List<StandarDipakai> hasil = new ArrayList<>();
        for (Long id : ids) {
            if (i.tanggal() == null) {
                continue;
            }
            try {
                hasil.add(StandarDipakai.dari(standar.pastikanLayak(satker, id, i.tanggal())));
            } catch (IsianKeliru e) {
                p.tolak("standar", e.getMessage());
            }
        }
        return hasil;
    }

    private List<TitikHasil> titik(BacaIsian b, RentangUkur r, IsianKalibrasi i, CaraKalibrasi cara, List<String> nomor) {
        List<IsianKalibrasi.Titik> semua = i.titik() == null ? List.of() : i.titik();
        b.periksa().tolakJika(semua.isEmpty(), "titik", "Isi paling sedikit satu titik ukur.");
        List<TitikHasil> hasil = new ArrayList<>();
        for (int n = 0; n < semua.size(); n++) {
            satu(b, r, semua.get(n), "titik." + n + ".", cara == CaraKalibrasi.LUAR ? null : i.tanggal(), cara == CaraKalibrasi.LOKASI, nomor).ifPresent(hasil::add);
        }
        return hasil;
    }

    /** @param hari whose scope counts; null for none @param menyusul the uncertainty may be left empty */
    private Optional<TitikHasil> satu(BacaIsian b, RentangUkur r, IsianKalibrasi.Titik t, String awal, LocalDate hari, boolean menyusul, List<String> nomor) {
        PeriksaIsian p = b.periksa();
        BigDecimal nominal = b.angka(awal + "nominal", t.nominal(), "Nominal");
        boolean tanpaU = menyusul && BacaIsian.teks(t.ketidakpastian()) == null;
        BigDecimal u = b.angka(awal + "ketidakpastian", t.ketidakpastian(), "Ketidakpastian");
        List<BigDecimal> baca = pembacaan(p, awal, t.pembacaan());
        p.tolakJika(nominal == null || !r.memuat(nominal), awal + "nominal", "Isi nilai nominal di dalam rentang ukur " + r.rentang() + ".")
            .tolakJika(!tanpaU && (u == null || u.signum() <= 0), awal + "ketidakpastian", "Isi ketidakpastian diperluas (k = 2) lebih dari nol.")
            .tolakJika(u != null && u.signum() > 0 && TitikHasil.angkaPenting(u) > ANGKA_PENTING, awal + "ketidakpastian",
                "Tulis ketidakpastian dengan paling banyak dua angka penting, dibulatkan ke atas; misalnya 0,013 untuk 0,0125.");
        if (nominal == null || u == null && !tanpaU || baca.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cmc> cmc = hari == null ? Optional.empty() : rentang.cmc(r.parameterId(), nominal, hari);
        cmc.filter(c -> u != null && u.compareTo(c.pada(nominal)) < 0).ifPresent(c -> p.tolak(awal + "ketidakpastian", "Ketidakpastian " + koma(u) + " " + r.satuan() + " pada titik "
            + koma(nominal) + " " + r.satuan() + " lebih kecil daripada CMC lingkup akreditasi " + c.nomorLk() + ", " + koma(c.pada(nominal)) + " " + r.satuan()
            + ". Isi ketidakpastian yang sama atau lebih besar."));
        nomor.add(cmc.map(Cmc::nomorLk).orElse(null));
        BigDecimal rata = rata(baca, r.desimal());
        String tertulis = baca.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("; "));
        return Optional.of(new TitikHasil(nominal, tertulis, rata, nominal.subtract(rata), u, cmc.map(c -> c.pada(nominal)).orElse(null)));
    }

    private static List<BigDecimal> pembacaan(PeriksaIsian p, String awal, String teks) {
        List<String> potong = teks == null ? List.of() : Arrays.stream(teks.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        p.tolakJika(potong.isEmpty(), awal + "pembacaan", "Isi pembacaan alat, beberapa dipisahkan titik koma, misalnya 50,01; 50,02; 50,01.")
            .tolakJika(potong.size() > PEMBACAAN_TERBANYAK, awal + "pembacaan", "Pembacaan paling banyak " + PEMBACAAN_TERBANYAK + " tiap titik.");
        BacaIsian b = new BacaIsian();
        List<BigDecimal> hasil = new ArrayList<>();
        for (String s : potong) {
            BigDecimal nilai = b.angka("p", s, "p");
            p.tolakJika(nilai == null, awal + "pembacaan", "\"" + s + "\" bukan angka. Tulis pembacaan dengan koma desimal dan titik koma di antaranya.");
            if (nilai != null) {
                hasil.add(nilai);
            }
        }
        return hasil.size() == potong.size() ? hasil : List.of();
    }

    /** One decimal more than the instrument shows, and never fewer than were read; certificates round to the uncertainty. */
    private static BigDecimal rata(List<BigDecimal> baca, int desimal) {
        int skala = baca.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal jumlah = baca.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return jumlah.divide(BigDecimal.valueOf(baca.size()), Math.max(skala, desimal) + 1, RoundingMode.HALF_EVEN);
    }

    static String lingkungan(BigDecimal suhu, BigDecimal suhuU, BigDecimal kelembapan, BigDecimal kelembapanU) {
        return koma(suhu) + " °C ± " + koma(suhuU) + " °C, " + koma(kelembapan) + " % ± " + koma(kelembapanU) + " %";
    }

    static String koma(BigDecimal angka) {
        return angka.toPlainString().replace('.', ',');
    }
}
