package id.laju.person;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A participant's data as typed. */
record IsianData(String nik, String tempatLahir, String tanggalLahir) {

    static IsianData dari(DataPerson d) {
        return d == null ? new IsianData(null, null, null) : new IsianData(d.nik(), d.tempatLahir(), d.tanggalLahir().toString());
    }

    /** @throws id.laju.umum.IsianKeliru naming the fields */
    DataPerson baca(long pesertaId, LocalDate hari) {
        String angka = nik == null ? "" : nik.replaceAll("[ .]", "");
        String tempat = BacaIsian.teks(tempatLahir);
        LocalDate lahir = tanggal();
        new PeriksaIsian().tolakJika(!angka.matches("[0-9]{16}"), "nik", "Isi NIK dengan 16 angka seperti pada KTP.").wajib("tempatLahir", tempat, "Isi tempat lahir.").panjang("tempatLahir", tempat, 100, "Tempat lahir")
            .tolakJika(lahir == null, "tanggalLahir", "Isi tanggal lahir.").tolakJika(lahir != null && (lahir.isAfter(hari.minusYears(15)) || lahir.isBefore(hari.minusYears(100))), "tanggalLahir",
                "Tanggal lahir ini tidak mungkin bagi peserta sertifikasi; periksa lagi tahunnya.").selesai();
        return new DataPerson(pesertaId, angka, tempat, lahir);
    }

    private LocalDate tanggal() {
        try {
            return tanggalLahir == null || tanggalLahir.isBlank() ? null : LocalDate.parse(tanggalLahir.strip());
        } catch (DateTimeParseException keliru) {
            return null;
        }
    }
}
