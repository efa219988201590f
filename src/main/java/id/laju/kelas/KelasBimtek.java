package id.laju.kelas;

import id.laju.bimtek.KeadaanKelas;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class with its course, as this room reads it.
 *
 * @param bentuk face to face, online or both, in words
 * @param keadaan state in words
 * @param status as its pages say it: while people register or its quota is decided, what its case says; then its state
 */
public record KelasBimtek(long id, String satker, long kursusId, String kategori, String judul, String deskripsi, String manfaat, String target, List<String> materi, String bentuk, String tempat,
        LocalDate mulai, LocalDate selesai, BigDecimal biaya, int kuotaMinimal, String keadaan, String status) {

    private static final DateTimeFormatter ANGKA = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Held and finished, or cancelled: nothing is added any more. */
    public boolean berakhir() {
        return batal() || KeadaanKelas.SELESAI.label().equals(keadaan);
    }

    public boolean batal() {
        return KeadaanKelas.BATAL.label().equals(keadaan);
    }

    public List<LocalDate> hari() {
        return Stream.iterate(mulai, h -> !h.isAfter(selesai), h -> h.plusDays(1)).toList();
    }

    /** In figures, as tables have it: one day once. */
    public String tanggal() {
        return mulai.equals(selesai) ? ANGKA.format(mulai) : ANGKA.format(mulai) + " - " + ANGKA.format(selesai);
    }

    String waktu() {
        return waktu(mulai, selesai);
    }

    static String waktu(LocalDate dari, LocalDate sampai) {
        return dari.equals(sampai) ? Tanggal.denganHari(dari) : Tanggal.denganHari(dari) + " sampai " + Tanggal.denganHari(sampai);
    }
}
