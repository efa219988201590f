package id.laju.staf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of kelola that are granted to an Admin Satker one by one; each is the first word of its addresses below /kelola. */
public enum BagianKelola {
    PELANGGAN("pelanggan", "Akun pelanggan, lupa password", "lupa-sandi"),
    SURAT("surat", "Surat keluar"),
    PENGUMUMAN("pengumuman", "Pengumuman"),
    SATKER("satker", "Satker, pengaturan, ketentuan penawaran, format LHU", "ketentuan", "format-lhu"),
    STAF("staf", "Akun staf"),
    KALENDER("kalender", "Kalender kerja"),
    PENOMORAN("penomoran", "Penomoran"),
    PENANDATANGAN("penandatangan", "Penanda tangan dan mandat", "mandat"),
    LAYANAN("layanan", "Katalog layanan, tarif, alat", "alat"),
    JEJAK("jejak", "Jejak perubahan");

    private final String kode;
    private final String label;
    private final List<String> lain;

    /** @param lain other first words that belong to it */
    BagianKelola(String kode, String label, String... lain) {
        this.kode = kode;
        this.label = label;
        this.lain = List.of(lain);
    }

    public String kode() {
        return kode;
    }

    public String label() {
        return label;
    }

    /** The part an address belongs to; empty for pages that are not granted one by one. */
    static Optional<BagianKelola> dariAlamat(String alamat) {
        String[] potong = alamat.split("[/?]");
        return potong.length < 3 || !potong[1].equals("kelola") ? Optional.empty()
            : Arrays.stream(values()).filter(b -> b.kode.equals(potong[2]) || b.lain.contains(potong[2])).findFirst();
    }
}
