package id.laju.sop;

import java.time.Instant;
import java.util.UUID;

/**
 * One approval of an SOP.
 *
 * @param susunan ids of all versions its table is made of, the phases too
 * @param revisi of the model it is made from; {@code edisi} counts approvals of the same revision, whose boxes changed
 * @param nomor  of the SOP, the same for all its revisions; null before the check
 */
public record Pengesahan(long id, String satker, String proses, String definisiId, String susunan, int revisi, int edisi, String pengusul, Instant diajukan, String pemeriksa, String penanda,
        String nomor, UUID dokumenId, String catatan, KeadaanSop keadaan, Instant selesai, String namaPengusul, String namaPenanda) {

    /** As the seed prints it: "Rev / Ed 0/0". */
    public String sebutanRevisi() {
        return revisi + "/" + edisi;
    }
}
