package id.laju.sertifikasiproduk;

import java.util.List;

/** One paper of the file on the Detail page. @param perlu false where the scheme has none, and once the order ended @param lembar oldest first; none before there is any */
public record BarisKertas(int nomor, String nama, boolean perlu, List<Lembar> lembar) {

    /** @param keadaan null while it is in force */
    public record Lembar(String nama, String keadaan, String alamat) {
    }

    public String keadaan() {
        return !lembar.isEmpty() ? "Ada" : perlu ? "Belum ada" : "Tidak diperlukan";
    }

    public String warna() {
        return !lembar.isEmpty() ? "hijau" : perlu ? "kuning" : "abu";
    }
}
