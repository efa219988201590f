package id.laju.pengujian;

import java.time.Instant;

/** A line in the lists of CS. @param titipan number of the deposit's receipt; {@code keadaan} null before anything happened */
public record BarisSampel(long sampelId, long permohonanId, String satker, String praOrder, String nomorOrder, String pelanggan, String nama, String produk,
        KeadaanSampel keadaan, String idSampel, String nomorAnalisa, String titipan, Instant diterimaPada, Instant distribusi, Instant selesaiPada) {

    /** As CS follows a sample: at the counter, then in the laboratory (STS-008, STS-010, STS-013). */
    public String tahap() {
        if (keadaan == null || !keadaan.diterima()) {
            return keadaan == null ? "Belum dibayar" : keadaan.label();
        }
        return selesaiPada != null ? "Sampel Selesai" : distribusi == null ? "Sampel Proses" : "Sampel dalam pengujian analis";
    }

    public boolean ditunggu() {
        return keadaan == KeadaanSampel.DITUNGGU;
    }

    public boolean bisaDititip() {
        return keadaan == null;
    }

    public boolean bisaLabel() {
        return nomorAnalisa != null;
    }
}
