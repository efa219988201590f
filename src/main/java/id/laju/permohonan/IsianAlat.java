package id.laju.permohonan;

import id.laju.layanan.RentangUkur;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What belongs to an instrument only (CAL-005), as it was typed.
 *
 * @param titikUkur     points in the unit of the range, parted by semicolons or lines, decimal comma
 * @param intervalBulan months until the reminder; null or 0: none
 */
public record IsianAlat(String titikUkur, Integer intervalBulan) {

    static final Set<Integer> INTERVAL = Set.of(3, 6, 12, 18, 24, 36, 60);
    private static final int PALING_BANYAK = 50;

    /** @throws id.laju.umum.IsianKeliru at {@code titikUkur} naming the first point that is no number or lies outside the range */
    AlatDiminta baca(RentangUkur rentang) {
        PeriksaIsian p = new PeriksaIsian();
        List<TitikUkur> titik = new ArrayList<>();
        for (String potong : potongan()) {
            BigDecimal nilai = angka(potong);
            if (nilai == null) {
                p.tolak("titikUkur", "\"" + potong + "\" bukan angka. Tulis titik ukur dengan titik koma di antaranya, misalnya 0; 50; 100,5.");
            } else if (!rentang.memuat(nilai)) {
                p.tolak("titikUkur", "Titik ukur " + potong + " di luar rentang ukur " + rentang.rentang() + ".");
            } else if (titik.stream().anyMatch(t -> t.nilai().compareTo(nilai) == 0)) {
                p.tolak("titikUkur", "Titik ukur " + potong + " ditulis dua kali.");
            } else {
                titik.add(new TitikUkur(nilai, rentang.satuan()));
            }
        }
        p.tolakJika(potongan().isEmpty(), "titikUkur", "Isi titik ukur yang ingin dikalibrasi, misalnya 0; 50; 100.")
            .tolakJika(titik.size() > PALING_BANYAK, "titikUkur", "Titik ukur paling banyak " + PALING_BANYAK + ".")
            .tolakJika(interval() != null && !INTERVAL.contains(interval()), "intervalBulan", "Pilih jarak waktu pengingat dari daftar.").selesai();
        return new AlatDiminta(titik, interval());
    }

    private Integer interval() {
        return intervalBulan == null || intervalBulan == 0 ? null : intervalBulan;
    }

    private List<String> potongan() {
        return titikUkur == null ? List.of() : Arrays.stream(titikUkur.split("[;\\r\\n]+")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static BigDecimal angka(String teks) {
        String rapi = teks.replace('−', '-').replace(',', '.');
        return rapi.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(rapi) : null;
    }
}
