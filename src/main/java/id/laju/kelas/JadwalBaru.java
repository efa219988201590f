package id.laju.kelas;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** Other dates of a class. @param batas last day of registration */
record JadwalBaru(LocalDate mulai, LocalDate selesai, LocalDate batas) {

    PeriksaIsian periksa(PeriksaIsian p) {
        return p.wajib("mulai", mulai, "Isi Hari pertama.").wajib("selesai", selesai, "Isi Hari terakhir.").wajib("batasPendaftaran", batas, "Isi Batas pendaftaran.");
    }
}
