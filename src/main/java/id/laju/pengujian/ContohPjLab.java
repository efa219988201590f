package id.laju.pengujian;

import id.laju.permohonan.Permohonan;

/**
 * A sample of an order in the list of PJ Lab (LAB-007, LAB-026).
 *
 * @param kode     as the customer wrote it, until it is covered by {@link #samarkan}
 * @param catatan  of the laboratory itself
 * @param status   what the models call its state; null when no open step says so
 * @param tugas    the open task of PJ Lab about it; null while it is with others
 * @param langkah  name of that task
 * @param pemegang who took it; null while nobody has
 */
record ContohPjLab(long sampelId, String nomorAnalisa, String jenis, String kode, String catatan, String peraturan, String status, String tugas, String langkah,
        String pemegang, boolean selesai) {

    ContohPjLab samarkan(Permohonan p) {
        return new ContohPjLab(sampelId, nomorAnalisa, jenis, SampelButa.samarkan(kode, p), catatan, peraturan, status, tugas, langkah, pemegang, selesai);
    }

    public String keadaan() {
        return status != null ? status : selesai ? "Selesai" : "Proses Pengujian";
    }
}
