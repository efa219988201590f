package id.laju.insitu;

import java.util.EnumSet;
import java.util.Set;

/** Where the plan of a visit stands. */
enum KeadaanJadwal {
    DISUSUN("Menunggu Koordinator", "kuning"), DISETUJUI("Disetujui", "kuning"), DIKABARKAN("Menunggu jawaban pelanggan", "kuning"), DISEPAKATI("Surat Tugas disiapkan", "kuning"),
    BERSURAT("Siap berangkat", "hijau"), DITUNDA("Ditunda", "merah"), DIKEMBALIKAN("Dikembalikan", "merah"), DITOLAK_PELANGGAN("Pelanggan minta tanggal lain", "merah"),
    SELESAI("Selesai", "hijau"), BATAL("Batal", "merah");

    /** Plans that still take their officers' time, or took it. */
    static final Set<KeadaanJadwal> HIDUP = EnumSet.of(DISUSUN, DISETUJUI, DIKABARKAN, DISEPAKATI, BERSURAT, SELESAI);

    private final String sebutan;
    private final String warna;

    KeadaanJadwal(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }
}
