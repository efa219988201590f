package id.laju.survei;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An element below B and who mends it until when. @param arahan of the head; may be null @param penilaian last verdict of the head */
public record Perbaikan(long id, long terbitanId, String kode, String unsur, String unsurEn, BigDecimal nilai, String huruf, String satker, String pemilik, String namaPemilik, LocalDate batas, String arahan, String rencana,
        String pelaksanaan, Instant dilaksanakan, String penilaian, Instant selesai) {

    public String keadaan() {
        return selesai != null ? "Selesai" : pemilik == null ? "Menunggu pemilik" : rencana == null ? "Menunggu rencana" : dilaksanakan == null ? "Menunggu pelaksanaan" : "Menunggu penilaian";
    }
}
