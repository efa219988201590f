package id.laju.pelimpahan;

import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.List;

/** What the form sends. @param mulai day as the browser writes it, {@code yyyy-MM-dd} */
record PelimpahanIsian(String berhalangan, String pengganti, List<String> peran, String mulai, String sampai, String alasan) {

    PelimpahanIsian {
        peran = peran == null ? List.of() : peran.stream().filter(p -> p != null && !p.isBlank()).distinct().sorted().toList();
        berhalangan = BacaIsian.teks(berhalangan);
        pengganti = BacaIsian.teks(pengganti);
        alasan = BacaIsian.teks(alasan);
    }

    record Hari(LocalDate mulai, LocalDate sampai) {
    }

    /** @throws id.laju.umum.IsianKeliru when a day cannot be read */
    Hari hari() {
        BacaIsian baca = new BacaIsian();
        Hari hari = new Hari(baca.tanggal("mulai", mulai, "Hari pertama"), baca.tanggal("sampai", sampai, "Hari terakhir"));
        baca.selesai();
        return hari;
    }
}
