package id.laju.dokumen;

import java.util.List;

/** All findings of an audit with what the customer did about them and how it was judged (CHK-099). */
public record PerbaikanTemuanAudit(String lks, String order, String perusahaan, List<Temuan> temuan) implements ModelDokumen {

    /** @param batas last day in words; null for an observation */
    public record Temuan(int nomor, String acuan, String uraian, String kategori, String batas, String keadaan, List<String> lewat, List<Putaran> putaran) {
    }

    /** @param dikirim moment in words, and whether it was late @param putusan in words; null until judged */
    public record Putaran(int ke, String dikirim, String akarMasalah, String koreksi, String tindakan, String rencana, List<String> bukti, String putusan, String catatan, String penilai) {
    }

    @Override
    public String templat() {
        return "perbaikan-temuan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PERBAIKAN_TEMUAN;
    }
}
