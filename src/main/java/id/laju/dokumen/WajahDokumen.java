package id.laju.dokumen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The public face of a document: nothing about the customer, the contents or the reason of a withdrawal.
 *
 * @param sertifikat       name in the signer's certificate; null without a signature
 * @param namaCocok        that name is the one printed on the document
 * @param utuh             the official file is byte by byte the one that was issued, and unchanged since signing
 * @param capWaktu         a time-stamping authority vouches for the time
 * @param jangkaPanjang    holds what is needed to check the signature after the certificate ended
 * @param nomorPengganti   number of the document that amends or replaces this one; null without one
 * @param nomorAsal        number of the document that this one amends or replaces; null without one
 * @param sejak            first day of this state of a certificate; null while it holds as issued, and for other documents
 * @param register         public address where the certificate stands in its register; null for other documents
 * @param menggantikan     the certificate in whose place this one came; null for all else
 */
public record WajahDokumen(KeadaanDokumen keadaan, Teks jenis, String nomor, String satker, ZoneId zona, String penanda, String jabatan,
                           String sertifikat, boolean namaCocok, boolean utuh, boolean capWaktu, boolean jangkaPanjang,
                           Instant ditandatangani, Instant diterbitkan, Instant diakhiri, String nomorPengganti, String nomorAsal,
                           LocalDate sejak, String register, Rujukan menggantikan) {

    /** @param register public address where it stands */
    public record Rujukan(String nomor, String register) {
    }

    public boolean bertandaTangan() {
        return sertifikat != null;
    }
}
