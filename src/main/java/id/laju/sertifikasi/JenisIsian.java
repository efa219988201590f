package id.laju.sertifikasi;

import static id.laju.sertifikasi.KolomIsian.bulat;
import static id.laju.sertifikasi.KolomIsian.desimal;
import static id.laju.sertifikasi.KolomIsian.paragraf;
import static id.laju.sertifikasi.KolomIsian.pilihan;
import static id.laju.sertifikasi.KolomIsian.tanggal;
import static id.laju.sertifikasi.KolomIsian.teks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The entry pages by the code of their document, and the sites of a management system (CHK-050 to CHK-054). */
public enum JenisIsian {
    ISIAN_1(false, teks("asal", "Asal", 150).harus(), teks("tujuan", "Tujuan", 150).harus(), teks("moda", "Moda transportasi", 150).harus(), bulat("jarak", "Jarak (km)"),
        desimal("lama", "Waktu tempuh (jam)").harus(), bulat("biaya", "Biaya pulang pergi per orang (Rp)"), paragraf("keterangan", "Keterangan")),
    ISIAN_2(true, teks("nama", "Nama alat", 150).harus(), teks("merek", "Merek/tipe", 100), teks("kapasitas", "Kapasitas", 100), bulat("jumlah", "Jumlah").harus(), bulat("tahun", "Tahun")),
    ISIAN_3(true, teks("nama", "Nama alat", 150).harus(), teks("merek", "Merek/tipe", 100), teks("kapasitas", "Kapasitas/ketelitian", 100), bulat("jumlah", "Jumlah").harus(), bulat("tahun", "Tahun"),
        teks("kalibrasi", "Nomor sertifikat kalibrasi", 100), tanggal("berlaku", "Kalibrasi berlaku sampai")),
    ISIAN_4(true, pilihan("tahap", "Tahap", "BAHAN", "PROSES", "PRODUK").harus(), teks("parameter", "Parameter", 150).harus(), teks("metode", "Metode", 150), teks("frekuensi", "Frekuensi", 100),
        teks("batas", "Batas keberterimaan", 150), teks("rekaman", "Rekaman", 150)),
    ISIAN_5(false, teks("nama", "Nama", 150).harus(), teks("jabatan", "Jabatan", 100).harus(), teks("pendidikan", "Pendidikan", 200), paragraf("pelatihan", "Pelatihan"), paragraf("pengalaman", "Pengalaman")),
    LOKASI(true, teks("nama", "Nama lokasi", 150).harus(), teks("alamat", "Alamat", 300).harus(), teks("kota", "Kota/kabupaten", 100), bulat("karyawan", "Jumlah karyawan").harus(),
        bulat("gilir", "Banyak gilir kerja (shift)").harus(), teks("kegiatan", "Kegiatan di lokasi", 300));

    private final boolean banyak;
    private final List<KolomIsian> kolom;

    JenisIsian(boolean banyak, KolomIsian... kolom) {
        this.banyak = banyak;
        this.kolom = List.of(kolom);
    }

    /** Many rows instead of one sheet. */
    public boolean banyak() {
        return banyak;
    }

    public List<KolomIsian> kolom() {
        return kolom;
    }

    static Optional<JenisIsian> dari(String kode) {
        return Arrays.stream(values()).filter(j -> j.name().equals(kode)).findFirst();
    }
}
