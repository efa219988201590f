package id.laju.bimtek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a training order asks for; anything may be missing until it is sent.
 *
 * @param kelasId of an INHOUSE course only once Admin Pelatihan has made the class
 * @param pemohon who registers
 * @param jumlah people that are announced; those who are named may differ until it is sent
 * @param jumlahDikirim people when the registration was sent, as {@code biayaDikirim} what each of them was to pay then
 * @param jadwalDiterima date of the class that the customer agreed to, or agrees to with the offer, see {@link Kelas#jadwalKe}
 * @param diperiksaOleh CS who checked the participants
 */
public record Bimtek(long permohonanId, Long kursusId, Long kelasId, String pemohon, String telepon, Integer jumlah, LocalDate usulMulai, LocalDate usulSelesai, String usulTempat, String pesan,
        Integer jumlahDikirim, BigDecimal biayaDikirim, Integer jadwalDiterima, String diperiksaOleh) {

    /** Days and place that the customer proposed; null without. */
    public String usul() {
        return usul(Locale.forLanguageTag("id"));
    }

    public String usul(Locale bahasa) {
        return usulMulai == null ? null : usulTempat + ", " + Kelas.rentang(usulMulai, usulSelesai == null ? usulMulai : usulSelesai, bahasa);
    }
}
