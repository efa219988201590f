package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;

/** Lembar Konfirmasi Audit (CRT-045): empty as it goes to the customer, or filled in. @param dijawab who answered and when, in words; null while it is empty */
public record LembarKonfirmasi(KepalaLembar kepala, KonfirmasiAudit k, String dijawab) implements ModelDokumen {

    @Override
    public String templat() {
        return "lembar-konfirmasi";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KONFIRMASI_AUDIT;
    }
}
