package id.laju.dokumen;

import java.util.List;

/** Checklist of an audit with its answers (CRT-057). @param waktu days of the audit in words; null while none are planned */
public record DaftarPeriksaAudit(String order, String perusahaan, String acuan, String waktu, List<String> tim, List<Kelompok> kelompok) implements ModelDokumen {

    /** @param nama of the list with its heading */
    public record Kelompok(String nama, List<Butir> butir) {
    }

    /** @param nilai measured, with its unit; null for none @param foto how many photos and papers are kept */
    public record Butir(String isi, String hasil, String nilai, String catatan, int foto) {
    }

    @Override
    public String templat() {
        return "daftar-periksa-audit";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.DAFTAR_PERIKSA;
    }
}
