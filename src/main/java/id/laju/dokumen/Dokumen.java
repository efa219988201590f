package id.laju.dokumen;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One version of a document.
 *
 * @param kasus           case key; null for a document outside any case
 * @param kodeVerifikasi  random; whoever has it may see the public face of the document
 * @param draf            file before signing
 * @param resmi           file that is handed out; null until signed or issued
 * @param sha256          of the official file, until then of the draft
 * @param penanda         staff who is to sign; null where nobody is
 * @param contoh          signed with a demo key, worth nothing
 * @param pengganti       the document that amends or replaces this one; null unless DIAMANDEMEN or DIGANTI
 * @param alasan          why it was withdrawn or replaced
 * @param diakhiri        when it was withdrawn or replaced
 */
public record Dokumen(UUID id, String satker, JenisDokumen jenis, String nomor, int versi, String kasus, String judul,
                      StatusDokumen status, boolean wajibTte, String kodeVerifikasi, UUID draf, UUID resmi, String sha256,
                      String penanda, String penandaNama, String penandaJabatan, boolean contoh, UUID pengganti, String alasan,
                      Instant dibuat, Instant ditandatangani, Instant diterbitkan, Instant diakhiri) {

    /** The file as it stands now. */
    public UUID berkas() {
        return resmi == null ? draf : resmi;
    }

    /** Its title in the reader's language: as printed, for readers of English the public English name of such a paper. */
    public String judul(Locale pembaca) {
        return "en".equals(pembaca.getLanguage()) ? jenis.sebutan(judul).en() : judul;
    }
}
