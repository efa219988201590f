package id.laju.massal;

import java.util.List;

/**
 * An input of a row, or of all rows.
 *
 * @param nama where its value goes in what is sent, such as {@code kode} or {@code baris.0.analis}; a star stands for every place
 * @param jenis teks, angka, tanggal, waktu, pilihan, centang, tanda or sandi; a tanda puts its nilai there when it is ticked, and nothing otherwise
 * @param nilai what stands there at first; null for nothing
 * @param pilihan of a list
 * @param tempat where else the same input is known
 */
public record BidangMassal(String nama, String label, String jenis, Object nilai, boolean wajib, List<Pilihan> pilihan, String bantu, Tempat tempat) {

    public record Pilihan(String kode, String nama) {
    }

    /**
     * @param satker only rows of this satker take a common input; null for all
     * @param formulir names in the draft of the task's own form, apart by spaces, as draf.js writes them; null when it is the same name
     * @param galat field in a refusal; null when it is the same name
     * @param jika tanda of the same row that has to be ticked for this input to be shown; null for always
     */
    public record Tempat(String satker, String formulir, String galat, String jika) {

        static final Tempat SAMA = new Tempat(null, null, null, null);
    }

    public static BidangMassal teks(String nama, String label, Object nilai) {
        return jenis("teks", nama, label, nilai);
    }

    public static BidangMassal jenis(String jenis, String nama, String label, Object nilai) {
        return new BidangMassal(nama, label, jenis, nilai, false, List.of(), null, Tempat.SAMA);
    }

    public static BidangMassal pilihan(String nama, String label, Object nilai, List<Pilihan> pilihan) {
        return new BidangMassal(nama, label, "pilihan", nilai, false, pilihan, null, Tempat.SAMA);
    }

    public BidangMassal harus() {
        return new BidangMassal(nama, label, jenis, nilai, true, pilihan, bantu, tempat);
    }

    public BidangMassal dengan(String kalimat) {
        return new BidangMassal(nama, label, jenis, nilai, wajib, pilihan, kalimat, tempat);
    }

    /** A common input that other satker do not share, such as one of their own people. @param singkatan of the satker; null where it needs no mention */
    public BidangMassal milik(String satker, String singkatan) {
        return new BidangMassal(nama, singkatan == null ? label : label + ", " + singkatan, jenis, nilai, wajib, pilihan, bantu,
            new Tempat(satker, tempat.formulir(), tempat.galat(), tempat.jika()));
    }

    public BidangMassal formulir(String namaDraf) {
        return new BidangMassal(nama, label, jenis, nilai, wajib, pilihan, bantu, new Tempat(tempat.satker(), namaDraf, tempat.galat(), tempat.jika()));
    }

    public BidangMassal galat(String bidang) {
        return new BidangMassal(nama, label, jenis, nilai, wajib, pilihan, bantu, new Tempat(tempat.satker(), tempat.formulir(), bidang, tempat.jika()));
    }

    public BidangMassal jika(String tanda) {
        return new BidangMassal(nama, label, jenis, nilai, wajib, pilihan, bantu, new Tempat(tempat.satker(), tempat.formulir(), tempat.galat(), tanda));
    }
}
