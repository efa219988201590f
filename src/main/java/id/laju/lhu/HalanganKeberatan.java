package id.laju.lhu;

/** Why no objection to a report can be made now. */
enum HalanganKeberatan {

    TIDAK_BERLAKU("Hanya laporan yang terbit dan masih berlaku yang dapat dipersoalkan. Bila sudah diperbaiki, nyatakan keberatan atas perbaikannya."),
    BERJALAN("Keberatan atas laporan ini sudah diajukan dan sedang diproses."),
    DIPERBAIKI("Laporan ini sedang diperbaiki. Tunggu perbaikannya terbit."),
    LEWAT("Batas waktu keberatan atas laporan ini sudah lewat.");

    final String kalimat;

    HalanganKeberatan(String kalimat) {
        this.kalimat = kalimat;
    }
}
