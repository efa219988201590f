package id.laju.person;

import java.time.LocalDate;

/** A row of the public register. @param nik as the public may see it */
public record BarisPerson(long id, String satker, String nomor, String nama, String nik, String skema, String acuan, LocalDate terbit, LocalDate berakhir, String keadaan, long permohonanId) {

    public String warna() {
        return warna(keadaan);
    }

    static String warna(String keadaan) {
        return "AKTIF".equals(keadaan) ? "hijau" : "DICABUT".equals(keadaan) ? "merah" : "DIBEKUKAN".equals(keadaan) ? "kuning" : "abu";
    }
}
