package id.laju.dokumen;

import java.time.LocalDate;

/**
 * To which account a refund goes instead of the one that its letter of approval states. The letter changes in this, so it is approved as the letter was.
 *
 * @param nomor    of the letter, of the day {@code tanggalSurat}
 * @param semula   as the letter states it
 * @param alasan   of the treasury office, which could not pay there; null where none was written down
 * @param diminta  day on which the owner named the other account
 */
public record AdendumKelebihan(String tempat, LocalDate tanggal, Pihak kepada, String nomor, LocalDate tanggalSurat, String semula, String menjadi, String alasan,
        LocalDate diminta, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "adendum-kelebihan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KELEBIHAN;
    }
}
