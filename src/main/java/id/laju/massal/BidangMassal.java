package id.laju.massal;

import java.util.List;

/**
 * An input of a row, or of all rows.
 *
 * @param nama where its value goes in what is sent, such as {@code kode} or {@code baris.0.analis}; a star stands for every place
 * @param jenis teks, angka, tanggal, waktu, pilihan, centang or sandi
 * @param nilai what stands there at first; null for nothing
 * @param pilihan of a list
 */
public record BidangMassal(String nama, String label, String jenis, Object nilai, boolean wajib, List<Pilihan> pilihan, String bantu) {

    public record Pilihan(String kode, String nama) {
    }

    public static BidangMassal teks(String nama, String label, Object nilai) {
        return new BidangMassal(nama, label, "teks", nilai, false, List.of(), null);
    }

    public static BidangMassal jenis(String jenis, String nama, String label, Object nilai) {
        return new BidangMassal(nama, label, jenis, nilai, false, List.of(), null);
    }

    public static BidangMassal pilihan(String nama, String label, Object nilai, List<Pilihan> pilihan) {
        return new BidangMassal(nama, label, "pilihan", nilai, false, pilihan, null);
    }

    public BidangMassal harus() {
        return new BidangMassal(nama, label, jenis, nilai, true, pilihan, bantu);
    }

    public BidangMassal dengan(String kalimat) {
        return new BidangMassal(nama, label, jenis, nilai, wajib, pilihan, kalimat);
    }
}
